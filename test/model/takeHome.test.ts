/** Income tax and take-home pay: published examples, examples by hand, and properties of any CTC. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatasetFigures, indiaMl2026, type TakeHomeRules, takeHome } from '../../src/model/index.ts';
import { incomeTax, paySteps, signedAmount } from '../../src/model/takeHome.ts';
import { runs } from '../runs.ts';

const rules = builtInRules();

/** The built-in dataset with other values in its take-home assumptions. */
function withTakeHome(
  changes: { providentFund?: 'capped' | 'full'; basicShare?: number; professionalTax?: number } = {},
): DatasetFigures & { takeHome: TakeHomeRules } {
  const { providentFund = 'capped', basicShare = 0.5, professionalTax = 2_400 } = changes;
  return {
    ...indiaMl2026,
    takeHome: {
      ...rules,
      providentFund: { ...rules.providentFund, value: providentFund },
      basicShare: { ...rules.basicShare, value: basicShare },
      professionalTax: { ...rules.professionalTax, value: professionalTax },
    },
  };
}

function builtInRules(): TakeHomeRules {
  if (!indiaMl2026.takeHome) throw new Error('the built-in dataset has no take-home rules');
  return indiaMl2026.takeHome;
}

/** Any CTC from a tenth of a lakh up, in steps of 100 rupees, many of them around the thresholds of the tax rules. */
const anyCtc = fc
  .oneof(
    fc.integer({ min: 100, max: 500_000 }),
    fc.integer({ min: 4_000, max: 7_000 }),
    fc.integer({ min: 12_000, max: 16_000 }),
    fc.integer({ min: 50_000, max: 60_000 }),
    fc.integer({ min: 100_000, max: 115_000 }),
    fc.integer({ min: 200_000, max: 230_000 }),
  )
  .map((hundreds) => hundreds / 1_000);
const anyConvention = fc.constantFrom('capped' as const, 'full' as const);

// The tax department's own calculator as recorded on 2026-09-05 in varunbhanot/indian-finance-skills,
// fy2026-27-new-regime-take-home.md, by section; two newspapers; the others are our own arithmetic.
const department = (section: string) => `Income Tax Department calculator, section ${section}`;
const businessToday = 'Business Today, 3 February 2025';
const angelOne = 'Angel One, on 12.75 lakh after the budget of 2025';
const ours = 'our arithmetic';

