import type { ValidateMessages } from '../../operator/authors.js';
import { counted, percent } from '../words.js';

const KINDS = { band: 'Bereich', advice: 'Rat', item: 'Frage', gap: 'Abstand' };

export const validateMessages: ValidateMessages = {
  good: (file, items, dimensions) =>
    `${file}: in Ordnung (${counted(items, 'Frage', 'Fragen')}, ${counted(dimensions, 'Dimension', 'Dimensionen')})`,
  total: ({ error, warning, hint }) =>
    [
      ...(error === 0 ? [] : [counted(error, 'Fehler', 'Fehler')]),
      ...(warning === 0 ? [] : [counted(warning, 'Warnung', 'Warnungen')]),
      ...(hint === 0 ? [] : [counted(hint, 'Hinweis', 'Hinweise')]),
    ].join(', '),
  levels: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  instead: 'so',
  more: (lines) => `… und ${counted(lines, 'weitere Zeile', 'weitere Zeilen')}`,
  stdin: 'Standardeingabe',
  noMatch: (name) => `Zu „${name}“ gibt es keine YAML-Datei.`,
  options: {
    fix: 'zeigt, was sich von selbst beheben lässt, und schreibt es nach einem Ja in die Datei',
    yes: 'schreibt mit --fix ohne Nachfrage',
    strict: 'endet auch bei Warnungen mit 1',
    witness: 'schreibt für jeden Bereich, Rat und Abstand einen Bogen in diesen Ordner, der ihn erreicht',
    rates: 'zeigt, wie oft Bereiche und Räte bei 1000 erdachten Bögen vorkommen',
    watch: 'prüft bei jedem Speichern von Neuem, bis Strg+C',
  },
  nothingToFix: (file) => `${file}: nichts, was sich von selbst beheben lässt`,
  fixed: (file, changes) => `${file}: ${counted(changes, 'Stelle', 'Stellen')} behoben`,
  fixWithYes: (file, changes) =>
    `${file}: ${counted(changes, 'Stelle lässt', 'Stellen lassen')} sich so beheben. Mit --yes wird es geschrieben.`,
  fixStdin: () => 'Was von der Standardeingabe kommt, lässt sich nur prüfen. Nenne für --fix eine Datei.',
  askFix: (file, changes) => `${file}: ${counted(changes, 'Stelle', 'Stellen')} so ändern? (j/N) `,
  witnesses: (count, folder) => `${counted(count, 'Bogen liegt', 'Bögen liegen')} in ${folder}`,
  rate: ({ name, kind, rate, atAGlance }) =>
    `${percent(100 * rate).padStart(6)}  ${KINDS[kind]} ${name}${kind === 'advice' ? ` (unter den ersten dreien: ${percent(100 * atAGlance)})` : ''}`,
  ratesHeading: 'Von 1000 erdachten Bögen erreichen',
  watching: 'Ich prüfe wieder, sobald gespeichert wird. Strg+C beendet.',
};
