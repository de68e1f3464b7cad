import type { PartWords } from '../../../operator/schema.js';

export const setParts: Readonly<Record<string, PartWords>> = {
  set: {
    title: 'Check',
    about: 'Ein Check für kundencheck: was er fragt, misst und rät.',
    keys: {
      format: { title: 'Fassung des Formats', about: 'Bisher gibt es nur die 1.' },
      id: {
        title: 'Kennung des Checks',
        about: 'Kleinbuchstaben, Ziffern und Bindestrich. Fehlt sie, gilt der Name der Datei.',
        examples: ['am-tresen'],
      },
      version: {
        title: 'Fassung des Checks',
        about:
          'Drei Zahlen. Die erste steigt, wenn Punkte oder Kennungen anders sind, die zweite bei Zusätzen, die dritte bei Wortlaut.',
        examples: ['1.2.0'],
      },
      language: {
        title: 'Sprache',
        about: 'Die Sprache der Texte, als Kürzel.',
        examples: ['de', 'en'],
      },
      address: {
        title: 'Anrede',
        about: 'Wie das Programm Menschen anspricht, die diesen Check machen.',
        values: { du: 'mit Du (die Vorgabe)', sie: 'mit Sie' },
      },
      title: { title: 'Titel', about: 'Wie der Check heißt.', examples: ['Am Tresen'] },
      allow: {
        title: 'Erlaubt',
        about:
          'Namen von Warnungen und Hinweisen, die hier so gemeint sind. validate nennt sie in eckigen Klammern.',
        examples: [['two-thoughts']],
      },
      summary: { title: 'In einem Satz', about: 'Steht in der Übersicht aller Checks.' },
      minutes: {
        title: 'Minuten',
        about: 'Wie lange es dauert: etwa 15 Sekunden je Aussage, 35 je Szene, 45 je freiem Gedanken.',
        examples: [6],
      },
      intro: { title: 'Vorab', about: 'Steht vor der ersten Frage.' },
      closing: { title: 'Zum Schluss', about: 'Steht am Ende des Profils.' },
      sources: {
        title: 'Quellen',
        about: 'Woraus der Check schöpft: je Quelle eine Kennung, dahinter Titel oder Angaben.',
        examples: [{ handbuch: 'Am Tresen' }],
      },
      scales: {
        title: 'Skalen',
        about: 'Antwortmöglichkeiten, je Skala eine Kennung. Gibt es nur eine, gilt sie für alle Aussagen.',
        examples: [{ haeufigkeit: ['nie', 'selten', 'manchmal', 'oft', 'sehr oft'] }],
      },
      defaults: { title: 'Vorgaben', about: 'Was gilt, wo eine Frage oder Dimension nichts anderes sagt.' },
      dimensions: {
        title: 'Dimensionen',
        about: 'Was der Check misst: je Dimension eine Kennung, dahinter Titel oder Angaben.',
        examples: [{ geduld: 'Geduld' }],
      },
      items: { title: 'Fragen', about: 'Was gefragt wird, in dieser Reihenfolge.' },
      gaps: {
        title: 'Abstände',
        about: 'Unterschiede zwischen zwei Dimensionen oder zwei Fragen, in Prozentpunkten.',
      },
      overall: { title: 'Gesamtwert', about: 'Ein Wert über mehrere Dimensionen hinweg.' },
      advice: { title: 'Ratschläge', about: 'Texte, die im Profil stehen, wenn ihre Bedingung gilt.' },
      expect: {
        title: 'Erwartungen',
        about: 'Bögen, deren Ergebnis feststeht. validate rechnet sie nach.',
      },
      reminder: { title: 'Termin', about: 'Wann es sich lohnt, den Check wieder zu machen.' },
      guide: { title: 'Leitfaden', about: 'Für alle, die den Check mit einer Gruppe besprechen.' },
    },
    snippets: [
      {
        label: 'Neuer Check',
        about: 'Ein kleiner Check, der schon läuft',
        body: {
          title: '‹Titel›',
          scales: { haeufigkeit: ['nie', 'selten', 'manchmal', 'oft', 'sehr oft'] },
          dimensions: { '‹geduld›': '‹Geduld›' },
          items: [{ id: '‹g1›', text: '‹Ich lasse Menschen ausreden.›' }],
        },
      },
    ],
  },
  source: {
    title: 'Quelle',
    about: 'Woher etwas stammt.',
    keys: {
      author: { title: 'Wer es geschrieben hat', about: 'Vorname und Name.', examples: ['Erika Beispiel'] },
      title: { title: 'Titel', about: 'Wie Buch oder Text heißt.' },
      publisher: { title: 'Verlag', about: 'Wo es erschienen ist.' },
      year: { title: 'Jahr', about: 'Wann es erschienen ist.', examples: [2024] },
      url: {
        title: 'Adresse im Netz',
        about: 'Die ganze Adresse, in Anführungszeichen.',
        examples: ['https://example.org'],
      },
    },
  },
  scale: {
    title: 'Skala',
    about: 'Antworten von der niedrigsten zur höchsten. Eine bloße Liste von Wörtern zählt ab 1.',
    keys: {
      from: { title: 'Erste Zahl', about: 'Wo die Skala beginnt, meist 0 oder 1.', examples: [0, 1] },
      to: {
        title: 'Letzte Zahl',
        about: 'Wo sie endet, wenn nur die Enden einen Namen haben.',
        examples: [10],
      },
      labels: {
        title: 'Beschriftungen',
        about:
          'Ein Wort für jede Stufe, die niedrigste zuerst. Wörter mit Komma stehen in Anführungszeichen.',
        examples: [['nie', 'selten', 'oft']],
      },
      low: { title: 'Unteres Ende', about: 'Wie das untere Ende heißt.', examples: ['auf keinen Fall'] },
      high: { title: 'Oberes Ende', about: 'Wie das obere Ende heißt.', examples: ['auf jeden Fall'] },
      codes: {
        title: 'Zeichen in Dateien',
        about: 'Was eine Datei für jede Stufe schreibt, in der Reihenfolge der Beschriftungen.',
        examples: [['A05', 'A04', 'A03']],
      },
      values: {
        title: 'Was jede Stufe zählt',
        about: 'Eine Zahl für jede Stufe. Prozent ist der Platz zwischen der kleinsten und der größten.',
        examples: [[100, 61, 0]],
      },
      missing: {
        title: 'Keine Antwort',
        about: 'Was in Dateien „keine Antwort“ heißt. Worte davon bietet auch das Interview an.',
        examples: [[-9, 'weiß nicht']],
      },
    },
    snippets: [
      {
        label: 'Häufigkeit',
        about: 'Fünf Stufen von nie bis sehr oft',
        body: { from: 1, labels: ['nie', 'selten', 'manchmal', 'oft', 'sehr oft'] },
      },
      {
        label: 'Zustimmung',
        about: 'Fünf Stufen von gar nicht bis völlig',
        body: {
          from: 1,
          labels: [
            'trifft gar nicht zu',
            'trifft eher nicht zu',
            'teils, teils',
            'trifft eher zu',
            'trifft völlig zu',
          ],
        },
      },
      {
        label: 'Thermometer',
        about: '0 bis 10, nur die Enden haben Namen',
        body: { from: 0, to: 10, low: '‹auf keinen Fall›', high: '‹auf jeden Fall›' },
      },
    ],
  },
  defaults: {
    title: 'Vorgaben',
    about: 'Was gilt, wo nichts anderes steht.',
    keys: {
      scale: { title: 'Skala', about: 'Die Skala der Fragen, die keine nennen.', examples: ['haeufigkeit'] },
      minAnswered: {
        title: 'Wie viel beantwortet sein muss',
        about: 'Ein Anteil von 0 bis 1. Sind es weniger Antworten, hat die Dimension keinen Wert.',
        examples: [0.75],
      },
      missing: {
        title: 'Keine Antwort',
        about: 'Was in Dateien bei jeder Frage und Skala „keine Antwort“ heißt.',
        examples: [[-9]],
      },
    },
  },
  gap: {
    title: 'Abstand',
    about: 'of minus minus, von -100 bis 100 Prozentpunkten.',
    keys: {
      title: { title: 'Titel', about: 'Steht im Profil vor den Zahlen.', examples: ['Geduld und Hast'] },
      of: { title: 'Das Erste', about: 'Kennung einer Dimension oder Frage.', examples: ['geduld'] },
      minus: { title: 'Was davon abgeht', about: 'Kennung der anderen.', examples: ['hast'] },
      sides: {
        title: 'Namen der beiden Seiten',
        about: 'Zwei Namen. Fehlen sie, heißen Dimensionen wie ihr Titel.',
        examples: [['Wunsch', 'Alltag']],
      },
    },
    snippets: [
      {
        label: 'Abstand',
        about: 'Zwischen zwei Dimensionen oder Fragen',
        body: { title: '‹Wunsch und Alltag›', of: '‹wunsch›', minus: '‹alltag›' },
      },
    ],
  },
  overall: {
    title: 'Gesamtwert',
    about: 'Das Mittel mehrerer Dimensionen. Wo weniger besser ist, wird umgedreht.',
    keys: {
      title: { title: 'Titel', about: 'Wie der Gesamtwert heißt.', examples: ['Gesamtbild'] },
      dimensions: {
        title: 'Welche Dimensionen',
        about: 'all für alle, sonst ihre Kennungen.',
        examples: ['all', ['geduld', 'hast']],
      },
    },
  },
  expectation: {
    title: 'Erwartung',
    about: 'Ein Bogen und was bei ihm herauskommen muss.',
    keys: {
      name: { title: 'Name', about: 'Woher das Beispiel stammt.', examples: ['Handbuch, Seite 12'] },
      answers: {
        title: 'Antworten',
        about: 'Je Frage ihre Kennung und die rohe Antwort.',
        examples: [{ g1: 4, g2: 1 }],
      },
      scores: {
        title: 'Werte',
        about: 'Was je Dimension, Abstand oder overall herauskommen muss; null heißt: kein Wert.',
        examples: [{ geduld: 75 }],
      },
      bands: {
        title: 'Bereiche',
        about: 'In welchem Bereich jede Dimension liegen muss, mit dessen Titel.',
        examples: [{ geduld: 'Langer Atem' }],
      },
      advice: {
        title: 'Ratschläge',
        about: 'Kennungen der Ratschläge, die dabei sein müssen.',
        examples: [['offen-enden']],
      },
    },
  },
};