describe('incomeTax, in rupees a year, against published examples', () => {
  it.each([
    // gross, income, slab tax, rebate, surcharge after relief, cess, tax, source
    [1_250_000, 1_175_000, 57_500, 57_500, 0, 0, 0, department('8.3')],
    [2_400_000, 2_325_000, 281_250, 0, 0, 11_250, 292_500, department('8.2')],
    [600_000, 525_000, 6_250, 6_250, 0, 0, 0, department('12.2')],
    [5_050_000, 4_975_000, 1_072_500, 0, 0, 42_900, 1_115_400, department('11.5')],
    [6_000_000, 5_925_000, 1_357_500, 0, 135_750, 59_730, 1_552_980, department('11.5')],
    [1_500_000, 1_425_000, 93_750, 0, 0, 3_750, 97_500, businessToday],
    [1_275_000, 1_200_000, 60_000, 60_000, 0, 0, 0, angelOne],
    [400_000, 325_000, 0, 0, 0, 0, 0, ours],
    [800_000, 725_000, 16_250, 16_250, 0, 0, 0, ours],
    [1_000_000, 925_000, 32_500, 32_500, 0, 0, 0, ours],
    [1_285_000, 1_210_000, 61_500, 51_500, 0, 400, 10_400, ours],
    [1_345_590, 1_270_590, 70_588.5, 0, 0, 2_823.54, 73_410, ours],
    [1_350_000, 1_275_000, 71_250, 0, 0, 2_850, 74_100, ours],
    [2_000_000, 1_925_000, 185_000, 0, 0, 7_400, 192_400, ours],
    [2_475_000, 2_400_000, 300_000, 0, 0, 12_000, 312_000, ours],
    [2_500_000, 2_425_000, 307_500, 0, 0, 12_300, 319_800, ours],
    [3_000_000, 2_925_000, 457_500, 0, 0, 18_300, 475_800, ours],
    [4_000_000, 3_925_000, 757_500, 0, 0, 30_300, 787_800, ours],
    [5_000_000, 4_925_000, 1_057_500, 0, 0, 42_300, 1_099_800, ours],
    [5_075_000, 5_000_000, 1_080_000, 0, 0, 43_200, 1_123_200, ours],
    [5_075_010, 5_000_010, 1_080_003, 0, 7, 43_200.4, 1_123_210, ours],
    [5_240_000, 5_165_000, 1_129_500, 0, 112_950, 49_698, 1_292_150, ours],
    [7_500_000, 7_425_000, 1_807_500, 0, 180_750, 79_530, 2_067_780, ours],
    [10_075_000, 10_000_000, 2_580_000, 0, 258_000, 113_520, 2_951_520, ours],
    [10_100_000, 10_025_000, 2_587_500, 0, 275_500, 114_520, 2_977_520, ours],
    [15_000_000, 14_925_000, 4_057_500, 0, 608_625, 186_645, 4_852_770, ours],
    [25_000_000, 24_925_000, 7_057_500, 0, 1_764_375, 352_875, 9_174_750, ours],
  ])('on a gross salary of %s', (gross, income, slabTax, rebate, surcharge, cess, tax) => {
    const actual = incomeTax(gross, rules);
    expect([actual.income, actual.tax]).toEqual([income, tax]);
    expect(actual.slabTax).toBeCloseTo(slabTax, 6);
    expect(actual.rebate).toBeCloseTo(rebate, 6);
    expect(actual.surcharge).toBeCloseTo(surcharge, 6);
    expect(actual.cess).toBeCloseTo(cess, 6);
  });

  it('drops paise first and rounds a last digit of 5 up, in the income and in the tax', () => {
    expect(incomeTax(1_500_004.99, rules).income).toBe(1_425_000);
    expect(incomeTax(1_500_005, rules).income).toBe(1_425_010);
    // 300,000 + 30% of 30 rupees = 300,009; with cess 312,009.36: the 9 rounds up
    expect(incomeTax(2_475_030, rules).tax).toBe(312_010);
    // 300,000 + 30% of 50 rupees = 300,015; with cess 312,015.60: the 5 rounds up
    expect(incomeTax(2_475_050, rules).tax).toBe(312_020);
    // 300,000 + 30% of 80 rupees = 300,024; with cess 312,024.96: 4 once the paise are gone
    expect(incomeTax(2_475_080, rules).tax).toBe(312_020);
  });

  it('limits the rebate, which applies up to and including its income limit', () => {
    const less = { ...rules, rebate: { ...rules.rebate, value: { incomeLimit: 1_200_000, max: 50_000 } } };
    expect(incomeTax(1_275_000, less)).toMatchObject({ slabTax: 60_000, rebate: 50_000, tax: 10_400 });
  });

  it('computes the surcharge on the tax after the rebate', () => {
    const value = [{ above: 500_000, rate: 0.1 }];
    const { rebate, surcharge } = incomeTax(1_285_000, {
      ...rules,
      surcharge: { ...rules.surcharge, value },
    });
    // 61,500 by the slabs, less 51,500
    expect([rebate, surcharge]).toEqual([51_500, 1_000]);
  });

  it('limits the standard deduction to the salary', () => {
    expect(incomeTax(50_000, rules)).toEqual({
      income: 0,
      slabTax: 0,
      rebate: 0,
      surcharge: 0,
      cess: 0,
      tax: 0,
    });
  });
});

