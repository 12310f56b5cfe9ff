/** What the parts of a dataset must agree on, in as much of a dataset as it takes. */

import { describe, expect, it } from 'vitest';
import { crossFieldIssues } from '../../src/data/crossFieldChecks.ts';
import { formatPath } from '../../src/data/errors.ts';
import { indiaMl2026 } from '../../src/model/index.ts';

const told = (dataset: unknown) =>
  [...crossFieldIssues(dataset)].map(({ path, found, allowed }) => [formatPath(path), found, allowed]);

const notFinite = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];

it('there is none in the built-in dataset, nor in what is no dataset at all', () => {
  for (const nothing of [indiaMl2026, undefined, null, 5, 'text', [], {}, [[]], { sources: null }]) {
    expect(told(nothing)).toEqual([]);
  }
});

it('nor in one whose parts are all of a wrong type', () => {
  for (const wrong of [undefined, null, 5, 'text', [], [null], { value: null }, { value: [5] }]) {
    const parts = Object.keys(indiaMl2026).filter((key) => key !== 'sources' && key !== 'texts');
    expect(told(Object.fromEntries(parts.map((key) => [key, wrong])))).toEqual([]);
  }
});

it('nor in one with gaps in its lists', () => {
  const gaps = Array(2);
  const { phases, plan, assumptions, takeHome } = indiaMl2026;
  const [week] = plan.value;
  expect(
    told({
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
    '"%s" is no key of a source',
    (key) => {
      expect(told({ sources: { [key]: {} } })).toEqual([
        [formatPath(['sources', key]), key, 'as a key an id of letters, digits and hyphens'],
      ]);
    },
  );

  it.each(['a', 'Guide-2', `a${'b'.repeat(39)}`])('"%s" is one', (key) => {
    expect(told({ sources: { [key]: {} } })).toEqual([]);
  });

  it.each(['hindi', 'h', 'HI', 'hi-IN', 'h1', ''])('"%s" is no language', (key) => {
    expect(told({ texts: { [key]: {} } })).toEqual([
      [formatPath(['texts', key]), key, 'as a key the code of a language, such as hi'],
    ]);
  });

  it.each(['hi', 'bho'])('"%s" is one', (key) => {
    expect(told({ texts: { [key]: {} } })).toEqual([]);
  });
});

describe('the source of a fact', () => {
  const sources = { guide: {}, law: {} };
  const fact = (document: unknown) => ({ kind: 'fact', source: { document } });
  const allowed = 'one of the ids in sources: guide, law';

  it('is one of the sources', () => {
    expect(told({ sources, plan: fact('law'), facts: { a: fact('guide') } })).toEqual([]);
  });

  it.each(['book', 'toString', ''])('is not "%s", wherever it stands', (document) => {
    expect(
      told({
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

  it('is asked of facts alone, and only where there are sources', () => {
    expect(told({ sources, a: { kind: 'assumption', source: { document: 'book' } } })).toEqual([]);
    expect(told({ sources, a: fact(5), b: { kind: 'fact' } })).toEqual([]);
    for (const none of [undefined, null, 'guide']) {
      expect(told({ sources: none, a: fact('book') })).toEqual([]);
    }
  });
});

describe.each(['assumptions', 'takeHome'])('the range of each of %s', (group) => {
  const ofOne = (value: unknown, range: unknown) => told({ [group]: { one: { value, range } } });

  it.each([0, 0.1, 0.2])('holds %s', (value) => {
    expect(ofOne(value, [0, 0.2])).toEqual([]);
  });

  it.each([-0.01, 0.21])('does not hold %s', (value) => {
    expect(ofOne(value, [0, 0.2])).toEqual([[`${group}.one.value`, value, 'within its range, 0 to 0.2']]);
  });

  it.each([
    ['of one number', [0]],
    ['of three numbers', [0, 0.2, 1]],
    ['of texts', ['0', '0.2']],
    ['of a number and a text', [0, '0.2']],
    ['that falls', [0.2, 0]],
    ['that is no list', { 0: 0, 1: 0.2, length: 2 }],
  ])('is not held against a value where it is one %s', (_, range) => {
    expect(ofOne(5, range)).toEqual([]);
    expect(ofOne([5], [range])).toEqual([]);
  });

  it('is not held against what is no number', () => {
    expect(ofOne('9', [0, 0.2])).toEqual([]);
  });

  it('may be a single point', () => {
    expect(ofOne(1, [1, 1])).toEqual([]);
    expect(ofOne(1.1, [1, 1])).toHaveLength(1);
  });

  it.each(notFinite)('says nothing of %s, in a value or as a limit: the form reports it there', (number) => {
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

  it('of several numbers is held against each', () => {
    const ranges = [
      [0, 1],
      [0, 4],
    ];
    expect(ofOne([1, 4], ranges)).toEqual([]);
    expect(ofOne([-1, 5], ranges)).toEqual([
      [`${group}.one.value[0]`, -1, 'within its range, 0 to 1'],
      [`${group}.one.value[1]`, 5, 'within its range, 0 to 4'],
    ]);
    // How many numbers there must be is told by the form.
    expect(ofOne([0, 0, 9], ranges)).toEqual([]);
    expect(ofOne(['9', 5], ranges)).toHaveLength(1);
    // One range is none for several.
    expect(ofOne([7, 7], [0, 1])).toEqual([]);
  });

  it('of points is held against their last number, and is there for each', () => {
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

describe('what has to rise', () => {
  const months = (value: unknown) => told({ assumptions: { jobSearchMonths: { value } } });
  const salaries = (value: unknown) => told({ assumptions: { typicalSalary: { value } } });
  const surcharge = (...above: unknown[]) =>
    told({ takeHome: { surcharge: { value: above.map((each) => ({ above: each })) } } });

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

  it('are numbers; what is none is told elsewhere', () => {
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
    return told({ takeHome: { slabs: { value } } }).map(([path, found, allowed]) => [
      path,
      found === value || JSON.stringify(found) === JSON.stringify(value) ? 'all' : found,
      allowed,
    ]);
  };

  it('rise, and the last one has no end', () => {
    expect(slabs(4, 8, null)).toEqual([]);
    expect(slabs(null)).toEqual([]);
    expect(slabs()).toEqual([]);
    expect(slabs('4', undefined)).toEqual([]);
  });

  it('that fall or repeat are told', () => {
    for (const wrong of [
      [8, 4, null],
      [4, 4, null],
    ])
      expect(slabs(...wrong)).toEqual([['takeHome.slabs.value', 'all', 'slabs by ascending income']]);
  });

  it('that end, or have no end before the last, are told', () => {
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
  const plan = (...value: unknown[]) => told({ phases, plan: { value } });

  it('belong to phases that there are', () => {
    expect(plan({ id: 'a', phase: 'first' }, { id: 'b', phase: 'second' })).toEqual([]);
    expect(plan({ id: 'a', phase: 5 }, { id: 'b' })).toEqual([]);
    expect(plan({ id: 'a', phase: 'first' }, { id: 'b', phase: 'third' })).toEqual([
      ['plan.value[1].phase', 'third', 'one of the ids in phases: first, second'],
    ]);
  });

  it('have an id each', () => {
    expect(plan({ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' })).toEqual([
      ['plan.value[2].id', 'a', 'an id that no other week has'],
      ['plan.value[3].id', 'a', 'an id that no other week has'],
    ]);
  });
});

it('the weeks of study are those of the plan', () => {
  const study = (weeks: unknown, ...plan: unknown[]) =>
    told({
      facts: { studyWeeks: { value: weeks } },
      plan: { value: plan.map((each, id) => ({ id, weeks: each })) },
    });
  expect(study(12, 10, 2)).toEqual([]);
  expect(study(52, 10, 2)).toEqual([['facts.studyWeeks.value', 52, '12, as in the plan']]);
  // What is no number, or no plan, is told elsewhere.
  expect(study('52', 10, 2)).toEqual([]);
  for (const none of ['two', Symbol('two'), Object.create(null)]) expect(study(52, 10, none)).toEqual([]);
  expect(study(52)).toEqual([]);
  for (const number of notFinite) {
    expect(study(52, 10, number)).toEqual([]);
    expect(study(number, 10, 2)).toEqual([]);
  }
  expect(study(52, Number.MAX_VALUE, Number.MAX_VALUE)).toEqual([]);
  expect(told({ facts: { studyWeeks: { value: 52 } } })).toEqual([]);
});

it('of many ids the first twenty are told, and nothing that is no id', () => {
  const week = (...ids: unknown[]) =>
    told({ phases: ids.map((id) => ({ id })), plan: { value: [{ id: 'sql', weeks: 1, phase: 'none' }] } });
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
  const places = (...names: string[]) =>
    told({ ...dataset, texts: { hi: Object.fromEntries(names.map((name) => [name, 'क'])) } });

  it.each([
    ['names.field', 'x'.repeat(60), true],
    ['names.field', 'x'.repeat(61), false],
    ['names.field', '', false],
    ['names.field', '*strong', false],
    ['names.field', 'strong*', false],
    ['names.field', '{n', false],
    ['money.unit.words', 'n}', false],
    ['tiers.1', 'x'.repeat(61), false],
    // What is no text at all is told by its form.
    ['tiers.1', 5, true],
    ['facts.names.means', 'x'.repeat(61), true],
    ['title', 'x'.repeat(61), true],
  ])('that stands inside of sentences is short and plain: %s, %j', (place, text, isGood) => {
    const named = { ...dataset, names: { field: 'ML' }, facts: { names: { means: 'pay' } } };
    expect(told({ ...named, texts: { hi: { [place]: text } } })).toEqual(
      isGood ? [] : [[formatPath(['texts', 'hi', place]), text, 'at most 60 characters, without * { }']],
    );
  });

  it.each([
    'title',
    'tiers.1',
    'tiers.3',
    'money.unit.words',
    // Where the text has a wrong type, that is told where it stands.
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
    // Only a translation has it.
    'names.peopleOblique',
  ])('may stand at %s', (place) => {
    expect(places(place)).toEqual([]);
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
  ])('may not stand at "%s"', (place) => {
    expect(places(place)).toEqual([
      [
        formatPath(['texts', 'hi', place]),
        'क',
        'where a text of the dataset stands, such as title, names.field or plan.<id>.topic',
      ],
    ]);
  });

  it('is told wherever it is wrong, in every language', () => {
    const wrong = told({ ...dataset, texts: { hi: { title: 'क', none: 'क' }, mr: { none: 5 } } });
    expect(wrong.map(([path, found]) => [path, found])).toEqual([
      ['texts.hi.none', 'क'],
      ['texts.mr.none', 5],
    ]);
  });
});
