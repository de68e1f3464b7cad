import { findingAtKey, type Path } from '../../core/model/finding.js';
import type {
  AdviceRule,
  Dimension,
  GapDefinition,
  Measured,
  OverallDefinition,
  QuestionSet,
  Source,
} from '../../core/model/question-set.js';
import type { QuestionSetMessages } from '../../messages/respondent/question-set.js';
import type { FindingsCollector } from './findings-collector.js';
import { knownCondition } from './known-conditions.js';
import { knownDimension, type RangelessDimension, withRange } from './known-dimensions.js';
import { knownGuide, knownReminder } from './known-guide.js';
import { type ItemDefaults, isRating, knownItem } from './known-items.js';
import { knownMissing, knownScale } from './known-scales.js';
import { slug } from './shape/slug.js';
import { DEFAULTS } from './written/defaults.js';
import type { WrittenQuestionSet } from './written/question-set.js';
import { ID, SET_ID } from './written/values.js';

/** What a set takes from outside its document. */
export interface Surroundings {
  /** The id of a set that names none, usually from its file's name. */
  readonly id: string;
  /** What a set in a language takes over where its author gives nothing. */
  words(language: string): QuestionSetMessages;
}

/** Fills in every default; the fingerprints are added by the caller. */
export function knownQuestionSet(
  written: WrittenQuestionSet,
  surroundings: Surroundings,
  findings: FindingsCollector,
): Omit<QuestionSet, 'fingerprint' | 'answersFingerprint'> {
  if (written.format !== undefined && written.format !== DEFAULTS.format)
    findings.add('unsupported-format', ['format'], { format: written.format });
  const rangeless = entriesOf(written.dimensions, ['dimensions'], findings).map(([id, dimension]) =>
    knownDimension(id, dimension, written.defaults?.minAnswered ?? DEFAULTS.minAnswered, findings),
  );
  const language = findings.line(written.language ?? DEFAULTS.language, ['language']);
  const words = surroundings.words(language);
  const defaults = itemDefaults(written, rangeless, words, findings);
  const items = written.items.map((item, index) => knownItem(item, index, defaults, findings));
  const dimensions = rangeless.map((dimension) => withRange(dimension, items));
  const itemIds = items.map(({ id }) => id);
  return {
    id: written.id ?? (SET_ID.test(surroundings.id) ? surroundings.id : 'check'),
    version: findings.line(written.version ?? DEFAULTS.version, ['version']),
    language,
    address: written.address ?? DEFAULTS.address,
    title: findings.line(written.title, ['title']),
    summary: findings.optionalText(written.summary, ['summary']),
    minutes: written.minutes ?? null,
    intro: findings.optionalText(written.intro, ['intro']),
    closing: findings.optionalText(written.closing, ['closing']),
    sources: entriesOf(written.sources, ['sources'], findings).map(([id, source]) =>
      knownSource(id, source, findings),
    ),
    dimensions,
    items,
    gaps: knownGaps(written, itemIds, findings),
    overall: knownOverall(written, dimensions, words, findings),
    advice: (written.advice ?? []).map((rule, index) => knownAdvice(rule, index, findings)),
    reminder: knownReminder(written.reminder, ['reminder'], findings),
    guide: knownGuide(written.guide, findings),
  };
}

/** The entries of a mapping by id; a bad id is found here, once. */
function entriesOf<T>(
  mapping: Record<string, T> | undefined,
  path: Path,
  findings: FindingsCollector,
): [string, T][] {
  const entries = Object.entries(mapping ?? {});
  for (const [id] of entries)
    if (!ID.test(id)) findings.addAll([findingAtKey('bad-id', [...path, id], { id, near: slug(id) })]);
  return entries;
}

