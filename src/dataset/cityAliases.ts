/** The other names and spellings of India's cities: who is told a city by its name loads them. */
import { indianCities } from './indianCities.ts';
import type { City } from './schema.ts';

// Cities are separated by semicolons, a city's other names follow it after slashes.
const names =
  'Ahmedabad/Ahmadabad;Bengaluru/Bangalore;Chennai/Madras;Delhi/New Delhi;Gurgaon/Gurugram;' +
  'Hyderabad/Secunderabad;Kolkata/Calcutta;Mumbai/Greater Mumbai/Bombay;Noida/Gautam Buddh Nagar;' +
  'Pune/Poona;Allahabad/Prayagraj;Aurangabad/Chhatrapati Sambhajinagar;Belgaum/Belagavi;' +
  'Bokaro Steel City/Bokaro;Durg-Bhilai Nagar/Bhilai/Durg;Gulbarga/Kalaburagi;' +
  'Hubli-Dharwad/Hubballi-Dharwad/Hubballi/Dharwad/Hubli;Kannur/Cannanore;Kochi/Cochin/Ernakulam;' +
  'Kollam/Quilon;Kozhikode/Calicut;Mangalore/Mangaluru;Mathura-Vrindavan/Mathura/Vrindavan;' +
  'Mohali/S.A.S. Nagar (Mohali)/S.A.S. Nagar;Mysore/Mysuru;Nanded-Waghala/Nanded;' +
  'Nellore/Sri Potti Sriramulu Nellore;Puducherry/Pondicherry;Rourkela/Raurkela;' +
  'Thiruvananthapuram/Trivandrum;Thrissur/Trichur;Tiruchirappalli/Trichy;Tiruppur/Tirupur;' +
  'Vadodara/Baroda;Varanasi/Banaras/Benares;Vasai-Virar City/Vasai-Virar/Vasai/Virar;' +
  'Visakhapatnam/Greater Visakhapatnam/Vizag';

function withAliases(): City[] {
  const aliases = new Map(
    names.split(';').map((entry) => {
      const [name = entry, ...others] = entry.split('/');
      return [name, others];
    }),
  );
  return indianCities.map((city) => {
    const others = aliases.get(city.name);
    return others ? { ...city, aliases: others } : city;
  });
}

export const citiesWithAliases: City[] = /* @__PURE__ */ withAliases();
