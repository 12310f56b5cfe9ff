/** The schema of datasets: the built-in dataset, and the problems of invalid ones. */
import { describe, expect, it } from 'vitest';
import { DatasetError, datasetSchema, indiaMl2026, parseDataset } from '../../src/model/index.ts';
import { problemsOf, withChanges } from '../fuzz/mutateDataset.ts';

const childOf = (parent: unknown, key: string): unknown => Object(parent)[key];

/** All figures, the objects whose `kind` is fact or assumption, with their paths. */
function figures(value: unknown, path = ''): { path: string; figure: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && (value.kind === 'fact' || value.kind === 'assumption');
  const inner = Object.entries(value).flatMap(([key, child]) =>
    figures(child, path ? `${path}.${key}` : key),
  );
  return own ? [{ path, figure: value }, ...inner] : inner;
}

/** The paths of all numbers. */
function numberPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    numberPaths(child, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}

const sourceIds = 'guide, incomeTaxAct, labourRules, houseRentClasses';

describe('the built-in dataset', () => {
  it('parses to itself, also from JSON', () => {
    expect(parseDataset(indiaMl2026)).toEqual(indiaMl2026);
    expect(parseDataset(JSON.parse(JSON.stringify(indiaMl2026)))).toEqual(indiaMl2026);
  });

  it('has the figures of the guide', () => {
    const { facts } = indiaMl2026;
    const all = Object.entries(facts).flatMap(([name, fact]) => (fact ? [{ name, ...fact }] : []));
    const figure = ({ value, year, approximate, source }: (typeof all)[number]) => [
      value,
      source.where,
      ...(year === undefined ? [] : [year]),
      ...(approximate ? ['approximate'] : []),
    ];
    expect(Object.fromEntries(all.map((fact) => [fact.name, figure(fact)]))).toEqual({
      developersPlaced: [850_000, 'opening paragraph', 2025, 'approximate'],
      mlRolesUnfilled: [95_000, 'opening paragraph', 2025, 'approximate'],
      audienceExperience: [2, 'opening paragraph'],
      studyWeeks: [12, 'skills gap section'],
      capstoneNeeded: [true, 'skills gap section'],
      entryBandLpa: [[10, 16], 'career paths section'],
      midBandLpa: [[18, 28], 'career paths section'],
      yearsToMid: [[2, 3], 'career paths section'],
      engineeringShare: [[0.8, 0.2], 'weeks 9 to 12'],
    });
    expect(all.every((fact) => fact.source.document === 'guide')).toBe(true);
    expect(indiaMl2026.sources.guide).toMatchObject({
      title: 'A guide for Indian software developers on becoming an ML engineer, 2026',
      publisher: 'Technovids',
      kind: 'article',
    });
  });

  it('has our assumptions with their ranges and the strength of their evidence', () => {
    const entries = Object.entries(indiaMl2026.assumptions);
    expect(
      Object.fromEntries(
        entries.map(([name, { value, range, evidence }]) => [name, [value, range, evidence]]),
      ),
    ).toEqual({
      tierFactor: [
        [1, 0.72, 0.55],
        [
          [1, 1],
          [0.55, 0.88],
          [0.4, 0.85],
        ],
        ['medium', 'weak'],
      ],
      annualRaise: [0.09, [0, 0.2], 'strong'],
      extraRaise: [0, [-0.05, 0.1], 'choice'],
      discountRate: [0, [0, 0.15], 'choice'],
      jobSearchMonths: [
        [1, 3, 9],
        [
          [0, 3],
          [1, 9],
          [3, 24],
        ],
        'weak',
      ],
      hoursPerPlanWeek: [15, [5, 40], 'weak'],
      experienceCredit: [0.25, [0, 1], 'weak'],
      // The range is half to double the value, rounded to a tenth; the years can't be changed.
      typicalSalary: [
        [
          [2.5, 6.65],
          [10, 20.75],
          [15, 35.66],
        ],
        [
          [3.3, 13.3],
          [10.4, 41.5],
          [17.8, 71.3],
        ],
        'medium',
      ],
      completion: [1, [0.05, 1], 'weak'],
      horizonYears: [5, [3, 10], 'choice'],
    });
  });

  it('has the plan of the guide, twelve weeks without a gap, with the capstone last', () => {
    const plan = indiaMl2026.plan.value;
    expect(
      plan.map(({ id, phase, week, weeks, topic, build }) => [id, phase, week, weeks, topic, build]),
    ).toEqual([
      [
        'python-data',
        'foundations',
        1,
        1,
        'Python for data: NumPy, pandas, matplotlib',
        'a script that cleans and explores a real dataset',
      ],
      [
        'core-algorithms',
        'foundations',
        2,
        1,
        'linear and logistic regression, decision trees, random forests with scikit-learn',
        'a classifier on a public dataset',
      ],
      [
        'evaluation',
        'foundations',
        3,
        1,
        'train/validation/test splits, cross-validation, precision, recall, F1, confusion matrices',
        'an honest evaluation of the classifier',
      ],
      [
        'features',
        'foundations',
        4,
        1,
        'missing data, encoding, scaling, pipelines',
        'a whole pipeline from raw data to a model',
      ],
      [
        'deep-learning',
        'deep-learning',
        5,
        2,
        'neural networks with PyTorch: backpropagation, training loops, CNNs, transformers in concept',
        'an image model, trained and explained',
      ],
      [
        'nlp',
        'deep-learning',
        7,
        1,
        'Hugging Face transformers, fine-tuning, embeddings',
        'a text classifier for one domain',
      ],
      [
        'serving',
        'deep-learning',
        8,
        1,
        'model serving: FastAPI, Docker, a REST API',
        'the model behind an API',
      ],
      [
        'tracking',
        'mlops',
        9,
        1,
        'experiment tracking with MLflow',
        'compared runs with parameters, metrics and artefacts',
      ],
      [
        'ci-cd',
        'mlops',
        10,
        1,
        'CI/CD for ML: model tests, retraining triggers, a model registry',
        'a pipeline that tests and registers a model',
      ],
      [
        'capstone',
        'mlops',
        11,
        2,
        'capstone: training pipeline, registry, serving API, monitoring, hosted',
        'a deployed ML system with a written case study',
      ],
    ]);
    expect(plan.filter((entry) => entry.capstone).map((entry) => entry.id)).toEqual(['capstone']);
    const weeks = plan.flatMap(({ week, weeks }) => Array.from({ length: weeks }, (_, i) => week + i));
    expect(weeks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('has the skills and the specialisations of the guide', () => {
    expect(indiaMl2026.skills.has.value.map((skill) => skill.name)).toEqual([
      'clean code',
      'data structures',
      'APIs',
      'version control',
      'debugging complex systems',
    ]);
    expect(indiaMl2026.skills.needs.value).toEqual([
      { id: 'stats', name: 'probability and statistics' },
      { id: 'algebra', name: 'linear algebra, at the level of intuition' },
      { id: 'algorithms', name: 'core ML algorithms (gradient descent, decision trees, neural networks)' },
      { id: 'framework', name: 'PyTorch or TensorFlow, hands on' },
      { id: 'evaluation', name: 'model evaluation' },
      { id: 'mlops', name: 'MLOps tools' },
    ]);
    expect(indiaMl2026.specialisations.value).toEqual([
      { id: 'mlops', name: 'MLOps engineer' },
      { id: 'llm', name: 'LLM fine-tuning specialist' },
      { id: 'vision', name: 'computer vision engineer, manufacturing and healthcare' },
    ]);
  });

  it("has India's take-home rules of the tax year 2026-27", () => {
    const values = Object.entries(indiaMl2026.takeHome ?? {}).flatMap(([name, rule]) =>
      typeof rule === 'string' ? [] : [[name, rule.value]],
    );
    expect(Object.fromEntries(values)).toEqual({
      slabs: [
        { upTo: 400_000, rate: 0 },
        { upTo: 800_000, rate: 0.05 },
        { upTo: 1_200_000, rate: 0.1 },
        { upTo: 1_600_000, rate: 0.15 },
        { upTo: 2_000_000, rate: 0.2 },
        { upTo: 2_400_000, rate: 0.25 },
        { upTo: null, rate: 0.3 },
      ],
      standardDeduction: 75_000,
      rebate: { incomeLimit: 1_200_000, max: 60_000 },
      surcharge: [
        { above: 5_000_000, rate: 0.1 },
        { above: 10_000_000, rate: 0.15 },
        { above: 20_000_000, rate: 0.25 },
      ],
      cess: 0.04,
      providentFundRate: 0.12,
      wageCeilingMonthly: 25_000,
      gratuityRate: 0.0481,
      providentFund: 'capped',
      basicShare: 0.5,
      professionalTax: 2_400,
    });
    expect(indiaMl2026.takeHome?.basicShare.range).toEqual([0.35, 0.7]);
    expect(indiaMl2026.takeHome?.professionalTax.range).toEqual([0, 2_500]);
  });

  it('has an existing source document, and a passage in it, for every fact', () => {
    const facts = figures(indiaMl2026).filter(({ figure }) => 'kind' in figure && figure.kind === 'fact');
    expect(facts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['facts.entryBandLpa', 'plan', 'skills.needs', 'cities', 'takeHome.slabs']),
    );
    for (const { path, figure } of facts) {
      expect(figure, path).toMatchObject({
        unit: expect.stringMatching(/\S/),
        means: expect.stringMatching(/\S/),
        source: { document: expect.any(String), where: expect.stringMatching(/\S/) },
      });
      const document = childOf(childOf(figure, 'source'), 'document');
      expect(Object.keys(indiaMl2026.sources), path).toContain(document);
    }
  });

  it('has a reason, a range and the strength of the evidence for every assumption', () => {
    const assumptions = figures(indiaMl2026).filter(
      ({ figure }) => 'kind' in figure && figure.kind === 'assumption',
    );
    expect(assumptions).toHaveLength(13);
    for (const { path, figure } of assumptions) {
      expect(figure, path).toMatchObject({
        unit: expect.stringMatching(/\S/),
        means: expect.stringMatching(/\S/),
        reason: expect.stringMatching(/\S/),
        range: expect.any(Array),
      });
      const evidence = [childOf(figure, 'evidence')].flat();
      expect(['strong', 'medium', 'weak', 'choice'], path).toEqual(expect.arrayContaining(evidence));
    }
  });
});

describe('a number that is not finite', () => {
  const { plan, facts, assumptions, takeHome } = indiaMl2026;
  const paths = numberPaths({ plan, facts, assumptions, takeHome });

  it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])(
    'is reported where it is, and nowhere else: %s',
    (number) => {
      expect(paths).toContain('plan.value[0].weeks');
      expect(paths).toContain('assumptions.annualRaise.range[1]');
      expect(paths).toContain('assumptions.typicalSalary.value[0][1]');
      for (const path of paths) {
        expect(problemsOf(withChanges({ [path]: number }))).toEqual([
          {
            path,
            found: String(number),
            allowed: path.endsWith('.upTo') ? 'a whole number, or null for no end' : 'a number',
          },
        ]);
      }
    },
  );
});

