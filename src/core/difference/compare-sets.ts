import type { AdviceRule, Band, Dimension, Item, Option, QuestionSet, Scale } from '../model/question-set.js';
import type { Reminder } from '../model/reminder.js';
import type { Difference, Part, SetDifference } from './difference.js';
import { NAME, ORDER, presenceOf, weightsOf } from './fields.js';
import { nextVersion, worst } from './verdict.js';

/** A part of a set as it is compared: named, and field by field. */
interface Compared {
  readonly id: string;
  /** Names it had before. */
  readonly was?: readonly string[];
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts?: readonly Compared[];
}

/** What is different in a later version of a question set: added, removed, renamed, moved and changed, part by part. */
export function compareSets(before: QuestionSet, after: QuestionSet): SetDifference {
  const differences = [
    ...changed('set', one('set', reminded(before)), one('set', reminded(after))),
    ...listed('source', before.sources.map(titled), after.sources.map(titled)),
    ...listed('dimension', before.dimensions.map(dimension), after.dimensions.map(dimension)),
    ...listed('item', before.items.map(item), after.items.map(item)),
    ...moved(before.items, after.items),
    ...listed('gap', before.gaps.map(titled), after.gaps.map(titled)),
    ...listed('overall', optional('overall', before.overall), optional('overall', after.overall)),
    ...listed('advice', before.advice.map(advice), after.advice.map(advice)),
    ...changed('guide', one('guide', before.guide ?? {}), one('guide', after.guide ?? {})),
  ];
  const { answers, step } = worst(differences);
  return { before, after, differences, answers, step, version: nextVersion(before.version, step) };
}

function one(id: string, fields: object): Compared {
  return { id, title: id, fields: { ...fields } };
}

function optional(id: string, part: { readonly title: string } | null): readonly Compared[] {
  return part === null ? [] : [{ id, title: part.title, fields: { ...part } }];
}

function titled(part: { readonly id: string; readonly title: string }): Compared {
  return { id: part.id, title: part.title, fields: { ...part } };
}

function advice(part: AdviceRule): Compared {
  return { ...titled(part), fields: reminded(part) };
}

/** With the date as its author writes it. */
function reminded<P extends { readonly reminder: Reminder | null }>(part: P): Compared['fields'] {
  const { reminder } = part;
  if (reminder === null) return { ...part };
  const { in: span, title, text } = reminder;
  return { ...part, reminder: { [span.unit]: span.count, title, text } };
}

function dimension(part: Dimension): Compared {
  const limits = part.bands.map(({ from, upTo }) => upTo ?? from);
  return { ...titled(part), fields: { ...part, bands: limits, bandTexts: part.bands.map(bandText) } };
}

function bandText({ title, text }: Band): string {
  return text === null ? title : `${title}: ${text}`;
}

function item(part: Item): Compared {
  const loadings = 'loadings' in part ? part.loadings : [];
  const scale = 'scale' in part ? scaleFields(part.scale) : {};
  const options = 'options' in part ? { parts: part.options.map((own) => option(own)) } : {};
  const dimensions = Object.fromEntries(
    loadings.map(({ dimension: id, weight, reverse }) => [id, { weight, reverse: reverse || null }]),
  );
  // Where it counts in one dimension only, that says already whether it is reversed.
  const reverse = 'reverse' in part && loadings.length !== 1 ? part.reverse : undefined;
  return {
    id: part.id,
    was: part.was,
    title: part.text,
    fields: { ...part, ...scale, dimensions, reverse },
    ...options,
  };
}

/** Words apart from what they are coded by and from what they count. */
function scaleFields({ labels, low, high, values, ...coding }: Scale): Compared['fields'] {
  return { scale: { ...coding, points: labels?.length ?? null }, scaleLabels: labels ?? [low, high], values };
}

function option(part: Option): Compared {
  const scores = Object.fromEntries(part.scores.map(({ dimension: id, percent }) => [id, percent]));
  return { id: part.id, title: part.text, fields: { ...part, scores } };
}

function listed(
  part: Part,
  before: readonly Compared[],
  after: readonly Compared[],
  within = '',
): readonly Difference[] {
  const past = new Map(before.map((old) => [old.id, old]));
  const formerly = (now: Compared) => now.was?.map((id) => past.get(id)).find((old) => old !== undefined);
  const pairs = after.map((now) => ({ now, old: past.get(now.id) ?? formerly(now) }));
  const kept = new Set(pairs.map(({ old }) => old));
  return [
    ...before.filter((old) => !kept.has(old)).map((old) => presence(part, 'removed', old, within)),
    ...pairs.flatMap(({ now, old }) => {
      if (old === undefined) return [presence(part, 'added', now, within)];
      const id = within + now.id;
      const renamed: Difference = { kind: 'renamed', part, id, was: old.id, ...NAME };
      return [...(old.id === now.id ? [] : [renamed]), ...changed(part, old, now, within)];
    }),
  ];
}

function presence(
  part: Part,
  kind: 'added' | 'removed',
  { id, title }: Compared,
  within: string,
): Difference {
  return { kind, part, id: within + id, title, ...presenceOf(part, kind) };
}

function changed(part: Part, old: Compared, now: Compared, within = ''): readonly Difference[] {
  const id = within + now.id;
  const fields = Object.entries(weightsOf(part)).flatMap(([field, weight]): readonly Difference[] => {
    const [before, after] = [old.fields[field] ?? null, now.fields[field] ?? null];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ kind: 'changed', part, id, field, before, after, ...weight }];
  });
  return [...fields, ...listed('option', old.parts ?? [], now.parts ?? [], `${id}.`)];
}

/** Of the items that both have, those that were overtaken: as few as explain the new order. */
function moved(before: readonly Item[], after: readonly Item[]): readonly Difference[] {
  const names = new Map(after.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id])));
  const order = before.flatMap(({ id }) => names.get(id) ?? []);
  const places = after.flatMap(({ id }) => (order.includes(id) ? [order.indexOf(id)] : []));
  const staying = new Set(longestRise(places));
  return places.flatMap((from): readonly Difference[] =>
    staying.has(from) ? [] : [movedItem(order[from] ?? '', before, after)],
  );
}

function movedItem(id: string, before: readonly Item[], after: readonly Item[]): Difference {
  const to = after.findIndex((now) => now.id === id);
  const names = [id, ...(after[to]?.was ?? [])];
  const from = before.findIndex((old) => names.includes(old.id));
  return { kind: 'moved', part: 'item', id, from: from + 1, to: to + 1, ...ORDER };
}

/** The longest part of a list, in its order, whose numbers rise. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = best.slice(0, index).filter((run) => (run.at(-1) ?? 0) < number);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, number]);
  }
  return best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
}
