/** The checks across fields of a dataset, on incomplete and invalid datasets too. */
import { describe, expect, it } from 'vitest';
import { crossFieldIssues } from '../../src/data/crossFieldChecks.ts';
import { formatPath } from '../../src/data/errors.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const issuesOf = (dataset: unknown) =>
  [...crossFieldIssues(dataset)].map(({ path, found, allowed }) => [formatPath(path), found, allowed]);

const notFinite = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];

it('the built-in dataset, and values that are not datasets, have no issues', () => {
  for (const nothing of [indiaMl2026, undefined, null, 5, 'text', [], {}, [[]], { sources: null }]) {
    expect(issuesOf(nothing)).toEqual([]);
  }
});

it('parts of a wrong type have no issues', () => {
  for (const wrong of [undefined, null, 5, 'text', [], [null], { value: null }, { value: [5] }]) {
    const parts = Object.keys(indiaMl2026).filter((key) => key !== 'sources' && key !== 'texts');
    expect(issuesOf(Object.fromEntries(parts.map((key) => [key, wrong])))).toEqual([]);
  }
});

it('gaps in lists have no issues', () => {
  const gaps = Array(2);
  const { phases, plan, assumptions, takeHome } = indiaMl2026;
  const [week] = plan.value;
  expect(
    issuesOf({
      phases: Object.assign(Array(2), { 1: phases[0] }),
      plan: { value: Object.assign(Array(2), { 1: week }) },
      skills: gaps,
      assumptions: {
        jobSearchMonths: { ...assumptions.jobSearchMonths, value: gaps, range: gaps },
        typicalSalary: { ...assumptions.typicalSalary, value: gaps, range: gaps },
      },
      takeHome: { slabs: { ...takeHome?.slabs, value: gaps } },
      texts: gaps,
    }).filter(([, found]) => found !== 0 && found !== 1),
  ).toEqual([]);
});

describe('keys', () => {
  it.each(['1guide', 'the guide', 'the_guide', '-', '', 'ग', `a${'b'.repeat(40)}`])(
    '"%s" is not valid as the key of a source',
    (key) => {
      expect(issuesOf({ sources: { [key]: {} } })).toEqual([
        [formatPath(['sources', key]), key, 'as a key an id of letters, digits and hyphens'],
      ]);
    },
  );

  it.each(['a', 'Guide-2', `a${'b'.repeat(39)}`])('"%s" is a valid key of a source', (key) => {
    expect(issuesOf({ sources: { [key]: {} } })).toEqual([]);
  });

  it.each(['hindi', 'h', 'HI', 'hi-IN', 'h1', ''])('"%s" is not a language', (key) => {
    expect(issuesOf({ texts: { [key]: {} } })).toEqual([
      [formatPath(['texts', key]), key, 'as a key the code of a language, such as hi'],
    ]);
  });

  it.each(['hi', 'bho'])('"%s" is a language', (key) => {
    expect(issuesOf({ texts: { [key]: {} } })).toEqual([]);
  });
});

describe('the source of a fact', () => {
  const sources = { guide: {}, law: {} };
  const fact = (document: unknown) => ({ kind: 'fact', source: { document } });
  const allowed = 'one of the ids in sources: guide, law';

  it('must be one of the sources', () => {
    expect(issuesOf({ sources, plan: fact('law'), facts: { a: fact('guide') } })).toEqual([]);
  });

  it.each(['book', 'toString', ''])('can not be "%s", at any depth', (document) => {
    expect(
      issuesOf({
        sources,
        plan: fact(document),
        facts: { a: fact(document) },
        skills: [{ b: fact(document) }],
      }),
    ).toEqual([
      ['plan.source.document', document, allowed],
      ['facts.a.source.document', document, allowed],
      ['skills[0].b.source.document', document, allowed],
    ]);
  });

  it('is only checked for facts, and if the dataset has sources', () => {
    expect(issuesOf({ sources, a: { kind: 'assumption', source: { document: 'book' } } })).toEqual([]);
    expect(issuesOf({ sources, a: fact(5), b: { kind: 'fact' } })).toEqual([]);
    for (const none of [undefined, null, 'guide']) {
      expect(issuesOf({ sources: none, a: fact('book') })).toEqual([]);
    }
  });
});