describe('a problem in a dataset is reported with its path, the value found and what is allowed', () => {
  const long = 'x'.repeat(1_001);
  const plain = 'a text without control characters, half characters and overrides of direction';
  it.each([
    // a wrong type
    ['title', 5, '5', 'a text'],
    ['facts.developersPlaced.value', 'many', '"many"', 'a number'],
    ['facts.developersPlaced.value', Number.NaN, 'NaN', 'a number'],
    ['facts.developersPlaced.value', Number.POSITIVE_INFINITY, 'Infinity', 'a number'],
    ['facts.developersPlaced.value', 1.5, '1.5', 'a whole number'],
    ['facts.capstoneNeeded.value', 'yes', '"yes"', 'true or false'],
    ['facts.entryBandLpa.value', '10-16', '"10-16"', 'a list'],
    ['facts.entryBandLpa.value', null, 'null', 'a list'],
    ['facts', [], '[]', 'an object'],
    ['sources', 'guide', '"guide"', 'an object'],
    // out of range
    ['facts.developersPlaced.value', 0, '0', 'at least 1'],
    ['facts.developersPlaced.value', 1e11, '100000000000', 'at most 10000000000'],
    ['facts.developersPlaced.year', 1800, '1800', 'at least 1900'],
    ['takeHome.cess.value', 1.04, '1.04', 'at most 1'],
    ['takeHome.rebate.value.max', -1, '-1', 'at least 0'],
    ['facts.yearsToMid.value[1]', 41, '41', 'at most 40'],
    ['title', long, `"${'x'.repeat(56)}…`, 'at most 1000 characters'],
    [
      'assumptions.typicalSalary.value[2]',
      [61, 35],
      '[61,35]',
      'at most 60 years of experience, then the pay',
    ],
    ['takeHome.slabs.value[0].upTo', 1.5, '1.5', 'a whole number, or null for no end'],
    // characters that affect other text
    ['title', 'a\u0007b', '"a\\u0007b"', plain],
    ['title', 'a\u202eb', '"a\u202eb"', plain],
    ['title', 'a\ud800', '"a\\ud800"', plain],
    // a text or a list too short or too long
    ['plan.value', [], '[]', 'at least 1 entry'],
    ['facts.entryBandLpa.value', [10], '[10]', 'exactly 2 entries'],
    ['facts.entryBandLpa.value', [10, 16, 20], '[10,16,20]', 'exactly 2 entries'],
    ['assumptions.tierFactor.value', [1, 0.7], '[1,0.7]', 'exactly 3 entries'],
    // not one of the choices, or a wrong format
    ['facts.developersPlaced.kind', 'assumption', '"assumption"', '"fact"'],
    ['takeHome.providentFund.value', 'half', '"half"', '"capped" or "full"'],
    [
      'assumptions.annualRaise.evidence',
      'sure',
      '"sure"',
      'strong, medium, weak, choice, or a list of these',
    ],
    [
      'assumptions.annualRaise.evidence',
      ['strong', 'sure'],
      '["strong","sure"]',
      'strong, medium, weak, choice, or a list of these',
    ],
    ['cities.value[0].tier', 4, '4', '1 or 2 or 3'],
    ['id', '2026 india', '"2026 india"', 'a letter, then letters, digits and hyphens'],
    // the wrong order
    ['facts.entryBandLpa.value', [16, 10], '[16,10]', 'the lower value first'],
    // a missing key
    ['title', undefined, 'nothing', 'a text'],
    ['facts.midBandLpa', undefined, 'nothing', 'an object'],
    ['facts.midBandLpa.source', undefined, 'nothing', 'an object'],
    ['assumptions.annualRaise.reason', undefined, 'nothing', 'a text'],
    ['assumptions.annualRaise.range', undefined, 'nothing', 'a list'],
    // an unknown key
    ['colour', 'red', 'a key that is not known here', 'only the keys of the schema'],
    ['facts.seniorBandLpa', [30, 50], 'a key that is not known here', 'only the keys of the schema'],
    ['takeHome.levy', 5, 'a key that is not known here', 'only the keys of the schema'],
    ['plan.value[0].url', 'x', 'a key that is not known here', 'only the keys of the schema'],
    // an unknown reference
    ['facts.studyWeeks.source.document', 'book', '"book"', `one of the ids in sources: ${sourceIds}`],
    ['plan.source.document', 'toString', '"toString"', `one of the ids in sources: ${sourceIds}`],
    ['takeHome.slabs.source.document', 'book', '"book"', `one of the ids in sources: ${sourceIds}`],
    ['plan.value[0].phase', 'arts', '"arts"', 'one of the ids in phases: foundations, deep-learning, mlops'],
  ] as const)('%s = %j', (path, value, found, allowed) => {
    expect(problemsOf(withChanges({ [path]: value }))).toEqual([{ path, found, allowed }]);
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], '[]'],
    ['india-ml-2026', '"india-ml-2026"'],
  ])('the dataset is %j', (input, found) => {
    expect(problemsOf(input)).toEqual([{ path: 'the dataset', found, allowed: 'an object' }]);
  });

  it('several problems are all listed in the message', () => {
    const input = withChanges({
      title: '',
      'facts.entryBandLpa.value': [16, 10],
      'facts.studyWeeks.source.document': 'book',
      'plan.value[3].phase': 'arts',
      colour: 'red',
      size: 3,
    });
    const problems = [
      { path: 'title', found: '""', allowed: 'at least 1 character' },
      { path: 'facts.entryBandLpa.value', found: '[16,10]', allowed: 'the lower value first' },
      { path: 'colour', found: 'a key that is not known here', allowed: 'only the keys of the schema' },
      { path: 'size', found: 'a key that is not known here', allowed: 'only the keys of the schema' },
      {
        path: 'facts.studyWeeks.source.document',
        found: '"book"',
        allowed: `one of the ids in sources: ${sourceIds}`,
      },
      {
        path: 'plan.value[3].phase',
        found: '"arts"',
        allowed: 'one of the ids in phases: foundations, deep-learning, mlops',
      },
    ];
    expect(problemsOf(input)).toEqual(problems);
    const lines = problems.map(({ path, found, allowed }) => `${path}: found ${found}; allowed: ${allowed}`);
    expect(() => parseDataset(input)).toThrow(new DatasetError(problems));
    expect(new DatasetError(problems).message).toBe(`The dataset has 6 mistakes:\n${lines.join('\n')}`);
  });

  it('the schema alone reports cross-field problems together with wrong types', () => {
    const { error } = datasetSchema.safeParse(
      withChanges({ title: 5, 'facts.studyWeeks.source.document': 'book' }),
    );
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'facts.studyWeeks.source.document',
    ]);
  });

  it('the message for one mistake is in the singular', () => {
    expect(() => parseDataset(withChanges({ title: 5 }))).toThrow(
      /^The dataset has 1 mistake:\ntitle: found 5; allowed: a text$/,
    );
  });

  it('every missing key of an empty object is a problem', () => {
    expect(problemsOf({}).map(({ path }) => path)).toEqual(Object.keys(indiaMl2026));
  });

  it('a value outside its own range, and values in the wrong order, are reported with their paths', () => {
    for (const [path, value, allowed] of [
      ['assumptions.annualRaise.value', 0.3, 'within its range, 0 to 0.2'],
      ['assumptions.horizonYears.value', 11, 'within its range, 3 to 10'],
      ['takeHome.basicShare.value', 0.9, 'within its range, 0.35 to 0.7'],
      ['assumptions.tierFactor.value[1]', 0.9, 'within its range, 0.55 to 0.88'],
      ['assumptions.jobSearchMonths.value', [3, 1, 9], 'least, most likely and longest, in this order'],
      ['assumptions.jobSearchMonths.value', [1, 9, 3], 'least, most likely and longest, in this order'],
    ]) {
      expect(problemsOf(withChanges({ [String(path)]: value }))).toEqual([
        { path, found: JSON.stringify(value), allowed },
      ]);
    }
  });

  it('a range whose ends are swapped is refused', () => {
    expect(problemsOf(withChanges({ 'assumptions.completion.range': [1, 0.05] }))).toContainEqual({
      path: 'assumptions.completion.range',
      found: '[1,0.05]',
      allowed: 'the lower value first',
    });
  });

  it('a dataset without take-home rules is valid', () => {
    expect(parseDataset(withChanges({ takeHome: null })).takeHome).toBeNull();
  });
});

