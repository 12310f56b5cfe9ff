/** The cities of the built-in dataset, by the official classes of cities, and the search for a city. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citiesOf } from '../../src/data/cities.ts';
import { findCity } from '../../src/data/findCity.ts';
import figures from '../../src/data/india-ml-2026.json?figures';
import { indiaMl2026 } from '../../src/model/index.ts';
import { runs } from '../runs.ts';

const tierOf = (name: string) => findCity(name, indiaMl2026)?.tier;

// Ministry of Finance, O.M. 2/5/2017-E.II(B) of 7 July 2017 and the orders after it. Other spellings of a city follow
// after slashes.
const classX = [
  'Hyderabad/Secunderabad',
  'Delhi/New Delhi',
  'Ahmedabad/Ahmadabad',
  'Bengaluru/Bangalore',
  'Greater Mumbai/Mumbai/Bombay',
  'Pune/Poona',
  'Chennai/Madras',
  'Kolkata/Calcutta',
];

/** Class Y by population, but with the rates of Delhi by a special dispensation. */
const treatedAsX = ['Faridabad', 'Gurgaon/Gurugram', 'Ghaziabad', 'Noida/Gautam Buddh Nagar'];

const classY = [
  'Vijayawada, Greater Visakhapatnam/Visakhapatnam/Vizag, Guntur, Nellore/Sri Potti Sriramulu Nellore, Warangal, Guwahati',
  'Patna, Chandigarh, Durg-Bhilai Nagar/Bhilai/Durg, Raipur, Rajkot, Jamnagar',
  'Bhavnagar, Vadodara/Baroda, Surat, Srinagar, Jammu, Jamshedpur',
  'Dhanbad, Ranchi, Bokaro Steel City/Bokaro, Belgaum/Belagavi, Hubli-Dharwad/Hubballi-Dharwad/Hubballi/Dharwad/Hubli, Mangalore/Mangaluru',
  'Mysore/Mysuru, Gulbarga/Kalaburagi, Kozhikode/Calicut, Kochi/Cochin/Ernakulam, Thiruvananthapuram/Trivandrum, Thrissur/Trichur',
  'Malappuram, Kannur/Cannanore, Kollam/Quilon, Gwalior, Indore, Bhopal',
  'Jabalpur, Ujjain, Amravati, Nagpur, Aurangabad/Chhatrapati Sambhajinagar, Nashik',
  'Bhiwandi, Solapur, Kolhapur, Vasai-Virar City/Vasai-Virar/Vasai/Virar, Malegaon, Nanded-Waghala/Nanded',
  'Sangli, Cuttack, Bhubaneswar, Rourkela/Raurkela, Puducherry/Pondicherry, Amritsar',
  'Jalandhar, Ludhiana, Bikaner, Jaipur, Jodhpur, Kota',
  'Ajmer, Salem, Tiruppur/Tirupur, Coimbatore, Tiruchirappalli/Trichy, Madurai',
  'Erode, Moradabad, Meerut, Aligarh, Agra, Bareilly',
  'Lucknow, Kanpur, Allahabad/Prayagraj, Gorakhpur, Varanasi/Banaras/Benares, Saharanpur',
  'Firozabad, Jhansi, Dehradun, Asansol, Siliguri, Durgapur',
  'Mathura-Vrindavan/Mathura/Vrindavan',
].flatMap((line) => line.split(', '));

/** No class by population, but treated as Y by a special dispensation. */
const treatedAsY = ['Jalandhar Cantt', 'Shillong', 'Goa', 'Port Blair', 'Panchkula', 'S.A.S. Nagar (Mohali)'];

const spellings = (cities: readonly string[]) => cities.flatMap((city) => city.split('/'));
const tier1 = spellings([...classX, ...treatedAsX]);
const tier2 = spellings([...classY, ...treatedAsY]);

