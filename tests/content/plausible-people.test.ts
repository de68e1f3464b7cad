import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/core/model/answer-sheet.js';
import { goodness, type Profile } from '../../src/core/model/profile.js';
import type { QuestionSet } from '../../src/core/model/question-set.js';
import { Scorer } from '../../src/core/scoring/score.js';
import { german } from '../../src/messages/german/german.js';
import { paintFor } from '../../src/platform/colour.js';
import { profileReport } from '../../src/renderers/profile/profile-report.js';
import { strengths } from '../../src/renderers/profile/strengths.js';
import { builtIn, builtInSets } from '../support/built-in-sets.js';
import { plausiblePeople } from '../support/plausible-people.js';

const PEOPLE = 300;
const render = await profileReport.renderer('text');
const look = { columns: 80, paint: await paintFor(false), bars: true };

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const idsOf = ({ advice }: Profile) => advice.map(({ rule }) => rule.id);

/** Not ordinary: five different fears, which few people have all at once, and questions for those who lead only. */
const SPECIAL = ['bewirken angst', 'bewirken fuehrung'];

const measured = builtInSets.filter(({ dimensions }) => dimensions.length > 0);
const checks = readFileSync('content/CHECKS.md', 'utf8');

describe.each(measured.map((set) => [set.id, set] as const))('300 plausible people answer %s', (id, set) => {
  const scorer = new Scorer(set);
  const profiles = plausiblePeople(set, PEOPLE).map(({ sheet }) => scorer.score(sheet));

  test('nobody reads more than they can take in', () => {
    const counts = profiles.map(({ advice }) => advice.length);
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
    const words = profiles.map((profile) => wordsIn(render(set, profile, german, look)));
    expect(quantile(words, 0.5)).toBeLessThanOrEqual(id === 'kurzcheck' ? 450 : 850);
    expect(Math.max(...words)).toBeLessThanOrEqual(1100);
  });

  test('no band is nearly empty, and none holds nearly everybody', () => {
    const odd = set.dimensions.flatMap((dimension, index) =>
      dimension.bands.flatMap((band) => {
        const n = profiles.filter(({ dimensions }) => dimensions[index]?.band === band).length;
        const share = n / PEOPLE;
        const special = SPECIAL.includes(`${id} ${dimension.id}`);
        return special || (share >= 0.05 && share <= 0.6) ? [] : [`${dimension.id} ${band.title}: ${n}`];
      }),
    );
    expect(odd).toEqual([]);
  });

  test('rules that hardly anybody or nearly everybody meets are named in the guide for readers', () => {
    const share = (rule: string) =>
      profiles.filter((profile) => idsOf(profile).includes(rule)).length / PEOPLE;
    const odd = set.advice.map((rule) => rule.id).filter((rule) => share(rule) < 0.01 || share(rule) > 0.6);
    const [, named = ''] = /^### Seltene und häufige Ratschläge\n(.*?)^##/ms.exec(checks) ?? [];
    expect(odd.filter((rule) => !named.includes(`\`${rule}\``))).toEqual([]);
  });

  test('nothing is praised and corrected at once', () => {
    const torn = profiles.flatMap((profile) => {
      const praised = strengths(set, profile, german).join('\n');
      return profile.advice
        .filter(({ atAGlance, rule }) => atAGlance && rule.priority > 12)
        .flatMap(({ because, rule }) =>
          because.flatMap(({ subject }) => {
            const about = set.dimensions.find(
              ({ id: own }) => subject.kind === 'dimension' && subject.id === own,
            );
            return about !== undefined && praised.includes(`${about.title} (`)
              ? [`${rule.id}: ${praised}`]
              : [];
          }),
        );
    });
    expect(torn).toEqual([]);
  });
});

