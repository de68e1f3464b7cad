const companions = 'src/core/protection/companions.ts';
const joined = 'src/core/protection/joined-classes.ts';
const ofParts = ['tests/core/protection/companions.test.ts'];
const ofGroups = [
  'tests/core/group/summarise.test.ts',
  'tests/core/group/attacks.test.ts',
  'tests/core/group/crowd.test.ts',
];

export const group = [
  {
    name: 'protection: one person too few is enough',
    file: companions,
    find: "n < minGroup ? 'too-few'",
    replace: "n < minGroup - 1 ? 'too-few'",
    tests: ofParts,
  },
  {
    name: 'protection: one hidden part alone may follow from the rest',
    file: companions,
    find: 'behind().length < 2 || people(behind()) < minGroup',
    replace: 'people(behind()) < minGroup',
    tests: ofParts,
  },
  {
    name: 'protection: two hidden parts may be of few people together',
    file: companions,
    find: 'behind().length < 2 || people(behind()) < minGroup',
    replace: 'behind().length < 2',
    tests: ofParts,
  },
  {
    name: 'protection: the largest part is hidden first',
    file: companions,
    find: 'a.n - b.n',
    replace: 'b.n - a.n',
    tests: ofParts,
  },
  {
    name: 'protection: what is hidden of the whole is shown of its parts',
    file: companions,
    find: '(part.n > 0 ? ofWhole : null)',
    replace: 'null',
    tests: ofParts,
  },
  {
    name: 'protection: quartiles of five people',
    file: 'src/core/protection/limits.ts',
    find: 'n >= 2 * minGroup',
    replace: 'n >= minGroup',
    tests: ofGroups,
  },
  {
    name: 'protection: classes of one person fewer',
    file: joined,
    find: 'if (n < minCell && !(n === 0',
    replace: 'if (n < minCell - 1 && !(n === 0',
    tests: ofGroups,
  },
  {
    name: 'protection: one class that holds everybody',
    file: joined,
    find: 'way === null || filled < 2 ? null',
    replace: 'way === null ? null',
    tests: ofGroups,
  },
  {
    name: 'group: four people are a group',
    file: 'src/core/group/summarise.ts',
    find: 'people < limits.minGroup',
    replace: 'people < limits.minCell',
    tests: ofGroups,
  },
  {
    name: 'group: a mean at the end of its range is shown',
    file: 'src/core/group/score-release.ts',
    find: 'isUnanimous(values, limits) || isAtAnEnd(values, range, limits)',
    replace: 'isUnanimous(values, limits)',
    tests: ofGroups,
  },
  {
    name: 'group: advice that fits few is counted',
    file: 'src/core/group/advice-counts.ts',
    find: 'if (least === most) return n === least;',
    replace: 'return true;',
    tests: ofGroups,
  },
  {
    name: 'protection: small groups of a small check are counted like others',
    file: 'src/core/group/few-groups.ts',
    find: 'return groups <= MOST_GROUPS;',
    replace: 'return false;',
    tests: ['tests/core/group/tried-groups.test.ts'],
  },
  {
    name: 'protection: a dimension of hidden questions is shown',
    file: 'src/core/group/release.ts',
    find: '.every(isShown)',
    replace: '.some(isShown)',
    tests: ['tests/core/group/attacks.test.ts', 'tests/core/group/tried-groups.test.ts'],
  },
];