function itemDefaults(
  written: WrittenQuestionSet,
  dimensions: readonly RangelessDimension[],
  words: QuestionSetMessages,
  findings: FindingsCollector,
): ItemDefaults {
  const missing = knownMissing(written.defaults?.missing, [], ['defaults', 'missing'], findings);
  const scales = new Map(
    entriesOf(written.scales, ['scales'], findings).map(([id, scale]) => [
      id,
      knownScale(scale, missing, ['scales', id], findings),
    ]),
  );
  const named = written.defaults?.scale;
  if (named !== undefined && !scales.has(named))
    findings.unknown('scale', named, [...scales.keys()], ['defaults', 'scale']);
  const [onlyScale] = scales.size === 1 ? scales.keys() : [];
  const [onlyDimension] = dimensions.length === 1 ? dimensions : [];
  return {
    scales,
    scale: named ?? onlyScale ?? null,
    dimension: onlyDimension?.id ?? null,
    filterDimension: written.items.some(isRating) ? null : (onlyDimension?.id ?? null),
    yesNo: words.yesNo,
    other: words.other,
    missing,
  };
}

function knownSource(
  id: string,
  written: NonNullable<WrittenQuestionSet['sources']>[string],
  findings: FindingsCollector,
): Source {
  const path = ['sources', id];
  if (typeof written !== 'object')
    return { id, author: null, title: findings.line(written, path), publisher: null, year: null, url: null };
  return {
    id,
    author: findings.optionalLine(written.author, [...path, 'author']),
    title: findings.line(written.title, [...path, 'title']),
    publisher: findings.optionalLine(written.publisher, [...path, 'publisher']),
    year: written.year ?? null,
    url: findings.optionalLine(written.url, [...path, 'url']),
  };
}

function knownGaps(
  written: WrittenQuestionSet,
  itemIds: readonly string[],
  findings: FindingsCollector,
): readonly GapDefinition[] {
  const measured = (id: string): Measured => ({ kind: itemIds.includes(id) ? 'item' : 'dimension', id });
  return entriesOf(written.gaps, ['gaps'], findings).map(([id, { title, of, minus, sides }]) => ({
    id,
    title: title === undefined ? id : findings.line(title, ['gaps', id, 'title']),
    of: measured(of),
    minus: measured(minus),
    sides: knownSides(sides, ['gaps', id, 'sides'], findings),
  }));
}

function knownSides(
  written: readonly (string | number)[] | undefined,
  path: Path,
  findings: FindingsCollector,
): GapDefinition['sides'] {
  const [of, minus] = (written ?? []).map((name, index) => findings.line(name, [...path, index]));
  return of === undefined || minus === undefined ? null : { of, minus };
}

function knownOverall(
  written: WrittenQuestionSet,
  dimensions: readonly Dimension[],
  words: QuestionSetMessages,
  findings: FindingsCollector,
): OverallDefinition | null {
  if (written.overall === undefined) return null;
  const named = written.overall.dimensions ?? DEFAULTS.overall;
  const all = dimensions.filter(({ higher }) => higher !== 'neutral').map(({ id }) => id);
  return {
    title: findings.line(written.overall.title ?? words.overallTitle, ['overall', 'title']),
    dimensions: named === DEFAULTS.overall ? all : typeof named === 'string' ? [named] : named,
  };
}

function knownAdvice(
  written: NonNullable<WrittenQuestionSet['advice']>[number],
  index: number,
  findings: FindingsCollector,
): AdviceRule {
  const path: Path = ['advice', index];
  return {
    id: written.id ?? `rat-${index + 1}`,
    when: knownCondition(written.when, [...path, 'when'], findings),
    priority: written.priority ?? DEFAULTS.priority,
    title: findings.line(written.title, [...path, 'title']),
    text: findings.text(written.text, [...path, 'text']),
    try: findings.optionalLine(written.try, [...path, 'try']),
    titleOther: findings.optionalLine(written.titleOther, [...path, 'titleOther']),
    textOther: findings.optionalText(written.textOther, [...path, 'textOther']),
    tryOther: findings.optionalLine(written.tryOther, [...path, 'tryOther']),
    source: written.source ?? null,
    passage: findings.optionalText(written.passage, [...path, 'passage']),
    next: written.next ?? null,
    reminder: knownReminder(written.reminder, [...path, 'reminder'], findings),
  };
}