/** Advice that would contradict what else a profile says. */
const CONTRADICTIONS: readonly [set: string, advice: string, against: (profile: Profile) => boolean][] = [
  ['magst-du-deine-kunden', 'andere-aufgabe', (p) => others(p, ['andere-aufgabe', 'keine-drohung'])],
  ['magst-du-deine-kunden', 'ja-aber', (p) => code(p.sheet.answers, 'z3') >= 4],
  ['magst-du-deine-kunden', 'ohne-durchsetzen', (p) => idsOf(p).includes('keine-drohung')],
  ['magst-du-deine-kunden', 'nicht-durchsetzen', (p) => idsOf(p).includes('ohne-durchsetzen')],
  [
    'erreichbarkeit',
    'experiment',
    (p) => some(p, ['veraenderung', 'andere-erfahrung', 'vorgabe', 'entscheidung']),
  ],
  ['erreichbarkeit', 'stark-machen', (p) => some(p, ['schweigen'])],
  ['erreichbarkeit', 'menge-angebot', (p) => some(p, ['andere-erfahrung'])],
  ['erreichbarkeit', 'etwas-zutrauen', (p) => some(p, ['andere-erfahrung'])],
  [
    'erreichbarkeit',
    'eine-sorge',
    (p) => some(p, ['ruhe-weitergeben', 'beispiel-geben', 'privileg', 'wirksam']),
  ],
  ['bewirken', 'freier-kopf', (p) => idsOf(p).some((id) => id.startsWith('angst-'))],
  [
    'bewirken',
    'enger-blick',
    (p) => some(p, ['nur-pflicht', 'gute-tage', 'gleichgueltig', 'koennen-ist-da']),
  ],
  ['bewirken', 'gute-tage', (p) => some(p, ['wirkung-ohne-freude'])],
  [
    'haltungen',
    'dienen-ohne-dienern',
    (p) => some(p, ['koenig-abdanken', 'satz-bereitlegen', 'aufrecht-weitergeben']),
  ],
  [
    'was-ist-ein-kunde',
    'viel-vorgenommen',
    (p) => some(p, ['mehr-gelebt', 'alltag-voraus', 'anspruch-mitte']),
  ],
  ['was-ist-ein-kunde', 'alltag-voraus', (p) => some(p, ['mehr-gelebt'])],
  ['kurzcheck', 'klares-nein', (p) => others(p, ['klares-nein'])],
];
const some = (profile: Profile, ids: readonly string[]) => idsOf(profile).some((id) => ids.includes(id));
const others = (profile: Profile, ids: readonly string[]) => idsOf(profile).some((id) => !ids.includes(id));
const code = (answers: Answers, id: string) => Number(answers.get(id) ?? 0);

test.each(CONTRADICTIONS)('%s: %s never stands beside what contradicts it', (id, advice, against) => {
  const set = builtIn(id);
  const scorer = new Scorer(set);
  const meeting = plausiblePeople(set, 3000, 7)
    .map(({ sheet }) => scorer.score(sheet))
    .filter((profile) => idsOf(profile).includes(advice));
  expect(meeting.length).toBeGreaterThan(0);
  expect(meeting.filter(against).map(idsOf)).toEqual([]);
});

describe('the short check', () => {
  const set = builtIn('kurzcheck');
  const scorer = new Scorer(set);
  const people = plausiblePeople(set, 3000, 11).map(({ sheet }) => scorer.score(sheet));
  const recommended = (profile: Profile) => profile.advice.find(({ rule }) => rule.next !== null);

  test('recommends the full check of the weakest theme', () => {
    const followed = people.filter((profile) => {
      const weakest = Math.min(...profile.dimensions.map((score) => goodness(score) ?? 100));
      const theme = recommended(profile)?.dimensions[0];
      return profile.dimensions.some((score) => score.dimension.id === theme && goodness(score) === weakest);
    });
    expect(followed.length / people.length).toBeGreaterThanOrEqual(0.6);
  });

  test('sends somebody to each of the five, and no theme wins because it stands first', () => {
    const counts = new Map<string, number>();
    for (const profile of people) {
      const next = recommended(profile)?.rule.next ?? 'none';
      counts.set(next, (counts.get(next) ?? 0) + 1);
    }
    const checked: readonly QuestionSet[] = measured.filter(({ id }) => id !== 'kurzcheck');
    expect([...counts.keys()].filter((id) => id !== 'none').sort()).toEqual(
      checked.map(({ id }) => id).sort(),
    );
    for (const { id } of checked) expect((counts.get(id) ?? 0) / people.length).toBeGreaterThanOrEqual(0.1);
  });
});