describe.each(['assumptions', 'takeHome'])('the range of each of %s', (group) => {
  const ofOne = (value: unknown, range: unknown) => issuesOf({ [group]: { one: { value, range } } });

  it.each([0, 0.1, 0.2])('includes %s', (value) => {
    expect(ofOne(value, [0, 0.2])).toEqual([]);
  });

  it.each([-0.01, 0.21])('does not include %s', (value) => {
    expect(ofOne(value, [0, 0.2])).toEqual([[`${group}.one.value`, value, 'within its range, 0 to 0.2']]);
  });

  it.each([
    ['of one number', [0]],
    ['of three numbers', [0, 0.2, 1]],
    ['of texts', ['0', '0.2']],
    ['of a number and a text', [0, '0.2']],
    ['that falls', [0.2, 0]],
    ['that is not a list', { 0: 0, 1: 0.2, length: 2 }],
  ])('is not checked if it is a range %s', (_, range) => {
    expect(ofOne(5, range)).toEqual([]);
    expect(ofOne([5], [range])).toEqual([]);
  });

  it('is not checked if the value is not a number', () => {
    expect(ofOne('9', [0, 0.2])).toEqual([]);
  });

  it('may be a single point', () => {
    expect(ofOne(1, [1, 1])).toEqual([]);
    expect(ofOne(1.1, [1, 1])).toHaveLength(1);
  });

  it.each(notFinite)('has no issue with %s in a value or as a limit, which the schema reports', (number) => {
    expect(ofOne(number, [0, 0.2])).toEqual([]);
    expect(
      ofOne(
        [number, 5],
        [
          [0, 1],
          [0, 1],
        ],
      ),
    ).toHaveLength(1);
    expect(ofOne([[2, number]], [[0, 5]])).toEqual([]);
    for (const range of [
      [0, number],
      [number, 0.2],
      [number, number],
    ]) {
      expect(ofOne(5, range)).toEqual([]);
      expect(ofOne([5], [range])).toEqual([]);
      expect(ofOne([[2, 5]], [range])).toEqual([]);
    }
  });

  it('of several numbers is checked for each', () => {
    const ranges = [
      [0, 1],
      [0, 4],
    ];
    expect(ofOne([1, 4], ranges)).toEqual([]);
    expect(ofOne([-1, 5], ranges)).toEqual([
      [`${group}.one.value[0]`, -1, 'within its range, 0 to 1'],
      [`${group}.one.value[1]`, 5, 'within its range, 0 to 4'],
    ]);
    // The schema reports a wrong number of values.
    expect(ofOne([0, 0, 9], ranges)).toEqual([]);
    expect(ofOne(['9', 5], ranges)).toHaveLength(1);
    // A single range is not a range for several numbers.
    expect(ofOne([7, 7], [0, 1])).toEqual([]);
  });

  it('of points is checked for their last number, and required for each point', () => {
    const points = [
      [2, 5],
      [9, 7],
    ];
    const ranges = [
      [0, 5],
      [5, 6],
    ];
    expect(ofOne(points, [ranges[0], [5, 7]])).toEqual([]);
    expect(ofOne(points, ranges)).toEqual([[`${group}.one.value[1]`, [9, 7], 'within its range, 5 to 6']]);
    expect(ofOne(points, [ranges[0]])).toEqual([
      [`${group}.one.range`, [ranges[0]], 'one range for each of the 2 values'],
    ]);
    expect(ofOne([[2, 5], 9], [ranges[0]])).toHaveLength(1);
    expect(ofOne(points, [])).toEqual([[`${group}.one.range`, [], 'one range for each of the 2 values']]);
  });
});