describe('problems that could hide others', () => {
  it('one value out of bounds is one problem, not two', () => {
    expect(problemsOf(withChanges({ 'assumptions.annualRaise.value': 3 }))).toHaveLength(1);
  });

  it('a wrong type elsewhere does not hide an unknown document and an unknown phase', () => {
    const input = withChanges({
      title: 5,
      'facts.studyWeeks.source.document': 'book',
      'plan.value[0].phase': 'arts',
    });
    expect(problemsOf(input).map(({ path }) => path)).toEqual([
      'title',
      'facts.studyWeeks.source.document',
      'plan.value[0].phase',
    ]);
  });

  it('a source may have the id "source"', () => {
    const input = withChanges({ 'sources.source': { title: 'A book', publisher: 'A house', kind: 'book' } });
    expect(problemsOf(input)).toEqual([]);
  });

  it('a BigInt is a problem like any other, not a TypeError', () => {
    expect(problemsOf(withChanges({ 'facts.studyWeeks.value': 12n }))).toEqual([
      { path: 'facts.studyWeeks.value', found: expect.stringContaining('12'), allowed: 'a number' },
    ]);
  });

  it('the message says if null is allowed', () => {
    const [problem] = problemsOf(withChanges({ takeHome: 'none' }));
    expect(problem?.allowed).toContain('null');
  });
});

