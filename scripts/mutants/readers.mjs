const zip = 'src/readers/answers/workbook/zip-directory.ts';
const columns = 'src/readers/answers/columns/match-columns.ts';
const ofAnswers = ['tests/readers/answers/read-answers.test.ts'];
const ofFiles = ['tests/commands/batch/real-files.test.ts'];
const ofZip = ['tests/readers/answers/workbook'];

export const readers = [
  {
    name: 'k. A. is no word for no answer',
    file: 'src/readers/answers/read-answer.ts',
    find: "  'k. a.',\n",
    replace: '',
    tests: ofAnswers,
  },
  {
    name: 'zip: the packed size is taken',
    file: zip,
    find: 'at + 24',
    replace: 'at + 20',
    tests: ofZip,
  },
  {
    name: 'zip: an archive with a comment has no directory',
    file: zip,
    find: 'bytes.length - 22 - LONGEST_COMMENT',
    replace: 'bytes.length - 22',
    tests: ofZip,
  },
  {
    name: 'zip: extra fields are not stepped over',
    file: zip,
    find: 'nameEnd + bytes.readUInt16LE(at + 30)',
    replace: 'nameEnd',
    tests: ofZip,
  },
  {
    name: 'zip: an endless workbook is unpacked',
    file: 'src/readers/answers/workbook/read-workbook.ts',
    find: 'unpacked === null || unpacked > MAX_UNPACKED_BYTES',
    replace: 'unpacked === null',
    tests: ofZip,
  },
  {
    name: 'mapping: the map is not asked',
    file: columns,
    find: 'if (wish !== undefined) return wish;',
    replace: '',
    tests: ofAnswers,
  },
  {
    name: 'mapping: a mapped item is read from its old column, too',
    file: columns,
    find: 'target === null || mapped.has(target.item)',
    replace: 'target === null',
    tests: ofAnswers,
  },
  {
    name: 'a row of empty cells is somebody',
    file: 'src/readers/answers/table/row-to-sheet.ts',
    find: 'given.some((answer) => onlyTicks || !isNothingTicked(answer))',
    replace: 'answers.size > 0',
    tests: ofFiles,
  },
  {
    name: 'the second of two columns of one question is not read',
    file: 'src/readers/answers/table/read-item.ts',
    find: '!same(found, reading.answer)',
    replace: 'false',
    tests: ofAnswers,
  },
  {
    name: 'a cell that swallowed rows is a text',
    file: 'src/readers/answers/table/swallowed-rows.ts',
    find: 'split(byte).length >= columns',
    replace: 'split(byte).length > columns',
    tests: ofFiles,
  },
  {
    name: 'declared codes are counted from 0',
    file: 'src/readers/answers/declared-codes.ts',
    find: 'isCode(code, cell));\n    return at < 0 ? null : scale.from + at;',
    replace: 'isCode(code, cell));\n    return at < 0 ? null : at;',
    tests: ofFiles,
  },
];