describe('lists that must ascend', () => {
  const months = (value: unknown) => issuesOf({ assumptions: { jobSearchMonths: { value } } });
  const salaries = (value: unknown) => issuesOf({ assumptions: { typicalSalary: { value } } });
  const surcharge = (...above: unknown[]) =>
    issuesOf({ takeHome: { surcharge: { value: above.map((each) => ({ above: each })) } } });

  it('are the months of the job search, which may be equal', () => {
    expect(months([1, 3, 9])).toEqual([]);
    expect(months([2, 2, 2])).toEqual([]);
    for (const wrong of [
      [3, 1, 9],
      [1, 9, 3],
    ]) {
      expect(months(wrong)).toEqual([
        ['assumptions.jobSearchMonths.value', wrong, 'least, most likely and longest, in this order'],
      ]);
    }
  });

  it('are the years of typical salaries', () => {
    expect(
      salaries([
        [1, 9],
        [2, 5],
      ]),
    ).toEqual([]);
    for (const wrong of [
      [
        [2, 5],
        [1, 9],
      ],
      [
        [2, 5],
        [2, 9],
      ],
    ]) {
      expect(salaries(wrong)).toEqual([
        ['assumptions.typicalSalary.value', wrong, 'points by ascending years'],
      ]);
    }
  });

  it('are the bands of a surcharge', () => {
    expect(surcharge(5, 10)).toEqual([]);
    for (const wrong of [
      [10, 5],
      [5, 5],
    ]) {
      expect(surcharge(...wrong)).toEqual([
        ['takeHome.surcharge.value', wrong.map((above) => ({ above })), 'bands by ascending income'],
      ]);
    }
  });

  it('are only checked for finite numbers', () => {
    expect(months([9, 'x', 1])).toEqual([]);
    expect(months([9, null, 1])).toEqual([]);
    expect(months(['9', 3, '1'])).toEqual([]);
    expect(months('9, 1')).toEqual([]);
    expect(surcharge(5, undefined)).toEqual([]);
    for (const number of notFinite) {
      expect(months([1, number, 9])).toEqual([]);
      expect(
        salaries([
          [number, 5],
          [2, 9],
        ]),
      ).toEqual([]);
      expect(surcharge(5, number)).toEqual([]);
    }
  });
});

describe('slabs', () => {
  const slabs = (...upTo: unknown[]) => {
    const value = upTo.map((each) => ({ upTo: each }));
    return issuesOf({ takeHome: { slabs: { value } } }).map(([path, found, allowed]) => [
      path,
      found === value || JSON.stringify(found) === JSON.stringify(value) ? 'all' : found,
      allowed,
    ]);
  };

  it('must ascend, and the last one must have no end', () => {
    expect(slabs(4, 8, null)).toEqual([]);
    expect(slabs(null)).toEqual([]);
    expect(slabs()).toEqual([]);
    expect(slabs('4', undefined)).toEqual([]);
  });

  it('are reported if they descend or repeat', () => {
    for (const wrong of [
      [8, 4, null],
      [4, 4, null],
    ])
      expect(slabs(...wrong)).toEqual([['takeHome.slabs.value', 'all', 'slabs by ascending income']]);
  });

  it('are reported if the last one has an end, or another one has none', () => {
    expect(slabs(4, 8)).toEqual([
      ['takeHome.slabs.value[1].upTo', 8, 'null, since the last slab has no end'],
    ]);
    expect(slabs(null, 8, null)).toEqual([
      ['takeHome.slabs.value[0].upTo', null, 'a number: only the last slab has no end'],
    ]);
  });
});