describe('the cities of the built-in dataset', () => {
  it('the eight of class X are tier 1, under each of their names', () => {
    expect(classX).toHaveLength(8);
    for (const name of spellings(classX)) expect([name, tierOf(name)]).toEqual([name, 1]);
  });

  it('Faridabad, Ghaziabad, Gurgaon and Noida, treated as X, are tier 1', () => {
    for (const name of spellings(treatedAsX)) expect([name, tierOf(name)]).toEqual([name, 1]);
  });

  it('the others of class Y are tier 2, under each of their names', () => {
    expect(classY).toHaveLength(85);
    for (const name of spellings(classY)) expect([name, tierOf(name)]).toEqual([name, 2]);
  });

  it('the cities treated as Y are tier 2', () => {
    for (const name of treatedAsY) expect([name, tierOf(name)]).toEqual([name, 2]);
  });

  it('there are no others, and no two share a name', () => {
    const listed = indiaMl2026.cities.value;
    expect(listed.filter((city) => city.tier === 1)).toHaveLength(12);
    expect(listed.filter((city) => city.tier === 2)).toHaveLength(classY.length + treatedAsY.length);
    expect(listed.filter((city) => city.tier === 3)).toEqual([]);
    const names = listed
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .map((name) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('findCity', () => {
  it.each([
    ['Bangalore', 'Bengaluru'],
    ['Bombay', 'Mumbai'],
    ['Secunderabad', 'Hyderabad'],
    ['Gurugram', 'Gurgaon'],
    ['Trivandrum', 'Thiruvananthapuram'],
    ['Prayagraj', 'Allahabad'],
    ['Vizag', 'Visakhapatnam'],
  ])('finds %s as %s', (alias, name) => {
    expect(findCity(alias, indiaMl2026)?.name).toBe(name);
  });

  it('ignores case and spaces around the name', () => {
    expect(findCity('  bENGALURU\t', indiaMl2026)?.name).toBe('Bengaluru');
    const spaces = fc.constantFrom('', ' ', '   ', '\t', '\n');
    fc.assert(
      fc.property(
        fc.constantFrom(...tier1, ...tier2),
        fc.infiniteStream(fc.boolean()),
        spaces,
        spaces,
        (name, upper, before, after) => {
          const typed = [...name].map((letter) =>
            upper.next().value ? letter.toUpperCase() : letter.toLowerCase(),
          );
          expect(findCity(`${before}${typed.join('')}${after}`, indiaMl2026)).toEqual(
            findCity(name, indiaMl2026),
          );
          expect(findCity(name, indiaMl2026)).toBeDefined();
        },
      ),
    );
  });

  it.each([
    'Shimla',
    'Hosur',
    'London',
    'Greater Noida',
    'Delh',
    'Punes',
    'Agra, Uttar Pradesh',
    '',
    ' ',
    '/',
    ';',
  ])('does not find %j, which is tier 3', (name) => {
    expect(findCity(name, indiaMl2026)).toBeUndefined();
  });

  it('finds no other name', () => {
    const known = new Set(
      [...tier1, ...tier2, ...spellings(['Mohali', 'S.A.S. Nagar'])].map((name) => name.toLowerCase()),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', ...tier1, ...tier2), (text, name) => {
        fc.pre(!known.has(`${name}${text}`.trim().toLowerCase()));
        expect(findCity(`${name}${text}`, indiaMl2026)).toBeUndefined();
      }),
      { numRuns: runs(300) },
    );
  });

  it("searches the dataset's own cities", () => {
    const dataset = structuredClone(indiaMl2026);
    dataset.cities.value = [{ name: 'Thimphu', tier: 2 }];
    expect(findCity('thimphu', dataset)?.tier).toBe(2);
    expect(findCity('Pune', dataset)).toBeUndefined();
  });

  it('searches the built-in cities for the figures, which contain none', () => {
    expect(findCity('bangalore', figures)).toEqual(findCity('Bengaluru', indiaMl2026));
    expect(findCity('Shimla', figures)).toBeUndefined();
  });
});

describe('citiesOf', () => {
  it('returns the cities of the dataset, or the built-in ones', () => {
    expect(citiesOf(indiaMl2026)).toBe(indiaMl2026.cities.value);
    expect(citiesOf(figures)).toEqual(indiaMl2026.cities.value.map(({ name, tier }) => ({ name, tier })));
  });
});
