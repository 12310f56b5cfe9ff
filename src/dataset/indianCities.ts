/**
 * India's cities by the government's house-rent classes X, Y and Z (by population), taken as a stand-in for pay
 * tiers 1, 2 and 3; the places that a special dispensation treats as another class count as that class.
 */
import type { City } from './schema.ts';

// Names are separated by semicolons, a name's other spellings follow it after slashes.
const tier1 =
  'Ahmedabad/Ahmadabad;Bengaluru/Bangalore;Chennai/Madras;Delhi/New Delhi;Faridabad;Ghaziabad;Gurgaon/Gurugram;' +
  'Hyderabad/Secunderabad;Kolkata/Calcutta;Mumbai/Greater Mumbai/Bombay;Noida/Gautam Buddh Nagar;Pune/Poona';

const tier2 =
  'Agra;Ajmer;Aligarh;Allahabad/Prayagraj;Amravati;Amritsar;Asansol;Aurangabad/Chhatrapati Sambhajinagar;Bareilly;' +
  'Belgaum/Belagavi;Bhavnagar;Bhiwandi;Bhopal;Bhubaneswar;Bikaner;Bokaro Steel City/Bokaro;Chandigarh;Coimbatore;' +
  'Cuttack;Dehradun;Dhanbad;Durg-Bhilai Nagar/Bhilai/Durg;Durgapur;Erode;Firozabad;Goa;Gorakhpur;' +
  'Gulbarga/Kalaburagi;Guntur;Guwahati;Gwalior;Hubli-Dharwad/Hubballi-Dharwad/Hubballi/Dharwad/Hubli;Indore;' +
  'Jabalpur;Jaipur;Jalandhar;Jalandhar Cantt;Jammu;Jamnagar;Jamshedpur;Jhansi;Jodhpur;Kannur/Cannanore;Kanpur;' +
  'Kochi/Cochin/Ernakulam;Kolhapur;Kollam/Quilon;Kota;Kozhikode/Calicut;Lucknow;Ludhiana;Madurai;Malappuram;' +
  'Malegaon;Mangalore/Mangaluru;Mathura-Vrindavan/Mathura/Vrindavan;Meerut;Mohali/S.A.S. Nagar (Mohali)/S.A.S. Nagar;' +
  'Moradabad;Mysore/Mysuru;Nagpur;Nanded-Waghala/Nanded;Nashik;Nellore/Sri Potti Sriramulu Nellore;Panchkula;Patna;' +
  'Port Blair;Puducherry/Pondicherry;Raipur;Rajkot;Ranchi;Rourkela/Raurkela;Saharanpur;Salem;Sangli;Shillong;' +
  'Siliguri;Solapur;Srinagar;Surat;Thiruvananthapuram/Trivandrum;Thrissur/Trichur;Tiruchirappalli/Trichy;' +
  'Tiruppur/Tirupur;Ujjain;Vadodara/Baroda;Varanasi/Banaras/Benares;Vasai-Virar City/Vasai-Virar/Vasai/Virar;' +
  'Vijayawada;Visakhapatnam/Greater Visakhapatnam/Vizag;Warangal';

const list = (tiers: readonly string[]): City[] =>
  tiers.flatMap((names, i) =>
    names.split(';').map((entry) => {
      const [name = entry, ...aliases] = entry.split('/');
      const tier = i === 0 ? 1 : 2;
      return aliases.length > 0 ? { name, tier, aliases } : { name, tier };
    }),
  );

/** All cities of tiers 1 and 2; any other place is tier 3. */
// One call that is marked as pure: bundlers then leave the list out where nothing asks for it.
export const indianCities: City[] = /* @__PURE__ */ list([tier1, tier2]);
