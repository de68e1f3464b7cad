const tests = ['tests/commands/batch/bytes-and-profiles.test.ts'];

export const documents = [
  {
    name: 'documents: why advice fired is told once for everybody',
    file: 'src/renderers/batch/plan-advice.ts',
    find: '      at = next;\n',
    replace: '',
    tests,
  },
  {
    name: 'documents: a gap is remembered by one of its sides',
    file: 'src/renderers/batch/plan-advice.ts',
    find: 'return [of, minus].flatMap',
    replace: 'return [of, of].flatMap',
    tests,
  },
  {
    name: 'documents: whoever answered about somebody else is taken for a row of a table',
    file: 'src/commands/batch/sheet-scorer.ts',
    find: "return perspective === 'self' &&",
    replace: 'return perspective &&',
    tests,
  },
  {
    name: 'documents: haste is not looked at',
    file: 'src/commands/batch/sheet-scorer.ts',
    find: 'finished === null && medianSeconds === null',
    replace: 'finished === null',
    tests,
  },
  {
    name: 'documents: an answer under a former id replaces the present one',
    file: 'src/readers/answers/documents/answers-parser.ts',
    find: 'read.item.id === id || !Object.hasOwn(written, read.item.id)',
    replace: 'true',
    tests: ['tests/readers/answers/documents'],
  },
];
