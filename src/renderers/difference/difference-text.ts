import type { Difference, Part, SetDifference } from '../../core/difference/difference.js';
import { isAtLeast } from '../../core/difference/verdict.js';
import type { Condition } from '../../core/model/question-set.js';
import { printableJson, printableText } from '../../core/text/printable.js';
import type { OperatorMessages } from '../../messages/messages.js';
import { conditionText } from '../condition-text.js';

/** Two versions of a set for people: what is different, part by part, and what follows from it. */
export function differenceText(found: SetDifference, { commands }: OperatorMessages): string {
  const words = commands.diff;
  const { before, after, differences, answers, step, version } = found;
  const parts = [...new Set(differences.map(({ part }) => part))];
  const lines = [
    words.title(after.title, before.version, after.version),
    ...(before.id === after.id ? [] : [words.otherSet(before.id, after.id)]),
    '',
    ...(step === null ? [words.nothing] : []),
    ...parts.flatMap((part) => [words.parts[part], ...linesOf(part, differences, commands), '']),
    ...(step === null
      ? []
      : [words.answers(answers), words.version(step, version, isEnough(after.version, version))]),
  ];
  return printableText(`${lines.join('\n')}\n`);
}

/** The same for programs. */
export function differenceJson(found: SetDifference): string {
  const { before, after, differences, answers, step, version } = found;
  const named = ({ id, version, fingerprint }: typeof before) => ({ id, version, fingerprint });
  const document = {
    format: 'kundencheck/diff/1',
    ...{ before: named(before), after: named(after), answers, step, version, differences },
  };
  return `${printableJson(JSON.stringify(document, null, 2))}\n`;
}

function isEnough(version: string, wanted: string | null): boolean {
  return wanted !== null && isAtLeast(version, wanted);
}

const SIGNS = { added: '+', removed: '-', renamed: '~', moved: '~', changed: '~' };

function linesOf(
  part: Part,
  differences: readonly Difference[],
  commands: OperatorMessages['commands'],
): readonly string[] {
  const alike = new Map<string, Difference[]>();
  for (const one of differences.filter((other) => other.part === part)) {
    const { id: _, ...rest } = one;
    const key = JSON.stringify(one.kind === 'changed' ? rest : one);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((same) => lineOf(same, commands));
}

/** Where several change in one way, such as all items of a scale, it is said once. */
function lineOf(same: readonly Difference[], commands: OperatorMessages['commands']): readonly string[] {
  const [one] = same;
  if (one === undefined) return [];
  const values = one.kind === 'changed' ? aroundChange(one.before, one.after) : [null, null];
  const [before = null, after = null] = values.map((value) => shortened(valueText(value, commands)));
  const ids = same.map(({ id }) => id);
  return [`  ${SIGNS[one.kind]} ${commands.diff.line(one, ids, { before, after })}`];
}

const SHOWN = 90;
const BEFORE = 30;
const MOST = 160;

/** Of two long texts the parts from shortly before where they part ways. */
function aroundChange(before: unknown, after: unknown): readonly [unknown, unknown] {
  if (typeof before !== 'string' || typeof after !== 'string') return [before, after];
  const [old, now] = [before, after].map((text) => text.replace(/\s+/g, ' ')) as [string, string];
  if (Math.max(old.length, now.length) <= SHOWN) return [old, now];
  const same = [...old].findIndex((sign, index) => sign !== now[index]);
  const word = old.lastIndexOf(' ', Math.max(0, (same < 0 ? old.length : same) - BEFORE)) + 1;
  const part = (text: string) =>
    `${word > 0 ? '… ' : ''}${text.slice(word, word + SHOWN)}${text.length > word + SHOWN ? ' …' : ''}`;
  return [part(old), part(now)];
}

/** A list or a group is hinted at where it goes on and on. */
function shortened(text: string | null): string | null {
  return text === null || text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`;
}

/** A value in short: texts in quotes, groups as `name: value`, without what is not said. */
function valueText(value: unknown, commands: OperatorMessages['commands']): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? commands.diff.yes : commands.diff.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return commands.diff.text(value);
  if (isCondition(value)) return conditionText(value, commands.conditions);
  const parts = Array.isArray(value)
    ? value.map((part) => valueText(part, commands) ?? '–')
    : Object.entries(value).flatMap(([key, inner]) => {
        const text = valueText(inner, commands);
        const name = commands.diff.keys[key] ?? key;
        if (text === null || inner === true) return text === null ? [] : [name];
        return [typeof inner === 'object' ? `${name} (${text})` : `${name} ${text}`];
      });
  return parts.length === 0 ? null : parts.join(', ');
}

function isCondition(value: object): value is Condition {
  return 'kind' in value && ('tests' in value || 'of' in value);
}
