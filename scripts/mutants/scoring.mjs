const ofPlan = [
  'tests/core/scoring/score.test.ts',
  'tests/core/scoring/plan/branching.test.ts',
  'tests/core/scoring/plan/scoring-plan.test.ts',
];
const ofScore = ['tests/core/scoring/score.test.ts'];
const ofConditions = ['tests/core/conditions'];
const ofAdvice = ['tests/core/advice'];
const ofItems = ['tests/core/items'];
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
    tests: ofPlan,
  },
  {
    name: 'overall: one dimension is always enough',
    file: plan,
    find: 'known > 0 && known * 2 >= named.length',
    replace: 'known > 0',
    tests: ofPlan,
  },
  {
    name: 'a gap is the sum of its sides',
    file: plan,
    find: 'this.#sum.add(-minus.percent(), -minus.rest());',
    replace: 'this.#sum.add(minus.percent(), minus.rest());',
    tests: ofPlan,
  },
  {
    name: 'branching shows what is unknown',
    file: plan,
    find: 'if (shows() !== TRUE) row[index] = HIDDEN',
    replace: 'if (shows() === 0) row[index] = HIDDEN',
    tests: ofPlan,
  },
  {
    name: 'at least becomes more than',
    file: compile,
    find: 'value >= this.#from',
    replace: 'value > this.#from',
    tests: ofConditions,
  },
  {
    name: 'at most becomes less than',
    file: compile,
    find: 'value <= this.#to',
    replace: 'value < this.#to',
    tests: ofConditions,
  },
  {
    name: 'above becomes at least',
    file: compile,
    find: 'value > this.#over',
    replace: 'value >= this.#over',
    tests: ofConditions,
  },
  {
    name: 'below becomes at most',
    file: compile,
    find: 'value < this.#under',
    replace: 'value <= this.#under',
    tests: ofConditions,
  },
  {
    name: 'is not becomes is',
    file: compile,
    find: '!is(tests.isNot)',
    replace: 'is(tests.isNot)',
    tests: ofConditions,
  },
  {
    name: 'none becomes not all',
    file: compile,
    find: '(TRUE - greatest(truths)) as Truth',
    replace: '(TRUE - least(truths)) as Truth',
    tests: ofConditions,
  },
  {
    name: 'all becomes any',
    file: compile,
    find: 'return () => least(truths);',
    replace: 'return () => greatest(truths);',
    tests: ofConditions,
  },
  {
    name: 'answered: false beside another test is true of the unanswered',
    file: compile,
    find: 'Object.keys(tests).length === 1 ? TRUE : UNKNOWN',
    replace: 'TRUE',
    tests: ofConditions,
  },
  {
    name: 'advice in the order of the farthest last',
    file: selection,
    find: 'return distance > otherDistance;',
    replace: 'return distance < otherDistance;',
    tests: ofAdvice,
  },
  {
    name: 'advice of the lowest priority first',
    file: selection,
    find: 'b.priority - a.priority',
    replace: 'a.priority - b.priority',
    tests: ofAdvice,
  },
  {
    name: 'the glance takes a dimension twice',
    file: selection,
    find: 'if (this.#taken[rule.main] === 1) continue;',
    replace: '',
    tests: ofAdvice,
  },
  {
    name: 'the glance is one longer',
    file: selection,
    find: 'glance < AT_A_GLANCE; place',
    replace: 'glance <= AT_A_GLANCE; place',
    tests: ofAdvice,
  },
  {
    name: 'of the rest, those of the glance come again',
    file: selection,
    find: 'if (this.#inGlance[place] === 1) this.#inGlance[place] = 0;',
    replace: 'if (false) this.#inGlance[place] = 0;',
    tests: ofAdvice,
  },
  {
    name: 'one answer too few is enough',
    file: dimension,
    find: 'if (answered < needed)',
    replace: 'if (answered < needed - 1)',
    tests: ofScore,
  },
  {
    name: 'a share of 0.7 of 10 items needs 8',
    file: dimension,
    find: 'items - 1e-9',
    replace: 'items + 1e-9',
    tests: ofScore,
  },
  {
    name: 'a band begins above its limit',
    file: dimension,
    find: 'value >= from',
    replace: 'value > from',
    tests: ofScore,
  },
  {
    name: 'a band up to a limit ends below it',
    file: dimension,
    find: 'value <= upTo',
    replace: 'value < upTo',
    tests: ['tests/core/scoring/published-units.test.ts'],
  },
  {
    name: 'equal sums are not equal to the last digit',
    file: 'src/core/scoring/exact.ts',
    find: 'const sum = this.#nearest + this.#rest;',
    replace: 'const sum = this.#nearest;',
    tests: [...ofPlan, 'tests/core/scoring/laws.test.ts'],
  },
  {
    name: 'reversed is not reversed in the percent of an item',
    file: 'src/core/items/loaded.ts',
    find: 'reverse ? max - x : x - min',
    replace: 'x - min',
    tests: ofItems,
  },
  {
    name: 'reversed is not reversed in a score',
    file: 'src/core/scoring/tally.ts',
    find: 'reverse ? range * this.parts - points : points',
    replace: 'points',
    tests: ofScore,
  },
];