describe('the weeks of the plan', () => {
  const phases = [{ id: 'first' }, { id: 'second' }];
  const plan = (...value: unknown[]) => issuesOf({ phases, plan: { value } });

  it('must belong to existing phases', () => {
    expect(plan({ id: 'a', phase: 'first' }, { id: 'b', phase: 'second' })).toEqual([]);
    expect(plan({ id: 'a', phase: 5 }, { id: 'b' })).toEqual([]);
    expect(plan({ id: 'a', phase: 'first' }, { id: 'b', phase: 'third' })).toEqual([
      ['plan.value[1].phase', 'third', 'one of the ids in phases: first, second'],
    ]);
  });

  it('must have unique ids', () => {
    expect(plan({ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' })).toEqual([
      ['plan.value[2].id', 'a', 'an id that no other week has'],
      ['plan.value[3].id', 'a', 'an id that no other week has'],
    ]);
  });
});

it('the weeks of study must be the sum of the weeks of the plan', () => {
  const study = (weeks: unknown, ...plan: unknown[]) =>
    issuesOf({
      facts: { studyWeeks: { value: weeks } },
      plan: { value: plan.map((each, id) => ({ id, weeks: each })) },
    });
  expect(study(12, 10, 2)).toEqual([]);
  expect(study(52, 10, 2)).toEqual([['facts.studyWeeks.value', 52, '12, as in the plan']]);
  // The schema reports values that are not numbers, and a missing plan.
  expect(study('52', 10, 2)).toEqual([]);
  for (const none of ['two', Symbol('two'), Object.create(null)]) expect(study(52, 10, none)).toEqual([]);
  expect(study(52)).toEqual([]);
  for (const number of notFinite) {
    expect(study(52, 10, number)).toEqual([]);
    expect(study(number, 10, 2)).toEqual([]);
  }
  expect(study(52, Number.MAX_VALUE, Number.MAX_VALUE)).toEqual([]);
  expect(issuesOf({ facts: { studyWeeks: { value: 52 } } })).toEqual([]);
});

it('messages list at most twenty ids, and only valid ones', () => {
  const week = (...ids: unknown[]) =>
    issuesOf({
      phases: ids.map((id) => ({ id })),
      plan: { value: [{ id: 'sql', weeks: 1, phase: 'none' }] },
    });
  const ids = [...Array(21).keys()].map((i) => `phase-${i}`);
  const allowed = (text: string) => [['plan.value[0].phase', 'none', `one of the ids in phases: ${text}`]];
  expect(week('one', 2, null, 'three')).toEqual(allowed('one, three'));
  expect(week(...ids.slice(1))).toEqual(allowed(ids.slice(1).join(', ')));
  expect(week(...ids)).toEqual(allowed(`${ids.slice(0, 20).join(', ')}, …`));
});

describe('a translated text', () => {
  const dataset = {
    title: 'Title',
    tiers: ['Metros', 'Cities', 'Elsewhere'],
    money: { unit: { words: 'thousand dollars', size: 1000 }, symbolAfter: true },
    sources: { guide: { title: 'Guide' } },
    phases: [{ id: 'first', name: 'First' }],
    plan: { unit: 'weeks', value: [{ id: 'nlp', name: 'NLP', topic: 'Texts' }] },
    facts: { band: { means: 'pay', source: { where: 'page 2' }, value: [1, 2] } },
    nothing: null,
  };
  const issuesOfTranslations = (...names: string[]) =>
    issuesOf({ ...dataset, texts: { hi: Object.fromEntries(names.map((name) => [name, 'क'])) } });

  it.each([
    ['names.field', 'x'.repeat(60), true],
    ['names.field', 'x'.repeat(61), false],
    ['names.field', '', false],
    ['names.field', '*strong', false],
    ['names.field', 'strong*', false],
    ['names.field', '{n', false],
    ['money.unit.words', 'n}', false],
    ['tiers.1', 'x'.repeat(61), false],
    // The schema reports values that are not texts.
    ['tiers.1', 5, true],
    ['facts.names.means', 'x'.repeat(61), true],
    ['title', 'x'.repeat(61), true],
  ])('that is used inside sentences must be short and plain: %s, %j', (path, text, isGood) => {
    const named = { ...dataset, names: { field: 'ML' }, facts: { names: { means: 'pay' } } };
    expect(issuesOf({ ...named, texts: { hi: { [path]: text } } })).toEqual(
      isGood ? [] : [[formatPath(['texts', 'hi', path]), text, 'at most 60 characters, without * { }']],
    );
  });

  it.each([
    'title',
    'tiers.1',
    'tiers.3',
    'money.unit.words',
    // A wrong type of the translated field is reported for that field.
    'money.unit.size',
    'money.symbolAfter',
    'sources.guide',
    'sources.guide.title',
    'phases.first',
    'phases.first.name',
    'plan.nlp',
    'plan.nlp.topic',
    'plan.unit',
    'facts.band.means',
    'facts.band.where',
    // Only translations have this field.
    'names.peopleOblique',
  ])('is allowed for %s', (path) => {
    expect(issuesOfTranslations(path)).toEqual([]);
  });

  it.each([
    'nowhere',
    'titles',
    'title.length',
    'tiers',
    'tiers.0',
    'tiers.4',
    'tiers.Metros',
    'money.unit',
    'sources.law',
    'phases.second',
    'plan.sql',
    'plan.nlp.week',
    'plan.value.sql',
    'facts.band',
    'facts.band.value',
    'facts.band.why',
    'names.people',
    'nothing',
    'nothing.more',
    'toString',
    '',
  ])('is not allowed for "%s"', (path) => {
    expect(issuesOfTranslations(path)).toEqual([
      [
        formatPath(['texts', 'hi', path]),
        'क',
        'where a text of the dataset stands, such as title, names.field or plan.<id>.topic',
      ],
    ]);
  });

  it('is reported for every language', () => {
    const wrong = issuesOf({ ...dataset, texts: { hi: { title: 'क', none: 'क' }, mr: { none: 5 } } });
    expect(wrong.map(([path, found]) => [path, found])).toEqual([
      ['texts.hi.none', 'क'],
      ['texts.mr.none', 5],
    ]);
  });
});
