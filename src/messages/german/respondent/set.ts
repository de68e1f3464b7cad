import type { SetMessages } from '../../respondent/set.js';
import { conditionMessages } from '../conditions.js';
import { counted, list, number, numberBetween, percent, quoted } from '../words.js';

const UNITS = { percent: 'Prozent', mean: 'Mittelwert', sum: 'Summe' };
const DIRECTIONS = { better: 'mehr ist besser', worse: 'weniger ist besser', neutral: 'ohne gutes Ende' };

export const setMessages: SetMessages = {
  headings: {
    dimensions: 'Was gemessen wird',
    gaps: 'Welche Abstände gezeigt werden',
    overall: 'Was zusammengefasst wird',
    items: 'Was gefragt wird',
    advice: 'Was geraten wird',
    closing: 'Was zum Schluss steht',
    reminder: 'Termin',
    sources: 'Worauf es sich stützt',
  },
  conditions: conditionMessages,
  voice: (language, address) => `Sprache ${language}, Anrede ${address === 'sie' ? 'Sie' : 'Du'}`,
  dimension: (id, items, higher) => `${id} · ${counted(items, 'Frage', 'Fragen')}, ${DIRECTIONS[higher]}`,
  band({ from, upTo, title }, before) {
    if (upTo !== null) return `bis ${number(upTo, 6)} ${title}`;
    return before !== null && before.upTo !== null ? `darüber ${title}` : `ab ${number(from, 6)} ${title}`;
  },
  gap: (id, of, minus) => `${id} · ${of} minus ${minus}`,
  sides: (of, minus) => `Die Seiten heißen ${quoted(of)} und ${quoted(minus)}`,
  overall: (dimensions) => `Mittel aus ${list(dimensions)}`,
  item: ({ id, dimensions, reverse, when, optional, notApplicable }) =>
    [
      id,
      dimensions.length === 0
        ? 'zählt in keine Dimension'
        : dimensions
            .map(
              ({ title, weight, reverse: turned }) =>
                `${title}${weight === 1 ? '' : ` mal ${number(weight, 6)}`}${turned ? ', umgekehrt gewertet' : ''}`,
            )
            .join(' · '),
      ...(reverse ? ['in Abständen umgekehrt'] : []),
      ...(when === null ? [] : [`nur wenn ${when}`]),
      ...(optional ? ['freiwillig'] : []),
      ...(notApplicable ? [] : ['ohne „Kommt bei mir nicht vor“']),
    ].join(' · '),
  option: (scores) => scores.map(([dimension, value]) => `${dimension} ${number(value, 6)}`).join(' · '),
  why: (text) => `Warum: ${text}`,
  help: (text) => `Auf „?“: ${text}`,
  other: (text) => `Im Fremdbild: ${text}`,
  rule: (id, priority) => `${id} · Vorrang ${number(priority, 6)}`,
  when: (condition) => `Wenn ${condition}`,
  source: (id, passage) => `Quelle: ${id}${passage === null ? '' : `, ${passage}`}`,
  sourceInList: (id, source, more) => `${id} · ${[source, ...more].join(', ')}`,
  reminder: ({ in: { unit, count }, title, text }) => {
    const span = unit === 'weeks' ? counted(count, 'Woche', 'Wochen') : counted(count, 'Monat', 'Monaten');
    return `Nach ${span} im Kalender: ${quoted(title)}${text === null ? '' : `, ${text}`}`;
  },
  declared: {
    score: ({ unit, times }, { from, to }) =>
      `Gezählt als ${UNITS[unit]}${times === 1 ? '' : ` mal ${number(times, 6)}`}, von ${number(from, 6)} bis ${number(to, 6)}`,
    maxMissing: (items) =>
      items === 0
        ? 'Keine Antwort darf fehlen'
        : `${items === 1 ? 'Eine Antwort darf' : `Bis zu ${items} Antworten dürfen`} fehlen`,
    minAnswered: (share) => `Mindestens ${percent(100 * share, 1)} müssen beantwortet sein`,
    unaskedZero: 'Was nicht gefragt wird, zählt mit dem kleinsten Wert',
    norms: ({ mean, sd, reliability, n, population, source }) =>
      [
        `Normen: Mittel ${number(mean, 6)}, Streuung ${number(sd, 6)}, Reliabilität ${number(reliability, 6)}`,
        ...(n === null ? [] : [counted(n, 'Person', 'Personen')]),
        ...[population, source].filter((part) => part !== null),
      ].join(', '),
    form: {
      code: null,
      codes: 'Mehrere Antworten gehen',
      number: null,
      text: 'Freier Text, wird nicht gewertet',
    },
    number: (min, max, unit) =>
      `Gefragt ist ${numberBetween(min, max)}${unit === null ? '' : `, Einheit ${quoted(unit)}`}`,
    codes: (codes) => `In Dateien: ${codes.map(([code, answer]) => `${code} = ${answer}`).join(' · ')}`,
    values: (values) =>
      `Zählt: ${values.map(([answer, value]) => `${answer} = ${number(value, 6)}`).join(' · ')}`,
    missing: (codes) => `Als keine Antwort gilt: ${codes.join(' · ')}`,
    free: (label) => `Dazu ein freier Text, der nicht zählt: ${quoted(label)}`,
    ticks: 'Es zählt, wie viele angekreuzt sind',
    columns: (headings) => `In Dateien auch unter: ${headings.map((one) => quoted(one)).join(' · ')}`,
    was: (ids) => `Hieß früher: ${ids.join(' · ')}`,
  },
};
