import type { Path } from '../../core/model/finding.js';
import type { Condition, Subject, Tests } from '../../core/model/question-set.js';
import type { FindingsCollector } from './findings-collector.js';
import type { WrittenCondition } from './written/conditions.js';

const GROUPS = ['all', 'any', 'none', 'atLeastOf'] as const;
const SUBJECTS = ['item', 'dimension', 'gap', 'overall'] as const;
const TESTS = ['is', 'isNot', 'atLeast', 'atMost', 'above', 'below', 'answered'] as const;

/** One subject with at least one test, or one group of conditions. */
export function knownCondition(
  written: WrittenCondition,
  path: Path,
  findings: FindingsCollector,
): Condition {
  const subjects = [...SUBJECTS, ...GROUPS].filter((key) => written[key] !== undefined);
  const [name] = subjects;
  if ((written.of === undefined) !== (written.atLeastOf === undefined)) {
    findings.add('condition-count-incomplete', path, {});
    return { kind: 'all', of: [] };
  }
  const tests = testsOf(written);
  if (subjects.length !== 1 || name === undefined) {
    findings.add('condition-subject', path, { subjects });
    return { kind: 'all', of: [] };
  }
  if (name === 'all' || name === 'any' || name === 'none' || name === 'atLeastOf') {
    if (Object.keys(tests).length > 0)
      findings.add('condition-subject', path, { subjects: [name, ...Object.keys(tests)] });
    const key = name === 'atLeastOf' ? 'of' : name;
    const of = (written[key] ?? []).map((part, index) =>
      knownCondition(part, [...path, key, index], findings),
    );
    return name === 'atLeastOf' ? { kind: name, least: written.atLeastOf ?? 1, of } : { kind: name, of };
  }
  if (Object.keys(tests).length === 0) findings.add('condition-without-test', path, { subject: name });
  const subject: Subject = name === 'overall' ? { kind: 'overall' } : { kind: name, id: written[name] ?? '' };
  return { kind: 'test', subject, tests };
}

function testsOf(written: WrittenCondition): Tests {
  return Object.fromEntries(
    TESTS.flatMap((test) => (written[test] === undefined ? [] : [[test, written[test]]])),
  );
}
