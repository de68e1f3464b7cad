import { findingAtKey, type Path } from '../../core/model/finding.js';
import type { FileCode, Item, ItemKindName, Loading, Option, Scale } from '../../core/model/question-set.js';
import type { FindingsCollector } from './findings-collector.js';
import { knownCondition } from './known-conditions.js';
import { knownCode, knownMissing, knownScale, PLACEHOLDER } from './known-scales.js';
import { DEFAULTS } from './written/defaults.js';
import { isOfOtherKinds, SCORED_KEYS } from './written/item-keys.js';
import type { WrittenItem, WrittenOption } from './written/items.js';

/** What items take over from the set around them. */
export interface ItemDefaults {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly scale: string | null;
  /** The dimension of items that name none: the only one, where there is only one. */
  readonly dimension: string | null;
  /** The same for yes and no: none where others are asked on scales, for there it tells who is asked what. */
  readonly filterDimension: string | null;
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly other: string;
  /** What means "no answer" in a data file, whatever is asked. */
  readonly missing: readonly FileCode[];
}

/** Whether "does not apply" is offered where the author does not say. */
const OFFERS_NOT_APPLICABLE: { readonly [K in ItemKindName]: boolean } = {
  scale: true,
  choice: true,
  many: true,
  'yes-no': true,
  number: true,
  text: false,
};

/** What the kinds of items are mostly for. */
const MOSTLY: { readonly [K in ItemKindName]: 'rating' | 'filtering' | null } = {
  scale: 'rating',
  choice: null,
  many: null,
  'yes-no': 'filtering',
  number: null,
  text: null,
};

export function isRating({ kind = DEFAULTS.kind }: WrittenItem): boolean {
  return MOSTLY[kind] === 'rating';
}

export function knownItem(
  written: WrittenItem,
  index: number,
  defaults: ItemDefaults,
  findings: FindingsCollector,
): Item {
  const path: Path = ['items', index];
  const kind = written.kind ?? DEFAULTS.kind;
  for (const key of Object.keys(written)) {
    if (isOfOtherKinds(key, kind))
      findings.addAll([findingAtKey('wrong-key-for-kind', [...path, key], { key, kind })]);
  }
  const base = {
    id: written.id ?? `i${index + 1}`,
    text: findings.text(written.text, [...path, 'text']),
    textOther: findings.optionalText(written.textOther, [...path, 'textOther']),
    help: findings.optionalText(written.help, [...path, 'help']),
    when: written.when === undefined ? null : knownCondition(written.when, [...path, 'when'], findings),
    optional: written.optional ?? DEFAULTS.optional,
    notApplicable: written.notApplicable ?? OFFERS_NOT_APPLICABLE[kind],
    columns: (written.columns ?? []).map((column, at) => findings.line(column, [...path, 'columns', at])),
    was: [written.was ?? []].flat(),
  };
  const isTold = written.weight !== undefined || written.reverse !== undefined;
  const isFilter = MOSTLY[kind] === 'filtering' && !isTold;
  const loadings = loadingsOf(written, isFilter ? defaults.filterDimension : defaults.dimension);
  const reverse = written.reverse ?? (loadings.length === 1 && loadings[0]?.reverse === true);
  const missing = knownMissing(written.missing, defaults.missing, [...path, 'missing'], findings);
  switch (kind) {
    case 'scale':
      return { kind, ...base, scale: scaleOf(written, base.id, path, defaults, findings), loadings, reverse };
    case 'yes-no':
      return { kind, ...base, labels: defaults.yesNo, missing, loadings, reverse };
    case 'number':
      return {
        kind,
        ...base,
        min: written.min ?? null,
        max: written.max ?? null,
        unit: findings.optionalLine(written.unit, [...path, 'unit']),
        missing,
        loadings,
        reverse,
      };
    case 'choice':
      return { kind, ...base, ...optionsOf(written, path, defaults, findings), missing };
    case 'many': {
      const count = written.count ?? DEFAULTS.count;
      const options = optionsOf(written, path, defaults, findings);
      if (count === 'ticks') return { kind, ...base, ...options, missing, count, loadings, reverse };
      for (const key of SCORED_KEYS.filter((scored) => scored in written))
        findings.add('wrong-key-for-kind', [...path, key], { key, kind });
      return { kind, ...base, ...options, missing, count, loadings: [], reverse: false };
    }
    case 'text':
      return { kind, ...base, missing };
  }
}

/** `weight` and `reverse` of the item hold for every dimension that does not say otherwise. */
function loadingsOf(written: WrittenItem, defaultDimension: string | null): readonly Loading[] {
  const { weight = DEFAULTS.weight, reverse = DEFAULTS.reverse } = written;
  const dimension = written.dimension ?? defaultDimension ?? {};
  if (typeof dimension === 'string') return [{ dimension, weight, reverse }];
  return Object.entries(dimension).map(([id, loading]) =>
    typeof loading === 'number'
      ? { dimension: id, weight: loading, reverse }
      : { dimension: id, weight: loading.weight ?? weight, reverse: loading.reverse ?? reverse },
  );
}

function scaleOf(
  written: WrittenItem,
  id: string,
  path: Path,
  defaults: ItemDefaults,
  findings: FindingsCollector,
): Scale {
  if (written.scale !== undefined && typeof written.scale !== 'string')
    return knownScale(written.scale, defaults.missing, [...path, 'scale'], findings);
  const name = written.scale ?? defaults.scale;
  const known = [...defaults.scales.keys()];
  if (name === null) {
    findings.add('no-scale', path, { item: id, scales: known });
    return PLACEHOLDER;
  }
  const scale = defaults.scales.get(name);
  if (scale === undefined && written.scale !== undefined)
    findings.unknown('scale', name, known, [...path, 'scale']);
  return scale ?? PLACEHOLDER;
}

/** The options, and what a text besides them is called: `other: true` takes the language's own word. */
function optionsOf(written: WrittenItem, path: Path, defaults: ItemDefaults, findings: FindingsCollector) {
  const { other = DEFAULTS.other } = written;
  return {
    options: (written.options ?? []).map((option, index) =>
      knownOption(option, index, [...path, 'options', index], findings),
    ),
    other:
      typeof other === 'string' ? findings.line(other, [...path, 'other']) : other ? defaults.other : null,
  };
}

function knownOption(written: WrittenOption, index: number, path: Path, findings: FindingsCollector): Option {
  return {
    id: written.id ?? nthOptionId(index),
    text: findings.line(written.text, [...path, 'text']),
    textOther: findings.optionalLine(written.textOther, [...path, 'textOther']),
    why: findings.optionalLine(written.why, [...path, 'why']),
    code: written.code === undefined ? null : knownCode(written.code, [...path, 'code'], findings),
    scores: Object.entries(written.scores ?? {}).map(([dimension, percent]) => ({ dimension, percent })),
  };
}

/** a, b, … z, a2, b2, … */
function nthOptionId(index: number): string {
  const letter = String.fromCodePoint('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