describe('the optional fields of other datasets', () => {
  const money = {
    symbol: '$',
    currency: 'dollars',
    pay: 'gross salary',
    unit: { size: 1000, words: 'thousand dollars' },
    grouping: 'en-US',
  };

  it('are valid', () => {
    const more = {
      $schema: './dataset.schema.json',
      money,
      names: { people: 'nurses' },
      tiers: ['a', 'b', 'c'],
      texts: {
        hi: {
          title: 'क',
          'tiers.2': 'क',
          'money.unit.words': 'क',
          'names.people': 'क',
          'names.peopleOblique': 'क',
          'sources.guide': 'क',
          'phases.mlops': 'क',
          'plan.nlp.topic': 'क',
          'skills.has.apis': 'क',
          'specialisations.llm': 'क',
          'takeHome.title': 'क',
          'facts.studyWeeks.means': 'क',
          'facts.studyWeeks.where': 'क',
          'assumptions.annualRaise.reason': 'क',
        },
      },
      'sources.guide.url': 'https://example.com/guide',
    };
    expect(problemsOf(withChanges(more))).toEqual([]);
  });

  it('may be true or false, and at their limits', () => {
    for (const is of [true, false]) {
      const more = {
        title: 'a\tb\n',
        'facts.studyWeeks.approximate': is,
        'plan.value[0].capstone': is,
        'assumptions.typicalSalary.value[2]': [60, 35],
        money: { ...money, symbolAfter: is, larger: { size: 1000, name: 'million' } },
      };
      expect(problemsOf(withChanges(more))).toEqual([]);
    }
  });

  it.each([
    ['money', {}, 'money.symbol', 'a text'],
    ['money', { ...money, symbol: '{n}' }, 'money.symbol', 'a text without * { }'],
    ['money', { ...money, grouping: 'Klingon' }, 'money.grouping', 'a locale such as en-US'],
    ['money', { ...money, grouping: 'no locale!' }, 'money.grouping', 'a locale such as en-US'],
    ['money', { ...money, larger: { size: 1000 } }, 'money.larger.name', 'a text'],
    ['money', { ...money, unit: { size: 0.5, words: 'x' } }, 'money.unit.size', 'a whole number'],
    ['money', { ...money, salary: [600, 10] }, 'money.salary', 'the lower value first'],
    ['names', { people: '*nurses*' }, 'names.people', 'a text without * { }'],
    ['names', { people: 'nurses*' }, 'names.people', 'a text without * { }'],
    ['names', { people: '{nurses' }, 'names.people', 'a text without * { }'],
    ['names', { persons: 'nurses' }, 'names.persons', 'only the keys of the schema'],
    ['tiers', ['a', 'b'], 'tiers', 'exactly 3 entries'],
    ['texts', { hindi: {} }, 'texts.hindi', 'as a key the code of a language, such as hi'],
    [
      'texts',
      { hi: { 'plan.nlpp.name': 'x' } },
      'texts.hi.plan.nlpp.name',
      'where a text of the dataset stands',
    ],
    ['texts', { hi: { plan: 'x' } }, 'texts.hi.plan', 'where a text of the dataset stands'],
    ['sources.guide.url', 'javascript:alert(1)', 'sources.guide.url', 'an address that starts with https://'],
    ['sources.guide.url', 'data:text/html,x', 'sources.guide.url', 'an address that starts with https://'],
  ])('%s = %j is refused', (path, value, problemPath, allowed) => {
    const problem = problemsOf(withChanges({ [path]: value })).find((each) => each.path === problemPath);
    expect(problem?.allowed).toContain(allowed);
  });
});

