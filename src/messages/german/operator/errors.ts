import { printableLine } from '../../../core/text/printable.js';
import type { FileProblem } from '../../../platform/files.js';
import type { ErrorMessages } from '../../operator/errors.js';
import { outputProblem } from '../output-problems.js';
import { counted, didYouMean, quoted, someOf } from '../words.js';

const FILE_PROBLEMS: { readonly [P in FileProblem]: string } = {
  missing: 'gibt es nicht',
  directory: 'ist ein Ordner, gebraucht wird eine Datei',
  denied: 'darf ich nicht lesen',
  unreadable: 'lässt sich nicht lesen',
};

export const errorMessages: ErrorMessages = {
  prefix: 'kundencheck:',
  unknownSet: (id: string, near: string | null, known: readonly string[]) => ({
    sentence: `Einen Check ${quoted(id)} gibt es nicht.`,
    hint: didYouMean(near) ?? `Es gibt: ${someOf(known)}. Eine eigene Datei nennst Du mit ihrem Pfad.`,
  }),
  otherAddress: (title, has) => ({
    sentence:
      has === null
        ? `${quoted(title)} ist nicht auf Deutsch; --address gibt es dort nicht.`
        : `${quoted(title)} gibt es nur mit ${has === 'du' ? 'Du' : 'Sie'}.`,
    hint:
      has === null
        ? null
        : 'Wie ein eigener Check Menschen anspricht, bestimmen seine Texte und address: in seiner Datei.',
  }),
  exists: (path) => `${quoted(printableLine(path))} gibt es schon und bleibt, wie es ist.`,
  existsHint: 'Nimm einen anderen Namen, oder --force, wenn die Datei ersetzt werden soll.',
  replace: (path) => `${quoted(printableLine(path))} gibt es schon. Überschreiben? (j/n)`,
  agreed: ['j', 'ja', 'y', 'yes'],
  endingOfAnother: (path, format) =>
    `${quoted(path)} wäre keine Excel-Tabelle, wenn das Format ${format} ist. Nimm eine andere Endung, oder lass --format weg.`,
  noFormatOfEnding: (path, endings) => ({
    sentence: `${quoted(path)}: Dieses Format gibt es hier nicht.`,
    hint: `Möglich sind die Endungen ${endings.join(', ')}.${endings.includes('.html') ? ' Eine Seite (.html) druckt jeder Browser, auch als PDF.' : ''}`,
  }),
  file: (path: string, problem: FileProblem) => `${quoted(path)} ${FILE_PROBLEMS[problem]}.`,
  output: (target: string | null, code: string) =>
    `${target === null ? 'Die Ausgabe' : quoted(target)} lässt sich nicht schreiben. ${outputProblem(code)}`,
  unknownCommand: (name: string, near: string | null) => ({
    sentence: `Den Befehl ${quoted(name)} gibt es nicht.`,
    hint: didYouMean(near) ?? 'kundencheck --help zeigt alle Befehle.',
  }),
  unknownOption: (name: string, near: string | null) => ({
    sentence: `Die Option ${quoted(name)} gibt es hier nicht.`,
    hint: didYouMean(near) ?? 'Mit --help siehst Du alle Optionen.',
  }),
  missingArgument: (name: string) => `Es fehlt noch eine Angabe: ${name}.`,
  excessArguments: 'Das sind mehr Angaben, als dieser Befehl nimmt.',
  optionMissingArgument: (flags: string) => `Nach ${flags} fehlt der Wert.`,
  invalidChoice: (option: string, got: string, choices: readonly string[], near: string | null) => ({
    sentence: `${quoted(got)} geht bei ${option} nicht.`,
    hint: didYouMean(near) ?? `Möglich ist: ${choices.join(', ')}.`,
  }),
  conflict: (one: string, other: string) => `${one} und ${other} passen nicht zusammen.`,
  helpHint: (command: string) => `${command} --help zeigt, wie es geht.`,
  bug: 'Das hätte nicht passieren dürfen: ein Fehler im Programm. Deine gespeicherten Antworten sind davon nicht betroffen.',
  bugHint: 'Mit --debug siehst Du die technischen Einzelheiten für eine Fehlermeldung an das Projekt.',
  findings: (count: number) => `${counted(count, 'Befund', 'Befunde')}. Nichts wurde ausgewertet.`,
};
