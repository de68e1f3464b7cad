import { type Finding, finding, type Path } from '../../../core/model/finding.js';
import { ALLOWABLE, levelOf } from '../../../core/model/review-findings.js';
import { nearest } from '../../../core/text/nearest.js';

interface Allowance {
  readonly code: string;
  /** The part it stands in; it holds for everything within. */
  readonly part: Path;
  readonly path: Path;
}

/** Takes out what the author allows with `allow: [code]` around it, and names allowances that nothing needs. */
export function withoutAllowed(document: unknown, findings: readonly Finding[]): readonly Finding[] {
  const allowances = allowancesIn(document, []);
  const used = new Set<Allowance>();
  const left = findings.filter((found) => {
    if (levelOf(found.code) === 'error') return true;
    const by = allowances.find(
      ({ code, part }) => code === found.code && part.every((key, depth) => found.path[depth] === key),
    );
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  const idle = allowances
    .filter((allowance) => !used.has(allowance))
    .map(({ code, path }) => needless(code, path));
  return [...left, ...idle];
}

function needless(code: string, path: Path): Finding {
  if (ALLOWABLE.includes(code)) return finding('allow-unused', path, { code });
  const near = nearest(code, ALLOWABLE);
  const found = finding('allow-unknown', path, { code, near });
  return near === null ? found : { ...found, better: { value: near } };
}

function allowancesIn(value: unknown, part: Path): readonly Allowance[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Allowance[] => {
    const path = [...part, Array.isArray(value) ? Number(key) : key];
    if (key !== 'allow' || !Array.isArray(inner)) return allowancesIn(inner, path);
    return inner.map((code, index) => ({ code: String(code), part, path: [...path, index] }));
  });
}
