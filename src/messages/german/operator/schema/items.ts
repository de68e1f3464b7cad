import type { PartWords } from '../../../operator/schema.js';

export const itemParts: Readonly<Record<string, PartWords>> = {
  item: {
    title: 'Frage',
    about: 'Etwas, das gefragt wird.',
    keys: {
      id: {
        title: 'Kennung der Frage',
        about: 'So heißt ihre Spalte in Dateien. Beginnt mit einem Buchstaben, ohne Umlaute und Leerzeichen.',
        examples: ['g1'],
      },
      kind: {
        title: 'Art der Frage',
        about: 'Wie geantwortet wird.',
        values: {
          scale: 'eine Stufe auf einer Skala (die Vorgabe)',
          choice: 'eine von mehreren Antworten, etwa in einer Szene',
          many: 'mehrere Antworten zum Ankreuzen',
          'yes-no': 'Ja oder Nein',
          number: 'eine Zahl',
          text: 'ein freier Text; er wird nie gewertet',
        },
      },
      text: {
        title: 'Wortlaut',
        about: 'Was die Person liest. Ein Gedanke je Frage.',
        examples: ['Ich lasse Menschen ausreden.'],
      },
      textOther: {
        title: 'Wortlaut im Fremdbild',
        about: 'Wenn jemand über eine andere Person antwortet.',
        examples: ['Die Person lässt Menschen ausreden.'],
      },
      help: { title: 'Erklärung', about: 'Erscheint auf „?“ und klärt, was gemeint ist.' },
      when: {
        title: 'Nur wenn',
        about: 'Die Frage wird nur gestellt, solange die Bedingung gilt. Sie darf nur frühere Fragen nennen.',
        examples: [{ item: 'fuehrt', is: 'yes' }],
      },
      optional: { title: 'Freiwillig', about: 'Die Frage darf leer bleiben.' },
      notApplicable: {
        title: '„Kommt bei mir nicht vor“',
        about: 'Ob das als Antwort angeboten wird. Außer bei freien Texten gilt true.',
      },
      allow: {
        title: 'Erlaubt',
        about: 'Namen von Warnungen und Hinweisen, die bei dieser Frage so gemeint sind.',
        examples: [['two-thoughts']],
      },
      dimension: {
        title: 'Dimension',
        about: 'Wo die Frage zählt: eine Kennung oder mehrere mit Gewicht. Gibt es nur eine, gilt sie.',
        examples: ['geduld', { geduld: 1, hast: 0.5 }],
      },
      scale: {
        title: 'Skala',
        about: 'Die Kennung einer Skala oder eine eigene. Gibt es nur eine, gilt sie.',
        examples: ['haeufigkeit', ['nie', 'selten', 'oft']],
      },
      reverse: { title: 'Umgekehrt', about: 'Wer zustimmt, hat in der Dimension weniger.' },
      weight: { title: 'Gewicht', about: 'Wie stark die Frage zählt.', examples: [2] },
      options: { title: 'Antworten', about: 'Was zur Wahl steht.' },
      min: { title: 'Kleinste Zahl', about: 'Nötig, wenn die Zahl in einer Dimension zählt.', examples: [0] },
      max: { title: 'Größte Zahl', about: 'Nötig, wenn die Zahl in einer Dimension zählt.', examples: [100] },
      unit: { title: 'Einheit', about: 'Steht hinter der Zahl.', examples: ['Stunden'] },
      other: {
        title: 'Etwas anderes',
        about:
          'Ein freier Text neben den Antworten, im Interview wie in Dateien: true oder wie er heißt. Er zählt nicht.',
        examples: ['Sonstiges'],
      },
      count: {
        title: 'Was zählt',
        about: 'Was beim Ankreuzen in die Dimension eingeht.',
        values: { scores: 'das Mittel der Punkte (die Vorgabe)', ticks: 'die Zahl der Häkchen' },
      },
      missing: {
        title: 'Keine Antwort',
        about:
          'Was in Dateien „keine Antwort“ heißt; bei Skalen steht es in der Skala. Worte davon stehen auch im Interview zur Wahl.',
        examples: [[-9, 'weiß nicht']],
      },
      columns: {
        title: 'Andere Überschriften',
        about: 'Wie die Frage in Dateien sonst noch heißt.',
        examples: [['frühere Überschrift']],
      },
      was: {
        title: 'Frühere Kennung',
        about: 'Wie die Frage in früheren Fassungen hieß. Alte Antworten gelten dann weiter.',
        examples: ['v6', ['v6', 'frage6']],
      },
    },
    snippets: [
      {
        label: 'Aussage',
        about: 'Eine Stufe auf einer Skala',
        body: { id: '‹g1›', dimension: '‹geduld›', text: '‹Ich lasse Menschen ausreden.›' },
      },
      {
        label: 'Umgekehrte Aussage',
        about: 'Wer zustimmt, hat weniger',
        body: {
          id: '‹g2›',
          dimension: '‹geduld›',
          reverse: true,
          text: '‹Ich unterbreche.›',
        },
      },
      {
        label: 'Szene',
        about: 'Eine von mehreren Antworten, mit Punkten',
        body: {
          id: '‹szene›',
          kind: 'choice',
          text: '‹Jemand drängelt sich vor. Was tust Du?›',
          options: [
            { id: 'a', text: '‹Ich bitte um einen Moment.›', scores: { '‹geduld›': 100 } },
            { id: 'b', text: '‹Ich nehme ihn schnell dran.›', scores: { '‹geduld›': 0 } },
          ],
        },
      },
      {
        label: 'Ankreuzen',
        about: 'Mehrere Antworten',
        body: {
          id: '‹hilft›',
          kind: 'many',
          text: '‹Was hilft Dir?›',
          options: [
            { id: 'a', text: '‹Durchatmen›' },
            { id: 'b', text: '‹Um Hilfe bitten›' },
          ],
        },
      },
      {
        label: 'Ja oder Nein',
        about: 'Eine Frage, an der andere hängen können',
        body: { id: '‹fuehrt›', kind: 'yes-no', text: '‹Führst Du Mitarbeitende?›' },
      },
      {
        label: 'Freier Gedanke',
        about: 'Ein Text, der nie gewertet wird',
        body: { id: '‹gedanke›', kind: 'text', text: '‹Was nimmst Du Dir vor?›', optional: true },
      },
    ],
  },
  loading: {
    title: 'Gewicht in einer Dimension',
    about: 'Wie die Frage in dieser Dimension zählt.',
    keys: {
      weight: { title: 'Gewicht', about: 'Wie stark die Frage hier zählt.', examples: [0.5] },
      reverse: { title: 'Umgekehrt', about: 'Ob sie hier umgekehrt zählt.' },
    },
  },
  option: {
    title: 'Antwort',
    about: 'Eine der Antworten, die zur Wahl stehen.',
    keys: {
      id: {
        title: 'Kennung der Antwort',
        about: 'So steht sie in Dateien und Bedingungen. Fehlt sie, heißen die Antworten a, b, c.',
        examples: ['a'],
      },
      text: { title: 'Wortlaut', about: 'Was die Person liest.' },
      textOther: { title: 'Wortlaut im Fremdbild', about: 'Wenn jemand über eine andere Person antwortet.' },
      why: {
        title: 'Warum',
        about: 'Ein Satz darüber, was die Quelle von dieser Antwort hält. Er steht erst im Profil.',
      },
      code: {
        title: 'Zeichen in Dateien',
        about: 'Was eine Datei für diese Antwort schreibt.',
        examples: ['A1'],
      },
      scores: {
        title: 'Punkte',
        about: 'Je Dimension 0 bis 100. Wo nichts steht, sagt die Antwort nichts.',
        examples: [{ geduld: 100, hast: 0 }],
      },
    },
    snippets: [
      {
        label: 'Antwort',
        about: 'Mit Punkten',
        body: { id: '‹a›', text: '‹Ich bitte um einen Moment.›', scores: { '‹geduld›': 100 } },
      },
    ],
  },
};