describe('takeHome of a CTC, computed by hand', () => {
  it('of 12.65 LPA, with the provident fund on the wage ceiling and no tax to pay', () => {
    expect(takeHome(12.65)).toEqual({
      ctc: 1_265_000,
      basic: 632_500, // half
      employerPf: 36_000, // 12% of 12 × 25,000, which is less than the basic pay
      gratuity: expect.closeTo(30_423.25, 6), // 4.81% of 632,500
      gross: expect.closeTo(1_198_576.75, 6), // 1,265,000 - 36,000 - 30,423.25
      income: 1_123_580, // less 75,000: 1,123,576.75; paise off, to the nearest ten
      slabTax: expect.closeTo(52_358, 6), // 5% of 400,000 + 10% of 323,580
      rebate: expect.closeTo(52_358, 6), // all of it, as the income is under 12 lakh
      surcharge: 0,
      cess: 0,
      tax: 0,
      employeePf: 36_000,
      professionalTax: 2_400,
      inHandYear: expect.closeTo(1_160_176.75, 6), // 1,198,576.75 - 36,000 - 2,400
      inHand: expect.closeTo(96_681.395_833, 6),
    });
  });

  it('of 25 LPA under both provident fund conventions', () => {
    expect(takeHome(25, withTakeHome({ providentFund: 'capped' }))).toEqual({
      ctc: 2_500_000,
      basic: 1_250_000,
      employerPf: 36_000,
      gratuity: expect.closeTo(60_125, 6),
      gross: expect.closeTo(2_403_875, 6), // 2,500,000 - 36,000 - 60,125
      income: 2_328_880, // 2,328,875: a last digit of 5 rounds up
      slabTax: expect.closeTo(282_220, 6), // 20,000 + 40,000 + 60,000 + 80,000 + 25% of 328,880
      rebate: 0,
      surcharge: 0,
      cess: expect.closeTo(11_288.8, 6),
      tax: 293_510, // 293,508.80
      employeePf: 36_000,
      professionalTax: 2_400,
      inHandYear: expect.closeTo(2_071_965, 6),
      inHand: expect.closeTo(172_663.75, 6),
    });
    expect(takeHome(25, withTakeHome({ providentFund: 'full' }))).toEqual({
      ctc: 2_500_000,
      basic: 1_250_000,
      employerPf: 150_000, // 12% of 1,250,000
      gratuity: expect.closeTo(60_125, 6),
      gross: expect.closeTo(2_289_875, 6),
      income: 2_214_880, // 2,214,875
      slabTax: expect.closeTo(253_720, 6), // 200,000 + 25% of 214,880
      rebate: 0,
      surcharge: 0,
      cess: expect.closeTo(10_148.8, 6),
      tax: 263_870, // 263,868.80
      employeePf: 150_000,
      professionalTax: 2_400,
      inHandYear: expect.closeTo(1_873_605, 6), // 2,289,875 - 150,000 - 2,400 - 263,870
      inHand: expect.closeTo(156_133.75, 6),
    });
  });

  it('is the same under both conventions up to the wage ceiling, 6 LPA at half basic, and not above', () => {
    const [capped, full] = [
      withTakeHome({ providentFund: 'capped' }),
      withTakeHome({ providentFund: 'full' }),
    ];
    expect(takeHome(6, full)).toEqual(takeHome(6, capped));
    expect(takeHome(4, full).employerPf).toBeCloseTo(24_000, 6); // 12% of 200,000
    expect(takeHome(6.1, full).employerPf).toBeCloseTo(36_600, 6); // 12% of 305,000
    expect(takeHome(6.1, capped).employerPf).toBeCloseTo(36_000, 6);
  });

  it("uses the dataset's share of basic pay and its professional tax", () => {
    const pay = takeHome(10, withTakeHome({ basicShare: 0.4, professionalTax: 0 }));
    expect(pay.basic).toBeCloseTo(400_000, 6);
    expect(pay.gratuity).toBeCloseTo(19_240, 6);
    expect(pay.professionalTax).toBe(0);
    expect(pay.inHandYear).toBeCloseTo(1_000_000 - 36_000 - 19_240 - 36_000, 6);
  });

  it('has steps from the CTC to the pay in hand, with deductions in between', () => {
    const pay = takeHome(25, withTakeHome());
    const steps = paySteps.map((step) => [step, signedAmount(step, pay)] as const);
    expect(steps.map(([step, rupees]) => [step, Math.round(rupees)])).toEqual([
      ['ctc', 2_500_000],
      ['employerPf', -36_000],
      ['gratuity', -60_125],
      ['employeePf', -36_000],
      ['professionalTax', -2_400],
      ['tax', -293_510],
      ['inHandYear', 2_071_965],
    ]);
  });

  it('accepts a CTC of 0', () => {
    expect(takeHome(0)).toMatchObject({ ctc: 0, gross: 0, tax: 0 });
  });

  it('is null for a dataset without take-home rules', () => {
    expect(takeHome(12, { ...indiaMl2026, takeHome: null })).toBeNull();
  });

  it.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (ctcLpa) => {
    const error = new RangeError(`ctcLpa: found ${ctcLpa}; allowed: a number from 0 up`);
    expect(() => takeHome(ctcLpa)).toThrow(error);
    expect(() => takeHome(ctcLpa, { ...indiaMl2026, takeHome: null })).toThrow(error);
  });
});

