import { describe, expect, test } from '@jest/globals';
import type { Answer, AnswerSheet } from '../../../src/core/model/answer-sheet.js';
import { score } from '../../../src/core/scoring/score.js';
import { german } from '../../../src/messages/german/german.js';
import { profileDocument, wholeProfileDocument } from '../../../src/renderers/profile/profile-document.js';
import { setFrom, sheetOf } from '../../support/sets.js';

const set = setFrom(`
title: T
sources:
  buch: { author: Eine Autorin, title: Ein Buch }
  heft: { title: Ein Heft }
  nie: { title: Nie gebraucht }
scales: { s: { from: 0, to: 4 } }
dimensions:
  ruhe: { title: Ruhe, bands: [{ from: 0, title: Unruhig, text: U. }, { from: 60, title: Ruhig, text: R. }] }
  hast: { title: Hast, higher: worse, bands: [{ from: 0, title: Gelassen, text: G. }, { from: 60, title: Gehetzt }] }
  mut: { title: Mut }
  team: { title: Team }
items:
  - { id: r, text: Ruhig, dimension: ruhe }
  - { id: h, text: Hastig, dimension: hast }
  - { id: m, text: Mutig, dimension: mut }
  - { id: fuehrt, kind: yes-no, text: Führst Du? }
  - { id: t, text: Team, dimension: team, when: { item: fuehrt, is: yes } }
  - id: szene
    kind: choice
    text: Es klingelt.
    options:
      - { id: a, text: Ich gehe ran., textOther: Die Person geht ran., why: "Im Sinn des Textes: nah." }
      - { id: b, text: Ich warte. }
gaps:
  offen: { title: Abstand, of: r, minus: m, sides: [Anspruch, Alltag] }
advice:
  - { id: eins, when: { item: r, atLeast: 0 }, priority: 9, title: Eins, text: Text eins., try: Tu eins., source: heft, passage: Kapitel 2, next: haltungen }
  - { id: zwei, when: { dimension: hast, atMost: 100 }, priority: 8, title: Zwei, text: Text zwei., try: Tu zwei., source: buch, titleOther: Zwei von außen, textOther: Text von außen. }
  - { id: drei, when: { dimension: mut, atLeast: 0 }, priority: 7, title: Drei, text: Text drei., passage: Anhang, next: bewirken }
  - { id: vier, when: { dimension: mut, atLeast: 0 }, priority: 6, title: Vier, text: Text vier., try: Tu vier., source: buch, passage: Seite 4 }
`);

const answers = { r: 4, h: 0, m: 2, fuehrt: 'no', szene: 'a' } as const;

function sections(
  given: Record<string, Answer>,
  make: typeof profileDocument,
  more: Partial<AnswerSheet> = {},
) {
  const document = make(set, score(set, sheetOf(given, more)), german);
  return new Map(document.sections.map(({ heading, blocks }) => [heading, blocks]));
}

describe('a profile in brief', () => {
  const brief = sections(answers, profileDocument);

  test('shows three pieces of advice whole, and names the one check to do next under the first that has one', () => {
    expect(brief.get('Womit Du anfangen kannst: das Wichtigste zuerst')).toEqual([
      {
        kind: 'advice',
        number: 1,
        title: 'Eins',
        because: 'Weil Du auf „Ruhig“ mit „4“ geantwortet hast.',
        text: 'Text eins.',
        try: 'Diese Woche probieren: Tu eins.',
        source: 'Quelle 2: Kapitel 2',
      },
      { kind: 'paragraph', text: 'Als Nächstes lohnt sich der Check „haltungen“.' },
      expect.objectContaining({ number: 2, title: 'Zwei', source: 'Quelle 1' }),
      expect.objectContaining({ number: 3, title: 'Drei', source: 'Stelle: Anhang' }),
    ]);
  });

  test('shows the others as a title and a step', () => {
    expect(brief.get('Was außerdem passt')).toEqual([
      { kind: 'advice', number: 4, title: 'Vier', because: null, text: null, try: 'Tu vier.', source: null },
    ]);
  });

  test('names sources once, at the end, and none that nothing points at', () => {
    expect(brief.get('Quellen')).toEqual([
      { kind: 'notes', lines: ['1  Eine Autorin: „Ein Buch“', '2  „Ein Heft“'] },
    ]);
  });

  test('is silent about a dimension that nobody was asked about', () => {
    expect(JSON.stringify([...brief])).not.toContain('Team');
  });

  test('says which side of a gap is behind', () => {
    expect(brief.get('Abstände')).toMatchObject([
      {
        words: [
          {
            kind: 'bullets',
            lines: ['Abstand: Anspruch 100\u00a0%, Alltag 50\u00a0%, also 50 Punkte dahinter'],
          },
        ],
      },
    ]);
    expect(sections({ ...answers, r: 1 }, profileDocument).get('Abstände')).toMatchObject([
      {
        words: [
          {
            kind: 'bullets',
            lines: ['Abstand: Anspruch 25\u00a0%, Alltag 50\u00a0%, also 25 Punkte voraus'],
          },
        ],
      },
    ]);
    expect(sections({ ...answers, r: 2 }, profileDocument).get('Abstände')).toBeUndefined();
  });

  test('leaves the scenes and the method for the whole profile', () => {
    expect(brief.get('Was der Text von den Szenen hält')).toBeUndefined();
    expect(brief.get('Wie gerechnet wurde')).toEqual([
      { kind: 'notes', lines: [expect.stringMatching(/^Fragen: T/)] },
    ]);
  });
});

