import { foldHeader } from './header-text.js';

/** Headers that name the person, the better ones first. */
const PERSON = [
  'person',
  'id',
  'code',
  'kennung',
  'token',
  'antwort id',
  'antwort-id',
  'response id',
  'name',
];

/**
 * What the well-known forms write besides the answers: Google Forms, Microsoft Forms (in German and English), and
 * LimeSurvey (as codes and as texts). None of it is an answer, and some of it says who somebody is.
 */
const OF_FORMS = [
  [
    'zeitstempel',
    'timestamp',
    'e-mail-adresse',
    'email address',
    'nutzername',
    'username',
    'punktzahl',
    'score',
  ],
  ['startzeit', 'start time', 'fertigstellungszeit', 'completion time', 'e-mail', 'email', 'name'],
  [
    'uhrzeit der letzten änderung',
    'zeitpunkt der letzten änderung',
    'last modified time',
    'sprache',
    'language',
  ],
  ['gesamtpunktzahl', 'total points', 'quizfeedback', 'quiz feedback', 'grade posted time'],
  [
    'id',
    'submitdate',
    'lastpage',
    'startlanguage',
    'seed',
    'token',
    'startdate',
    'datestamp',
    'ipaddr',
    'refurl',
  ],
  [
    'antwort id',
    'antwort-id',
    'response id',
    'datum abgeschickt',
    'date submitted',
    'letzte seite',
    'last page',
  ],
  ['start-sprache', 'startsprache', 'start language', 'zufallsstartwert', 'zugangsschlüssel', 'zugangscode'],
  [
    'datum gestartet',
    'date started',
    'datum letzte aktivität',
    'date last action',
    'ip-adresse',
    'ip address',
  ],
  ['verweis-url', 'referrer url', 'interviewtime', 'gesamtzeit', 'total time'],
].flat();

/** These alone say that a form wrote the file; `id`, `name` and the like anybody may have typed. */
const ONLY_OF_FORMS = new Set(
  OF_FORMS.filter(
    (header) => !PERSON.includes(header) && !['e-mail', 'email', 'sprache', 'language'].includes(header),
  ),
);
const KNOWN = new Set(OF_FORMS);

const ONLY_OF_LIMESURVEY = new Set([
  'submitdate',
  'lastpage',
  'startlanguage',
  'datum abgeschickt',
  'date submitted',
]);

export function isLimeSurvey(headers: readonly string[]): boolean {
  return headers.some((header) => ONLY_OF_LIMESURVEY.has(foldHeader(header)));
}

export function isOfForm(header: string): boolean {
  const folded = foldHeader(header);
  return (
    KNOWN.has(folded) ||
    /^(grouptime|questiontime)\d*$/.test(folded) ||
    /^(points|feedback|punkte) - /.test(folded)
  );
}

/**
 * The place of the column that names the person, or null. In a form's own file `name` was typed in by somebody who
 * was asked for it and is not carried on.
 */
export function findPersonColumn(
  headers: readonly string[],
  free: (index: number) => boolean,
): number | null {
  const folded = headers.map(foldHeader);
  const ofForm = folded.some((header) => ONLY_OF_FORMS.has(header));
  for (const name of PERSON) {
    if (name === 'name' && ofForm) continue;
    const index = folded.findIndex((header, at) => header === name && free(at));
    if (index >= 0) return index;
  }
  return null;
}
