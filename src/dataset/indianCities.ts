/**
 * India's cities by the government's house-rent classes X, Y and Z (by population), taken as a stand-in for pay
 * tiers 1, 2 and 3; the places that a special dispensation treats as another class count as that class.
 */
import type { City } from './schema.ts';

const tier1 =
  'Ahmedabad;Bengaluru;Chennai;Delhi;Faridabad;Ghaziabad;Gurgaon;Hyderabad;Kolkata;Mumbai;Noida;Pune';

const tier2 =
  'Agra;Ajmer;Aligarh;Allahabad;Amravati;Amritsar;Asansol;Aurangabad;Bareilly;Belgaum;Bhavnagar;' +
  'Bhiwandi;Bhopal;Bhubaneswar;Bikaner;Bokaro Steel City;Chandigarh;Coimbatore;Cuttack;Dehradun;' +
  'Dhanbad;Durg-Bhilai Nagar;Durgapur;Erode;Firozabad;Goa;Gorakhpur;Gulbarga;Guntur;Guwahati;Gwalior;' +
  'Hubli-Dharwad;Indore;Jabalpur;Jaipur;Jalandhar;Jalandhar Cantt;Jammu;Jamnagar;Jamshedpur;Jhansi;' +
  'Jodhpur;Kannur;Kanpur;Kochi;Kolhapur;Kollam;Kota;Kozhikode;Lucknow;Ludhiana;Madurai;Malappuram;' +
  'Malegaon;Mangalore;Mathura-Vrindavan;Meerut;Mohali;Moradabad;Mysore;Nagpur;Nanded-Waghala;Nashik;' +
  'Nellore;Panchkula;Patna;Port Blair;Puducherry;Raipur;Rajkot;Ranchi;Rourkela;Saharanpur;Salem;Sangli;' +
  'Shillong;Siliguri;Solapur;Srinagar;Surat;Thiruvananthapuram;Thrissur;Tiruchirappalli;Tiruppur;' +
  'Ujjain;Vadodara;Varanasi;Vasai-Virar City;Vijayawada;Visakhapatnam;Warangal';

const list = (tiers: readonly string[]): City[] =>
  tiers.flatMap((names, i) => names.split(';').map((name) => ({ name, tier: i === 0 ? 1 : 2 })));

/** All cities of tiers 1 and 2; any other place is tier 3. Their other names are in `cityAliases.ts`. */
// One call that is marked as pure: bundlers then leave the list out where nothing asks for it.
export const indianCities: City[] = /* @__PURE__ */ list([tier1, tier2]);