describe('the whole profile', () => {
  const whole = sections(answers, wholeProfileDocument);

  test('shows every advice whole', () => {
    expect(whole.get('Was außerdem passt')).toEqual([
      {
        kind: 'advice',
        number: 4,
        title: 'Vier',
        because: 'Weil „Mut“ bei 50\u00a0% liegt.',
        text: 'Text vier.',
        try: 'Diese Woche probieren: Tu vier.',
        source: 'Quelle 1: Seite 4',
      },
    ]);
  });

  test('says what the source thinks of the option chosen, and nothing where the author does not', () => {
    const heading = 'Was der Text von den Szenen hält';
    expect(whole.get(heading)).toEqual([
      { kind: 'entry', title: 'Szene 1: „Ich gehe ran.“', lines: ['Im Sinn des Textes: nah.'] },
    ]);
    expect(sections({ ...answers, szene: 'b' }, wholeProfileDocument).get(heading)).toBeUndefined();
  });
});

test('somebody who is described by another person reads the wordings for that', () => {
  const other = sections(answers, wholeProfileDocument, { perspective: 'other' });
  expect(other.get('Womit Du anfangen kannst: das Wichtigste zuerst')).toContainEqual(
    expect.objectContaining({
      title: 'Zwei von außen',
      text: 'Text von außen.',
      try: 'Diese Woche probieren: Tu zwei.',
    }),
  );
  expect(other.get('Was der Text von den Szenen hält')).toMatchObject([
    { title: 'Szene 1: „Die Person geht ran.“' },
  ]);
});

describe('what to build on', () => {
  const strengths = (advice: string, given: Record<string, Answer>) => {
    const small = setFrom(`
title: T
scales: { s: { from: 0, to: 10 } }
dimensions:
  ruhe: { title: Ruhe, bands: [{ from: 0, title: Unruhig }, { from: 70, title: Ruhig }] }
  hast: { title: Hast, higher: worse, bands: [{ from: 0, title: Gelassen }, { from: 40, title: Gehetzt }] }
items: [{ id: r, text: R, dimension: ruhe }, { id: h, text: H, dimension: hast }]
advice: [{ ${advice}, title: A, text: B }]
`);
    const document = profileDocument(small, score(small, sheetOf(given)), german);
    return document.sections.find(({ heading }) => heading === 'Worauf Du bauen kannst')?.blocks ?? [];
  };
  const nothing = 'when: { item: r, is: 1 }';

  test('is the best band; of a dimension where less is better, the little of it', () => {
    expect(strengths(nothing, { r: 8, h: 2 })).toEqual([
      { kind: 'bullets', lines: ['Ruhe (80\u00a0%)', 'Wenig Hast (20\u00a0%)'] },
    ]);
  });

  test('is nothing that the first advice wants to change', () => {
    expect(strengths('when: { item: r, atLeast: 3 }', { r: 8, h: 2 })).toEqual([
      { kind: 'bullets', lines: ['Wenig Hast (20\u00a0%)'] },
    ]);
    expect(strengths('when: { dimension: ruhe, atLeast: 70 }', { r: 8, h: 2 })).toEqual([
      { kind: 'bullets', lines: ['Ruhe (80\u00a0%)', 'Wenig Hast (20\u00a0%)'] },
    ]);
  });

  test('is the best so far where no band is the best one, and frankness where all is hard', () => {
    expect(strengths(nothing, { r: 6, h: 7 })).toEqual([
      { kind: 'bullets', lines: ['Am weitesten bist Du hier: Ruhe (60\u00a0%)'] },
    ]);
    expect(strengths(nothing, { r: 3, h: 8 })).toEqual([
      {
        kind: 'bullets',
        lines: [
          'Im Moment fällt Dir vieles schwer. Dass Du so offen geantwortet hast, ist etwas, worauf Du bauen kannst.',
        ],
      },
    ]);
  });
});

test('where nothing is measured, the thoughts come first, and that something was answered is no reason', () => {
  const quiet = setFrom(`
title: Still
items: [{ id: a, kind: text, text: Was bleibt? }]
advice: [{ title: Nimm es mit, text: Heute., when: { item: a, answered: true } }]
`);
  const { sections: all } = profileDocument(quiet, score(quiet, sheetOf({ a: 'Zeit' })), german);
  expect(all.map(({ heading }) => heading)).toEqual([
    'In eigenen Worten',
    'Womit Du anfangen kannst',
    'Was dieses Profil ist und was nicht',
  ]);
  expect(all[1]?.blocks).toMatchObject([{ title: 'Nimm es mit', because: null }]);
});

test('a question that only decides what else is asked is no reason beside another one', () => {
  const leading = setFrom(`
title: T
scales: { s: { from: 0, to: 4 } }
dimensions: { team: { title: Team } }
items:
  - { id: fuehrt, kind: yes-no, dimension: {}, text: Führst Du? }
  - { id: t, text: Team, dimension: team, when: { item: fuehrt, is: yes } }
advice:
  - { id: lob, when: { all: [{ item: fuehrt, is: yes }, { dimension: team, below: 50 }] }, title: Lob, text: L. }
  - { id: ja, when: { item: fuehrt, is: yes }, title: Du führst, text: F. }
`);
  const document = profileDocument(leading, score(leading, sheetOf({ fuehrt: 'yes', t: 1 })), german);
  const blocks = document.sections.flatMap((section) => section.blocks);
  expect(blocks.flatMap((block) => (block.kind === 'advice' ? [[block.title, block.because]] : []))).toEqual([
    ['Lob', 'Weil „Team“ bei 25\u00a0% liegt.'],
    ['Du führst', 'Weil Du auf „Führst Du?“ mit „Ja“ geantwortet hast.'],
  ]);
});
