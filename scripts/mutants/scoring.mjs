const tests = [
  'tests/core/scoring/plan',
  'tests/core/scoring/score.test.ts',
  'tests/core/scoring/laws.test.ts',
  'tests/core/conditions',
  'tests/core/advice',
  'tests/core/items',
];
const plan = 'src/core/scoring/plan/scoring-plan.ts';
const compile = 'src/core/conditions/compile.ts';
const selection = 'src/core/advice/selection.ts';
const dimension = 'src/core/scoring/dimension.ts';

export const scoring = [
  {
    name: 'overall: half of an even number is not enough',
    file: plan,
    find: 'known * 2 >= named.length',
    replace: 'known * 2 > named.length',
  },
  {
    name: 'overall: one dimension is always enough',
    file: plan,
    find: 'known > 0 && known * 2 >= named.length',
    replace: 'known > 0',
  },
  {
    name: 'a gap turned round',
    file: plan,
    find: 'settled(side.of() - side.minus())',
    replace: 'settled(side.minus() - side.of())',
  },
  {
    name: 'branching shows what is unknown',
    file: plan,
    find: 'if (shows() !== TRUE) row[index] = HIDDEN',
    replace: 'if (shows() === 0) row[index] = HIDDEN',
  },
  {
    name: 'at least becomes more than',
    file: compile,
    find: 'value >= this.#from',
    replace: 'value > this.#from',
  },
  {
    name: 'at most becomes less than',
    file: compile,
    find: 'value <= this.#to',
    replace: 'value < this.#to',
  },
  {
    name: 'above becomes at least',
    file: compile,
    find: 'value > this.#over',
    replace: 'value >= this.#over',
  },
  {
    name: 'below becomes at most',
    file: compile,
    find: 'value < this.#under',
    replace: 'value <= this.#under',
  },
  { name: 'is not becomes is', file: compile, find: '!is(tests.isNot)', replace: 'is(tests.isNot)' },
  {
    name: 'none becomes not all',
    file: compile,
    find: '(TRUE - greatest(truths)) as Truth',
    replace: '(TRUE - least(truths)) as Truth',
  },
  {
    name: 'all becomes any',
    file: compile,
    find: 'return () => least(truths);',
    replace: 'return () => greatest(truths);',
  },
  {
    name: 'answered: false beside another test is true of the unanswered',
    file: compile,
    find: 'Object.keys(tests).length === 1 ? TRUE : UNKNOWN',
    replace: 'TRUE',
  },
  {
    name: 'advice in the order of the farthest last',
    file: selection,
    find: 'return distance > otherDistance;',
    replace: 'return distance < otherDistance;',
  },
  {
    name: 'advice of the lowest priority first',
    file: selection,
    find: 'b.priority - a.priority',
    replace: 'a.priority - b.priority',
  },
  {
    name: 'the glance takes a dimension twice',
    file: selection,
    find: 'if (this.#taken[rule.main] === 1) continue;',
    replace: '',
  },
  {
    name: 'the glance is one longer',
    file: selection,
    find: 'glance < AT_A_GLANCE; place',
    replace: 'glance <= AT_A_GLANCE; place',
  },
  {
    name: 'of the rest, those of the glance come again',
    file: selection,
    find: 'if (this.#inGlance[place] === 1) this.#inGlance[place] = 0;',
    replace: 'if (false) this.#inGlance[place] = 0;',
  },
  {
    name: 'one answer too few is enough',
    file: dimension,
    find: 'return answered >= needed ? null',
    replace: 'return answered >= needed - 1 ? null',
  },
  {
    name: 'a share of 0.7 of 10 items needs 8',
    file: dimension,
    find: 'items - 1e-9',
    replace: 'items + 1e-9',
  },
  {
    name: 'a band begins above its limit',
    file: dimension,
    find: 'percent >= from',
    replace: 'percent > from',
  },
  {
    name: '69.99999999999999 is not 70',
    file: 'src/core/scoring/settled.ts',
    find: '< 1e-9 ? near : percent',
    replace: '< 0 ? near : percent',
  },
  {
    name: 'reversed is not reversed',
    file: 'src/core/items/item-kind.ts',
    find: 'reverse ? max - x : x - min',
    replace: 'reverse ? x - min : x - min',
  },
].map((mutant) => ({ tests, ...mutant }));
