import type { RunMessages } from '../../operator/run.js';
import { list } from '../words.js';

export const runMessages: RunMessages = {
  summary: 'stellt die Fragen eines Checks und zeigt das Profil',
  about: 'self: über Dich selbst; other: über jemanden, mit dem Du arbeitest',
  all: 'alle Ratschläge im Ganzen, dazu die Szenen und wie gerechnet wurde',
  open: 'öffnet das Profil als Seite im Browser',
  pageAt: (path) =>
    `Die Seite im Browser liegt hier, nur für Dich lesbar; kundencheck forget löscht sie:\n${path}`,
  ics: 'schreibt die vorgeschlagenen Termine als Kalenderdatei (iCalendar)',
  icsNothing: 'Zu diesem Profil gehört kein Termin, es gibt also keine Kalenderdatei.',
  answers:
    'wertet Antworten aus einer Datei aus (YAML oder JSON), ohne zu fragen; - liest von der Standardeingabe',
  resume: 'macht ohne Nachfrage dort weiter, wo Du aufgehört hast',
  fresh: 'fängt ohne Nachfrage von vorn an; Angefangenes geht mit der ersten neuen Antwort',
  examples: [
    ['kundencheck', 'wählt einen Check und startet ihn'],
    ['kundencheck run haltungen', 'startet diesen Check'],
    ['kundencheck run haltungen --output profil.txt', 'fragt hier und schreibt das Profil in eine Datei'],
    ['kundencheck run haltungen --format json --output profil.json', 'für später und für Programme'],
    ['kundencheck run haltungen --answers profil.json', 'zeigt ein gespeichertes Profil wieder'],
    ['kundencheck run mein-check.yaml --plain', 'ein eigener Check, Zeile für Zeile'],
  ],
  person: 'Kürzel der Person, damit sich ihre Antworten später zuordnen lassen; kein Name',
  notATerminal: 'Hier kann ich niemanden fragen: Es gibt kein Terminal für Fragen und Antworten.',
  notATerminalHint:
    'Starte kundencheck direkt in einem Terminal, oder gib fertige Antworten mit: kundencheck run <check> --answers antworten.yaml',
  noSet: 'Welcher Check? Ohne Terminal muss er genannt sein.',
  noOther: (able) =>
    able.length === 0
      ? 'Diesen Check kannst Du nur über Dich selbst beantworten.'
      : `Diesen Check kannst Du nur über Dich selbst beantworten. Über jemand anderen geht: ${list(able)}.`,
  otherVersion: (answered: string, now: string) =>
    `Hinweis: Die Antworten gehören zur Fassung ${answered} dieses Checks, ausgewertet wird mit Fassung ${now}.`,
};
