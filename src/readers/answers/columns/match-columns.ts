import { type Finding, finding } from '../../../core/model/finding.js';
import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import { columnOfLetters } from '../../../core/text/column-letters.js';
import { excerpt } from '../../../core/text/excerpt.js';
import { nearest } from '../../../core/text/nearest.js';
import type { ColumnRole, Columns, ColumnWishes, ItemColumns, NearMiss } from './columns.js';
import { foldCode, foldHeader, tellingPart, textBehindCode } from './header-text.js';
import { optionNamed } from './one-code.js';
import {
  isAddress,
  isOwnColumn,
  isPersonalName,
  personHeaders,
  recogniseSource,
} from './sources/registry.js';
import { type Target, targetFinder } from './target-finder.js';

export type Matching =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** All names of one column, where a header has several rows; the one to show first. */
export type HeaderNames = readonly string[];

type Role = Target | { readonly kind: 'person' | 'left-out' };
type Found = Role | null;

/** Finds out what each column is for, by the wishes first, then by item id, item text, and the forms' own headers. */
export function matchColumns(
  set: QuestionSet,
  header: readonly HeaderNames[],
  wishes: ColumnWishes,
): Matching {
  const findings: Finding[] = [];
  const named = (name: string | null) => wished(header, name, findings);
  const saidPerson = named(wishes.person);
  const kept = wishes.kept.flatMap((name) => named(name) ?? []);
  const said = saidRoles(set, header, wishes.map, findings);
  const found = rolesOf(set, header, said);
  if (!found.some((role) => isAnswer(role)) && findings.length === 0)
    findings.push(noItemColumn(set, header));
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, columns: columnsOf(set, header, found, { saidPerson, kept }) };
}

function isAnswer(role: Found): role is Target {
  return role?.kind === 'item' || role?.kind === 'option';
}

function columnsOf(
  set: QuestionSet,
  header: readonly HeaderNames[],
  found: readonly Found[],
  { saidPerson, kept }: { readonly saidPerson: number | null; readonly kept: readonly number[] },
): Columns {
  const folded = header.map(namesOf);
  const source = recogniseSource(folded.flat());
  const isFree = (at: number) => found[at] === null && !kept.includes(at);
  const places = (names: readonly string[]) =>
    names
      .flatMap((name) => folded.findIndex((of, at) => isFree(at) && of.includes(name)))
      .filter((at) => at >= 0);
  const mappedPerson = found.findIndex((role) => role?.kind === 'person');
  const person =
    saidPerson ?? (mappedPerson >= 0 ? mappedPerson : (places(personHeaders(source))[0] ?? null));
  const completed =
    folded.findIndex((of, at) => isFree(at) && of.some((name) => source?.completed?.headers.test(name))) ??
    null;
  const origin = originOf(folded);
  const roles = header.map((_, at): ColumnRole => {
    if (at === saidPerson || (at === person && !isAnswer(found[at] ?? null))) return { kind: 'person' };
    const role = found[at];
    if (isAnswer(role ?? null)) return role as Target;
    if (role?.kind === 'left-out') return role;
    if (kept.includes(at)) return { kind: 'kept' };
    if (at === completed) return { kind: 'completed' };
    if (origin !== null && (at === origin.file || at === origin.row))
      return { kind: 'origin', part: at === origin.file ? 'file' : 'row' };
    const isOwn = folded[at]?.some(
      (name) => isOwnColumn(name, source) || isAddress(name) || (source !== null && isPersonalName(name)),
    );
    return { kind: isOwn === true ? 'form' : 'unused' };
  });
  const items = itemColumns(set, roles);
  const missing = set.items.filter((item) => !items.some((of) => of.item === item));
  return {
    headers: header.map((names) => names[0] ?? ''),
    roles,
    items,
    person,
    personIsSaid: saidPerson !== null || mappedPerson >= 0,
    kept,
    completed: completed < 0 ? null : completed,
    origin,
    missing,
    nearMisses: nearMisses(header, roles, missing),
    labelTicks: new Map(),
    source,
  };
}

/** Everything that a column is called, folded; of a code and a text in one heading each. */
function namesOf(names: HeaderNames): readonly string[] {
  return names.flatMap((name) => {
    const text = textBehindCode(name);
    return (text === null ? [name] : [name, name.slice(0, name.indexOf('.')), text]).map(foldHeader);
  });
}

/** A file of rejected rows says where they came from in its first columns. */
function originOf(folded: readonly (readonly string[])[]): Columns['origin'] {
  const is = (at: number, name: string) => folded[at]?.includes(name) === true;
  return is(0, 'datei') && is(1, 'zeile') && is(2, 'grund') ? { file: 0, row: 1 } : null;
}

function itemColumns(set: QuestionSet, roles: readonly ColumnRole[]): readonly ItemColumns[] {
  return set.items.flatMap((item) => {
    const places = roles.flatMap((role, at) =>
      (role.kind === 'item' || role.kind === 'option') && role.item === item ? [at] : [],
    );
    return places.length === 0 ? [] : [{ item, places }];
  });
}