describe('takeHome, for every CTC', () => {
  it('is finite and never negative from a tenth of a lakh up, and its parts add up to the CTC', () => {
    fc.assert(
      fc.property(anyCtc, anyConvention, (ctcLpa, providentFund) => {
        const pay = takeHome(ctcLpa, withTakeHome({ providentFund }));
        for (const [name, amount] of Object.entries(pay)) {
          expect(Number.isFinite(amount) && amount >= 0, `${name} is ${amount}`).toBe(true);
        }
        const parts =
          pay.inHandYear + pay.tax + pay.professionalTax + pay.employeePf + pay.employerPf + pay.gratuity;
        expect(Math.abs(parts - ctcLpa * 100_000)).toBeLessThan(1e-6);
        expect(pay.inHand).toBeCloseTo(pay.inHandYear / 12, 6);
        // Rounding to the nearest ten changes the tax by at most 5 rupees, and dropping paise by 1 more.
        expect(Math.abs(pay.tax - (pay.slabTax - pay.rebate + pay.surcharge + pay.cess))).toBeLessThan(6);
      }),
      { numRuns: runs(500) },
    );
  });

  // Between two CTCs, rounding moves the income by up to 10 rupees, taxed at up to 39%, and the tax by up to 10.
  const rounding = 10 + 0.39 * 10;

  // Just above 12, 50, 100 and 200 lakh, marginal relief makes the tax rise as fast as the income, plus cess.
  // Each stretch ends at the income whose ordinary tax is equal, e.g. 60,000 + 0.15x = x at x = 70,588.
  const reliefStretches = [
    [1_200_000, 1_270_590],
    [5_000_000, 5_161_200],
    [10_000_000, 10_196_950],
    [20_000_000, 20_892_800],
  ] as const;
  const hasRelief = (income: number) => reliefStretches.some(([from, to]) => income > from && income < to);

  it('rises with the CTC, except for rounding, outside marginal relief', () => {
    // Steps of up to 1,000 rupees, shorter than any relief stretch.
    fc.assert(
      fc.property(
        anyCtc,
        fc.integer({ min: 1, max: 1_000 }),
        anyConvention,
        (ctcLpa, rupees, providentFund) => {
          const dataset = withTakeHome({ providentFund });
          const less = takeHome(ctcLpa, dataset);
          const more = takeHome(ctcLpa + rupees / 100_000, dataset);
          fc.pre(!hasRelief(less.income) && !hasRelief(more.income));
          expect(more.inHandYear).toBeGreaterThan(less.inHandYear - rounding);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('never falls by more than the cess of 4% on the rise of the gross salary', () => {
    fc.assert(
      fc.property(anyCtc, fc.integer({ min: 1, max: 1_000_000 }), (ctcLpa, rupees) => {
        const less = takeHome(ctcLpa, withTakeHome());
        const more = takeHome(ctcLpa + rupees / 100_000, withTakeHome());
        const cessOnAll = 0.04 * (more.gross - less.gross);
        // Within marginal relief, the income may be rounded up by 10 rupees, which are taxed at 104%.
        expect(more.inHandYear).toBeGreaterThan(less.inHandYear - cessOnAll - 10 - 1.04 * 10);
      }),
      { numRuns: runs(500) },
    );
  });

  it('falls by the cess on marginal relief when the income passes 12 lakh', () => {
    // All of the 40,000 rupees above 12 lakh are tax, plus 4% cess: the higher salary is 1,600 rupees less in hand.
    const [at, above] = [incomeTax(1_275_000, rules), incomeTax(1_315_000, rules)];
    expect(at.tax).toBe(0);
    expect(above.tax).toBe(41_600);
  });
});