it('forty mistakes are forty problems, each with its path and what is allowed', () => {
  const mistakes: Readonly<Record<string, unknown>> = {
    id: '1',
    title: '',
    colour: 'red',
    money: 5,
    names: [],
    tiers: 'three',
    texts: { hi: { nowhere: 'x' } },
    'sources.guide.publisher': 5,
    'sources.incomeTaxAct.url': 'ftp://example.com',
    'facts.developersPlaced.value': -1,
    'facts.developersPlaced.year': 20.25,
    'facts.mlRolesUnfilled.value': 'many',
    'facts.mlRolesUnfilled.approximate': 'about',
    'facts.audienceExperience.value': 41,
    'facts.studyWeeks.source.document': 'book',
    'facts.capstoneNeeded.value': 1,
    'facts.entryBandLpa.value': [16, 10],
    'facts.midBandLpa.kind': 'guess',
    'facts.yearsToMid.unit': '',
    'facts.engineeringShare.value': [0.8],
    'assumptions.tierFactor.value[1]': 0.95,
    'assumptions.annualRaise.value': '9%',
    'assumptions.extraRaise.reason': undefined,
    'assumptions.discountRate.range': [0.15, 0],
    'assumptions.jobSearchMonths.value': [3, 1, 9],
    'assumptions.hoursPerPlanWeek.evidence': 'sure',
    'assumptions.experienceCredit.value': null,
    'assumptions.typicalSalary.value': [],
    'assumptions.completion.means': 5,
    'assumptions.horizonYears.value': 2.5,
    'phases[0].name': undefined,
    'plan.value[0].phase': 'arts',
    'plan.value[1].week': 0,
    'plan.value[2].capstone': 'no',
    'skills.has.value': 'all',
    'skills.needs.value[0].id': 'a b',
    'specialisations.value[0]': 'mlops',
    'cities.value[0].tier': 4,
    'cities.value[1].aliases': 'Bangalore',
    'takeHome.cess.value': 4,
  };
  expect(Object.keys(mistakes)).toHaveLength(40);
  const problems = problemsOf(withChanges(mistakes));
  const paths = Object.keys(mistakes).map((path) => (path === 'texts' ? 'texts.hi.nowhere' : path));
  expect(problems.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  for (const { allowed } of problems) expect(allowed).not.toMatch(/Invalid|undefined|^$/);
});
