import type { Band, Direction } from '../../../core/model/question-set.js';
import type { SetMessages } from '../../respondent/set.js';
import { counted, number, quoted } from '../words.js';

const UNITS = { percent: 'Prozent', mean: 'Mittelwert', sum: 'Summe' };

export const setMessages: SetMessages = {
  headings: { dimensions: 'Was gemessen wird', items: 'Was gefragt wird', sources: 'Worauf es sich stützt' },
  dimension: (items: number, higher: Direction) => {
    const direction = { better: 'mehr ist besser', worse: 'weniger ist besser', neutral: 'ohne gutes Ende' }[
      higher
    ];
    return `${counted(items, 'Frage', 'Fragen')}, ${direction}`;
  },
  bands: (bands: readonly Band[]) =>
    bands
      .map(({ from, upTo, title }, at) => {
        if (upTo !== null) return `bis ${number(upTo, 6)} ${title}`;
        return at > 0 && bands[at - 1]?.upTo !== null ? `darüber ${title}` : `ab ${number(from)} ${title}`;
      })
      .join(' · '),
  item: (facts: {
    readonly id: string;
    readonly dimensions: readonly string[];
    readonly reversed: boolean;
    readonly conditional: boolean;
    readonly optional: boolean;
  }) =>
    [
      facts.id,
      facts.dimensions.length === 0 ? 'zählt in keine Dimension' : facts.dimensions.join(', '),
      ...(facts.reversed ? ['umgekehrt gewertet'] : []),
      ...(facts.conditional ? ['nur bei bestimmten Antworten'] : []),
      ...(facts.optional ? ['freiwillig'] : []),
    ].join(' · '),
  declared: {
    score: ({ unit, times }, { from, to }) =>
      `Gezählt als ${UNITS[unit]}${times === 1 ? '' : ` mal ${number(times, 6)}`}, von ${number(from, 6)} bis ${number(to, 6)}`,
    maxMissing: (items) =>
      items === 0
        ? 'Keine Antwort darf fehlen'
        : `${items === 1 ? 'Eine Antwort darf' : `Bis zu ${items} Antworten dürfen`} fehlen`,
    unaskedZero: 'Was nicht gefragt wird, zählt mit dem kleinsten Wert',
    codes: (codes) => `In Dateien: ${codes.map(([code, answer]) => `${code} = ${answer}`).join(' · ')}`,
    values: (values) =>
      `Zählt: ${values.map(([answer, value]) => `${answer} = ${number(value, 6)}`).join(' · ')}`,
    missing: (codes) => `In Dateien keine Antwort: ${codes.join(' · ')}`,
    other: (label) => `In Dateien dazu ein freier Text, der nicht zählt: ${quoted(label)}`,
    ticks: 'Es zählt, wie viele angekreuzt sind',
    columns: (headings) => `In Dateien auch unter: ${headings.map((one) => quoted(one)).join(' · ')}`,
  },
};
