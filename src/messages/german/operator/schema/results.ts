import type { PartWords } from '../../../operator/schema.js';

export const resultParts: Readonly<Record<string, PartWords>> = {
  dimension: {
    title: 'Dimension',
    about: 'Was eine Gruppe von Fragen misst.',
    keys: {
      title: { title: 'Titel', about: 'Wie die Dimension im Profil heißt.', examples: ['Geduld'] },
      about: { title: 'Worum es geht', about: 'Ein oder zwei Sätze.' },
      allow: {
        title: 'Erlaubt',
        about: 'Namen von Warnungen und Hinweisen, die bei dieser Dimension so gemeint sind.',
        examples: [['single-item-dimension']],
      },
      higher: {
        title: 'Ein hoher Wert ist',
        about: 'Welches Ende der Dimension das gute ist.',
        values: {
          better: 'gut (die Vorgabe)',
          worse: 'schlecht, etwa bei Hast',
          neutral: 'weder gut noch schlecht; zählt im Gesamtwert nicht mit',
        },
      },
      minAnswered: {
        title: 'Wie viel beantwortet sein muss',
        about: 'Ein Anteil von 0 bis 1. Sind es weniger Antworten, gibt es keinen Wert.',
        examples: [0.75],
      },
      maxMissing: {
        title: 'Wie viele Antworten fehlen dürfen',
        about: 'Eine Anzahl, statt minAnswered.',
        examples: [1],
      },
      score: {
        title: 'Einheit des Werts',
        about: 'Ein Wort oder unit und times. Bereiche, Bedingungen und Normen rechnen damit.',
        values: {
          percent: 'Prozent der Spanne, 0 bis 100 (die Vorgabe)',
          mean: 'das Mittel der Antworten',
          sum: 'die Summe der Antworten',
        },
      },
      unasked: {
        title: 'Was nicht gestellt wurde',
        about: 'Wie Fragen zählen, die eine Verzweigung auslässt.',
        values: { leave: 'gar nicht (die Vorgabe)', zero: 'mit ihrem niedrigsten Wert' },
      },
      bands: {
        title: 'Bereiche',
        about: 'Was ein Wert bedeutet; jeder Bereich reicht bis vor den nächsten.',
      },
      norms: {
        title: 'Normen',
        about: 'Zahlen aus einer echten Stichprobe. Nur mit ihnen zeigt das Profil T-Wert und Prozentrang.',
      },
    },
    snippets: [
      {
        label: 'Dimension mit Bereichen',
        about: 'Drei Bereiche von wenig bis viel',
        body: {
          title: '‹Geduld›',
          about: '‹Ob Du warten kannst, ohne zu drängen.›',
          bands: [
            { from: 0, title: '‹Noch selten›' },
            { from: 40, title: '‹Unterwegs›' },
            { from: 70, title: '‹Vertraut›' },
          ],
        },
      },
      {
        label: 'Dimension, in der weniger besser ist',
        about: 'Etwa Hast oder Druck',
        body: { title: '‹Hast›', higher: 'worse' },
      },
    ],
  },
  score: {
    title: 'Einheit des Werts',
    about: 'Ein Wort oder unit und times. Bereiche, Bedingungen und Normen rechnen damit.',
    keys: {
      unit: {
        title: 'Einheit',
        about: 'Was aus den Antworten gerechnet wird.',
        values: {
          percent: 'Prozent der Spanne, 0 bis 100 (die Vorgabe)',
          mean: 'das Mittel der Antworten',
          sum: 'die Summe der Antworten',
        },
      },
      times: { title: 'Mal', about: 'Womit das Ergebnis zuletzt malgenommen wird.', examples: [2] },
    },
  },
  band: {
    title: 'Bereich',
    about: 'Ein Teil der Spanne und was er für die Arbeit bedeutet.',
    keys: {
      from: { title: 'Beginnt bei', about: 'Der erste bei 0, jeder weitere höher.', examples: [0, 40] },
      upTo: {
        title: 'Reicht bis',
        about: 'Statt from: die obere Grenze, sie gehört dazu. Beim letzten Bereich fehlt sie.',
        examples: [9],
      },
      title: { title: 'Titel', about: 'Ein Name, keine Note.', examples: ['Unterwegs'] },
      text: { title: 'Text', about: 'Was der Bereich für die Arbeit bedeutet.' },
    },
    snippets: [
      {
        label: 'Bereich',
        about: 'Ab einem Wert in Prozent',
        body: { from: '‹40›', title: '‹Unterwegs›', text: '‹Manches gelingt Dir schon.›' },
      },
    ],
  },
  norms: {
    title: 'Normen',
    about: 'Wie eine Stichprobe abgeschnitten hat, in der Einheit der Dimension.',
    keys: {
      mean: { title: 'Mittelwert', about: 'Der Mittelwert der Stichprobe.', examples: [61] },
      sd: { title: 'Standardabweichung', about: 'Wie weit die Werte streuen.', examples: [15] },
      reliability: {
        title: 'Zuverlässigkeit',
        about: 'Von 0 bis 1, meist Cronbachs Alpha.',
        examples: [0.8],
      },
      n: { title: 'Wie viele', about: 'Die Größe der Stichprobe.', examples: [240] },
      population: { title: 'Wer', about: 'Wer befragt wurde.', examples: ['Beschäftigte am Schalter'] },
      source: { title: 'Quelle', about: 'Kennung einer Quelle aus sources.', examples: ['handbuch'] },
    },
  },
  advice: {
    title: 'Rat',
    about: 'Ein Text, der im Profil steht, wenn seine Bedingung gilt.',
    keys: {
      id: {
        title: 'Kennung des Rats',
        about: 'Beginnt mit einem Buchstaben, ohne Umlaute und Leerzeichen.',
        examples: ['offen-enden'],
      },
      when: { title: 'Wann', about: 'Die Bedingung, unter der er gilt.' },
      allow: {
        title: 'Erlaubt',
        about: 'Namen von Warnungen und Hinweisen, die bei diesem Rat so gemeint sind.',
        examples: [['advice-never-first']],
      },
      priority: {
        title: 'Vorrang',
        about:
          '0 bis 100, hohe Zahlen zuerst. Bewährt: 60 und mehr für Ausnahmen, 30 bis 50 für untere Bereiche.',
        examples: [40],
      },
      title: {
        title: 'Titel',
        about: 'Der Rat in wenigen Worten.',
        examples: ['Lass ein Gespräch offen enden'],
      },
      text: { title: 'Text', about: 'Erst, was ist, dann, was man tun kann.' },
      try: { title: 'Zum Probieren', about: 'Ein Schritt für diese Woche.' },
      titleOther: {
        title: 'Titel im Fremdbild',
        about: 'Wenn jemand über eine andere Person geantwortet hat.',
      },
      textOther: {
        title: 'Text im Fremdbild',
        about: 'Wenn jemand über eine andere Person geantwortet hat.',
      },
      tryOther: {
        title: 'Schritt im Fremdbild',
        about: 'Wenn jemand über eine andere Person geantwortet hat.',
      },
      source: { title: 'Quelle', about: 'Kennung einer Quelle aus sources.', examples: ['handbuch'] },
      passage: { title: 'Stelle', about: 'Wo es in der Quelle steht.', examples: ['Kapitel 2'] },
      next: {
        title: 'Danach',
        about: 'Kennung des Checks, der sich als Nächstes lohnt.',
        examples: ['haltungen'],
      },
      reminder: { title: 'Termin', about: 'Wann man auf diesen Rat zurückkommt.' },
    },
    snippets: [
      {
        label: 'Rat bei niedrigem Wert',
        about: 'Gilt unter 40 Prozent',
        body: {
          id: '‹offen-enden›',
          when: { dimension: '‹geduld›', below: 40 },
          priority: 40,
          title: '‹Lass ein Gespräch offen enden›',
          text: '‹Manche Lösung zeigt sich erst beim zweiten Mal.›',
          try: '‹Beende ein zähes Gespräch mit einem neuen Termin.›',
        },
      },
    ],
  },
  reminder: {
    title: 'Termin',
    about: 'Ein Termin für den Kalender, gerechnet vom Tag des Profils an.',
    keys: {
      weeks: { title: 'In Wochen', about: 'Nach so vielen Wochen.', examples: [4] },
      months: { title: 'In Monaten', about: 'Nach so vielen Monaten, statt weeks.', examples: [6] },
      title: { title: 'Titel', about: 'Wie der Termin heißt.', examples: ['Am Tresen wieder fragen'] },
      text: { title: 'Text', about: 'Was im Termin steht.' },
    },
  },
};
