import { checkScale } from '../../core/checks/scales.js';
import type { Path } from '../../core/model/finding.js';
import type { FileCode, Scale } from '../../core/model/question-set.js';
import type { FindingsCollector } from './findings-collector.js';
import type { WrittenScale } from './written/scales.js';

/** Stands in where no scale is known, so that the rest of the item can still be checked. */
export const PLACEHOLDER: Scale = {
  from: 1,
  to: 5,
  labels: null,
  low: null,
  high: null,
  codes: null,
  values: null,
  missing: [],
};

type ScaleDetails = Partial<Exclude<WrittenScale, readonly unknown[]>>;

/** A code as a data file writes it: a number stays one, a text is tidied. */
export function knownCode(written: FileCode, path: Path, findings: FindingsCollector): FileCode {
  return typeof written === 'number' ? written : findings.line(written, path);
}

/** What means "no answer" in a data file: here, and whatever is asked; each once. */
export function knownMissing(
  written: readonly FileCode[] | undefined,
  everywhere: readonly FileCode[],
  path: Path,
  findings: FindingsCollector,
): readonly FileCode[] {
  const own = (written ?? []).map((code, index) => knownCode(code, [...path, index], findings));
  return [...own, ...everywhere.filter((code) => !own.includes(code))];
}

/** Labels are coded from `from`, or from 1; `from` and `to` alone name only the ends. */
export function knownScale(
  written: WrittenScale,
  missing: readonly FileCode[],
  path: Path,
  findings: FindingsCollector,
): Scale {
  const shape = Array.isArray(written) ? { labels: written } : written;
  const labelsPath = Array.isArray(written) ? path : [...path, 'labels'];
  const labels = shape.labels?.map((label, index) => findings.line(label, [...labelsPath, index])) ?? null;
  const from = shape.from ?? (labels === null ? undefined : 1);
  const to =
    ('to' in shape ? shape.to : undefined) ??
    (labels === null || from === undefined ? undefined : from + labels.length - 1);
  if (from === undefined || to === undefined) {
    const key = from === undefined ? 'from' : 'to';
    findings.add('missing-key', [...path, key], { key });
    return PLACEHOLDER;
  }
  const rest: ScaleDetails = Array.isArray(written) ? {} : written;
  const scale: Scale = {
    from,
    to,
    labels,
    low: findings.optionalLine(rest.low, [...path, 'low']),
    high: findings.optionalLine(rest.high, [...path, 'high']),
    codes: rest.codes?.map((code, index) => knownCode(code, [...path, 'codes', index], findings)) ?? null,
    values: rest.values ?? null,
    missing: knownMissing(rest.missing, missing, [...path, 'missing'], findings),
  };
  findings.addAll(checkScale(scale, path));
  return scale;
}
