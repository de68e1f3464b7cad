import { type Finding, finding } from '../../../core/model/finding.js';
import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import { nearest } from '../../../core/text/nearest.js';
import { excerpt } from '../excerpt.js';
import type { ColumnRole, Columns, ColumnWishes } from './columns.js';
import { foldCode, foldHeader } from './header-text.js';
import { itemFinder } from './item-finder.js';
import { findPersonColumn, isLimeSurvey, isOfForm } from './known-columns.js';

export type Matching =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Finds out what each column is for, by the wishes first, then by item id, item text, and the forms' own headers. */
export function matchColumns(set: QuestionSet, headers: readonly string[], wishes: ColumnWishes): Matching {
  const findings: Finding[] = [];
  const person = wished(headers, wishes.person, findings);
  const kept = wished(headers, wishes.kept, findings);
  const roles = rolesOf(set, headers, wishes, [person, kept], findings);
  const named =
    person ?? indexOfRole(roles, 'person') ?? findPersonColumn(headers, (at) => roles[at] === null);
  findings.push(...duplicates(headers, roles));
  const items = roles.flatMap((role) => (role?.kind === 'item' ? [role.item] : []));
  if (items.length === 0 && findings.length === 0) findings.push(noItemColumn(set, headers));
  if (findings.length > 0) return { ok: false, findings };
  const columns: Columns = {
    headers,
    roles: headers.map((header, at): ColumnRole => {
      if (at === named) return { kind: 'person' };
      if (at === kept) return { kind: 'kept' };
      return roles[at] ?? { kind: isOfForm(header) ? 'form' : 'unused' };
    }),
    person: named,
    kept,
    missing: set.items.filter((item) => !items.includes(item)),
    limeSurvey: isLimeSurvey(headers),
  };
  return { ok: true, columns };
}

type Found = Extract<ColumnRole, { kind: 'item' | 'person' | 'unused' }> | null;

function rolesOf(
  set: QuestionSet,
  headers: readonly string[],
  wishes: ColumnWishes,
  taken: readonly (number | null)[],
  findings: Finding[],
): readonly Found[] {
  const find = itemFinder(set);
  const mapped = mappedTargets(set, headers, wishes.map, findings);
  const mappedItems = new Set(
    [...mapped.values()].flatMap((role) => (role?.kind === 'item' ? [role.item] : [])),
  );
  return headers.map((header, at) => {
    const wish = mapped.get(at);
    if (wish !== undefined) return wish;
    if (taken.includes(at)) return null;
    const item = find(header);
    return item === null || mappedItems.has(item) ? null : { kind: 'item', item };
  });
}

/** The roles that the map gives, by column; codes of LimeSurvey in any of their spellings. */
function mappedTargets(
  set: QuestionSet,
  headers: readonly string[],
  map: ColumnWishes['map'],
  findings: Finding[],
): ReadonlyMap<number, Found> {
  const roles = new Map<number, Found>();
  for (const [written, target] of map) {
    const at = wished(headers, written, findings);
    const role = targetRole(set.items, target, findings);
    if (at !== null && role !== null) roles.set(at, role);
  }
  return roles;
}

function targetRole(items: readonly Item[], target: string | null, findings: Finding[]): Found {
  if (target === null) return { kind: 'unused' };
  const item = items.find(({ id }) => id === target);
  if (item !== undefined) return { kind: 'item', item };
  if (target === 'person') return { kind: 'person' };
  const near = nearest(
    target,
    items.map(({ id }) => id),
  );
  findings.push(finding('map-unknown-target', [], { target: excerpt(target), near }));
  return null;
}

/** The column that somebody named; a finding where the file has none of that name. */
function wished(headers: readonly string[], name: string | null, findings: Finding[]): number | null {
  if (name === null) return null;
  const spellings = [(text: string) => text.trim(), foldHeader, foldCode];
  for (const fold of spellings) {
    const at = headers.findIndex((header) => fold(header) === fold(name));
    if (at >= 0) return at;
  }
  const known = headers.map(excerpt);
  findings.push(finding('no-such-column', [], { column: excerpt(name), near: nearest(name, known), known }));
  return null;
}

function indexOfRole(roles: readonly Found[], kind: 'person'): number | null {
  const at = roles.findIndex((role) => role?.kind === kind);
  return at < 0 ? null : at;
}

function duplicates(headers: readonly string[], roles: readonly Found[]): readonly Finding[] {
  const columns = new Map<string, string[]>();
  for (const [at, role] of roles.entries()) {
    if (role === null || role.kind === 'unused') continue;
    const means = role.kind === 'item' ? role.item.id : 'person';
    columns.set(means, [
      ...(columns.get(means) ?? []),
      `${columnLetters(at)} (${excerpt(headers[at] ?? '')})`,
    ]);
  }
  return [...columns]
    .filter(([, of]) => of.length > 1)
    .map(([means, of]) => finding('duplicate-column', [], { means, columns: of }));
}

function noItemColumn(set: QuestionSet, headers: readonly string[]): Finding {
  return finding('no-item-column', [], {
    columns: headers.map(excerpt),
    items: set.items.map(({ id }) => id),
  });
}

/** A, B, … Z, AA, as spreadsheets name columns. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