/**
 * What the map or the set says of each column, else what its names mean. An item that the map gives a column has no
 * others; one that the set gives a heading keeps the columns of its options.
 */
function rolesOf(
  set: QuestionSet,
  header: readonly HeaderNames[],
  { map, set: known }: Said,
): readonly Found[] {
  const find = targetFinder(set);
  const mapped = new Set([...map.values()].flatMap((role) => (isAnswer(role) ? [role.item] : [])));
  const headed = new Set([...known.values()].map(({ item }) => item));
  return header.map((names, at) => {
    const wish = map.get(at) ?? known.get(at);
    if (wish !== undefined) return wish;
    const target = names.reduce<Target | null>((found, name) => found ?? find(name), null);
    if (target === null || mapped.has(target.item)) return null;
    return target.kind === 'item' && headed.has(target.item) ? null : target;
  });
}

/** The roles that the map gives, and those that other headings named in the set give, by column. */
interface Said {
  readonly map: ReadonlyMap<number, Found>;
  readonly set: ReadonlyMap<number, Target>;
}

function saidRoles(
  set: QuestionSet,
  header: readonly HeaderNames[],
  map: ColumnWishes['map'],
  findings: Finding[],
): Said {
  const mapped = new Map<number, Found>();
  for (const [written, target] of map) {
    const at = wished(header, written, findings);
    const role = mappedRole(set.items, target, findings);
    if (at !== null && role !== null) mapped.set(at, role);
  }
  const items = new Set([...mapped.values()].flatMap((role) => (role?.kind === 'item' ? [role.item] : [])));
  const headed = new Map<number, Target>();
  for (const item of set.items)
    for (const name of items.has(item) ? [] : item.columns) {
      const at = columnNamed(header, name);
      if (at !== null && !mapped.has(at) && !headed.has(at)) headed.set(at, { kind: 'item', item });
    }
  return { map: mapped, set: headed };
}

function mappedRole(items: readonly Item[], target: string | null, findings: Finding[]): Found {
  if (target === null) return { kind: 'left-out' };
  const item = items.find(({ id }) => id === target);
  if (item !== undefined) return { kind: 'item', item };
  const [, stem, name = ''] = /^(.+)\[(.+)\]$/.exec(target) ?? [];
  const many = items.find(({ id }) => id === stem);
  const code = many === undefined ? null : optionNamed(many, name);
  if (many !== undefined && code !== null) return { kind: 'option', item: many, code };
  if (target === 'person') return { kind: 'person' };
  const near = nearest(
    target,
    items.map(({ id }) => id),
  );
  findings.push(finding('map-unknown-target', [], { target: excerpt(target), near }));
  return null;
}

const SPELLINGS: readonly ((text: string) => string)[] = [(text) => text.trim(), foldHeader, foldCode];

/** The column that somebody named, by a header or by letters; a finding where the file has none of that name. */
function wished(header: readonly HeaderNames[], name: string | null, findings: Finding[]): number | null {
  if (name === null) return null;
  const at = columnNamed(header, name);
  if (at !== null) return at;
  const known = header.flatMap((names) => names.slice(0, 1).map(excerpt));
  findings.push(finding('no-such-column', [], { column: excerpt(name), near: nearest(name, known), known }));
  return null;
}

function columnNamed(header: readonly HeaderNames[], name: string): number | null {
  for (const fold of SPELLINGS) {
    const at = header.findIndex((names) => names.some((of) => fold(of) === fold(name)));
    if (at >= 0) return at;
  }
  const byRow = header.flatMap((names, at) =>
    names.some((of) => foldHeader(tellingPart(of)) === foldHeader(name)) ? [at] : [],
  );
  if (byRow.length === 1) return byRow[0] ?? null;
  const letters = columnOfLetters(name.trim());
  return letters !== null && letters < header.length ? letters : null;
}

/** Unused columns whose heading is a slip away from the wording or the id of an item without a column. */
function nearMisses(
  header: readonly HeaderNames[],
  roles: readonly ColumnRole[],
  missing: readonly Item[],
): readonly NearMiss[] {
  const names = new Map(
    missing.flatMap((item) => [item.id, foldHeader(item.text)].map((name) => [name, item])),
  );
  return roles.flatMap((role, column) => {
    if (role.kind !== 'unused' || missing.length === 0) return [];
    const found = (header[column] ?? [])
      .flatMap((name) => nearest(foldHeader(tellingPart(name)), [...names.keys()]) ?? [])
      .flatMap((name) => names.get(name) ?? []);
    return found[0] === undefined ? [] : [{ column, item: found[0] }];
  });
}

function noItemColumn(set: QuestionSet, header: readonly HeaderNames[]): Finding {
  return finding('no-item-column', [], {
    columns: header.flatMap((names) => names.slice(0, 1).map(excerpt)),
    items: set.items.map(({ id }) => id),
  });
}
