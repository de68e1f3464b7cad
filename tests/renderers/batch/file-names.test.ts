import { expect, test } from '@jest/globals';
import { FileNames } from '../../../src/renderers/batch/file-names.js';

function namesOf(people: readonly string[], taken: readonly string[] = []): readonly string[] {
  const names = new FileNames('person', 'md', taken);
  return people.map((person) => names.next(person));
}

test('whatever a file system may take for one name gets two', () => {
  expect(namesOf(['straße', 'STRASSE', 'ﬁsch', 'fisch', 'Anna', 'anna'])).toEqual([
    'straße.md',
    'STRASSE-2.md',
    'ﬁsch.md',
    'fisch-2.md',
    'Anna.md',
    'anna-2.md',
  ]);
});

test('no character is cut in half', () => {
  const [one = '', other = ''] = namesOf([`${'a'.repeat(79)}𝔸`, `${'a'.repeat(79)}𐐀`]);
  expect([one, other]).toEqual([`${'a'.repeat(79)}𝔸.md`, `${'a'.repeat(79)}𐐀.md`]);
  expect([one, other].map((name) => Buffer.from(name).toString())).toEqual([one, other]);
});

test('names of devices and of files that must stay are left free', () => {
  expect(namesOf(['CON', 'COM¹', 'lpt2', 'con .x', 'in'], ['in.md'])).toEqual([
    '_CON.md',
    '_COM¹.md',
    '_lpt2.md',
    '_con .x.md',
    'in-2.md',
  ]);
});
