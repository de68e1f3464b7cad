import { levelOf } from '../../core/model/review-findings.js';
import type { TargetReach } from '../../core/review/reach/reach.js';
import { printableJson } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import type { LocatedFinding } from '../../readers/located.js';
import { explained } from './finding-line.js';

interface File {
  readonly file: string;
  readonly findings: readonly LocatedFinding[];
  readonly reach: readonly TargetReach[];
}

/**
 * Files and their findings for programs: a code, a level, a sentence, a place (from 1), and a fix: `count` lines from
 * `line` on read `lines` instead. `reach` says what the set promises, and on which share of random sheets it happens.
 */
export function findingsJson(files: readonly File[], messages: OperatorMessages): string {
  const document = files.map(({ file, findings, reach }) => ({
    file,
    findings: findings.map(({ finding, place, mend }) => ({
      code: finding.code,
      level: levelOf(finding.code),
      ...explained(finding, messages),
      path: finding.path,
      line: place?.line ?? null,
      column: place?.column ?? null,
      fix: mend ?? null,
    })),
    reach: reach.map(({ target: { kind, name }, reached: { outcome }, rate, atAGlance }) => ({
      kind,
      name,
      outcome,
      rate,
      atAGlance: kind === 'advice' ? atAGlance : null,
    })),
  }));
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}
