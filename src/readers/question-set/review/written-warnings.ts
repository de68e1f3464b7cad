import { type Finding, finding, findingAtKey, type Path } from '../../../core/model/finding.js';
import { triedLanguage } from '../shape/tried-values.js';

type Written = Readonly<Record<string, unknown>>;

/** What can only be seen in the document as it was written: scales by their names, words that defaults swallow. */
export function writtenWarnings(document: unknown): readonly Finding[] {
  if (!isGroup(document)) return [];
  return [
    ...scalesOf(document).flatMap(({ labels, path }) => [
      ...sameLabels(labels, path),
      ...falling(labels, path),
    ]),
    ...unusedScales(document),
    ...language(document),
    ...namedLikeKeys(document),
  ];
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function language({ language: written }: Written): readonly Finding[] {
  if (typeof written !== 'string' || LANGUAGE.test(written)) return [];
  const near = triedLanguage(written);
  const found = finding('language-unknown', ['language'], { language: written, near });
  return [near === null ? found : { ...found, better: { value: near } }];
}

interface WrittenScale {
  readonly labels: readonly string[];
  readonly path: Path;
}

function scalesOf({ scales, items }: Written): readonly WrittenScale[] {
  const named = Object.entries(isGroup(scales) ? scales : {}).map(([id, scale]) => ({
    scale,
    path: ['scales', id],
  }));
  const own = (Array.isArray(items) ? items : []).flatMap((item, index) =>
    isGroup(item) && typeof item.scale === 'object'
      ? [{ scale: item.scale, path: ['items', index, 'scale'] }]
      : [],
  );
  return [...named, ...own].flatMap(({ scale, path }): readonly WrittenScale[] => {
    if (Array.isArray(scale)) return [{ labels: scale.map(String), path }];
    if (!isGroup(scale) || !Array.isArray(scale.labels) || 'values' in scale) return [];
    return [{ labels: scale.labels.map(String), path: [...path, 'labels'] }];
  });
}

/** Labels may repeat where both ends of a scale mirror each other: sehr, eher, weder noch, eher, sehr. */
function sameLabels(labels: readonly string[], path: Path): readonly Finding[] {
  const mirrored = labels.every((label, index) => label === labels[labels.length - 1 - index]);
  if (mirrored) return [];
  return labels.flatMap((label, index) =>
    labels.indexOf(label) === index ? [] : [finding('same-label', [...path, index], { label })],
  );
}

const HIGH =
  /^(?:ja|sehr|immer|fast immer|stets|täglich|voll|ganz|stark|oft|sehr oft|häufig|stimme? |trifft |zustimm|einverstanden|völlig)/i;
const LOW = /\b(?:nicht|nie|nein|gar|kein\p{L}*|niemals|wenig|ablehn\p{L}*|lehne|selten|schlecht)\b/iu;

function falling(labels: readonly string[], path: Path): readonly Finding[] {
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  if (labels.length < 3 || !HIGH.test(first) || LOW.test(first) || !LOW.test(last)) return [];
  const found = finding('scale-falls', path, { first, last });
  return [{ ...found, better: { value: labels.toReversed() } }];
}

function unusedScales({ scales, items, defaults }: Written): readonly Finding[] {
  const ids = Object.keys(isGroup(scales) ? scales : {});
  if (ids.length < 2) return [];
  const standard = isGroup(defaults) ? defaults.scale : undefined;
  const used = (Array.isArray(items) ? items : []).map((item) => (isGroup(item) ? item.scale : undefined));
  return ids
    .filter((id) => id !== standard && !used.includes(id))
    .map((id) => findingAtKey('unused-scale', ['scales', id], { scale: id }));
}

/** Names that a dimension gets when its own lines stand one step too far left. */
const NO_NAMES = ['title', 'text', 'about', 'higher', 'bands', 'minAnswered', 'norms', 'from', 'reverse'];

function namedLikeKeys({ dimensions }: Written): readonly Finding[] {
  return Object.keys(isGroup(dimensions) ? dimensions : {})
    .filter((id) => NO_NAMES.includes(id))
    .map((id) => findingAtKey('dimension-named-like-key', ['dimensions', id], { id }));
}

function isGroup(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
