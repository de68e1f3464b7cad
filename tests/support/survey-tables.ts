import fc from 'fast-check';

/** What one person answered: positions 1..5 on the scale, ticked options. */
export interface Answered {
  readonly scale: readonly (number | null)[];
  readonly ticks: readonly string[] | null;
}

const SYSTEMS = [
  'own',
  'google',
  'limesurvey-text',
  'limesurvey-code',
  'kobo',
  'qualtrics',
  'sosci',
  'surveymonkey',
  'redcap',
  'formr',
] as const;
type System = (typeof SYSTEMS)[number];

/** How answers on the scale are written down. */
interface Coding {
  readonly kind: 'label' | 'place' | 'code' | 'place and label' | 'code and label';
  /** What stands for each place. */
  readonly codes: readonly string[];
  /** What stands for no answer. */
  readonly missing: string;
  /** Whether the set declares them. */
  readonly declared: boolean;
}

/** A table as some system might have written it, from known answers. */
export interface SurveyTable {
  readonly system: System;
  readonly coding: Coding;
  readonly people: readonly Answered[];
  readonly set: string;
  /** As text; null of a workbook, whose cells `sheet` holds. */
  readonly bytes: Uint8Array | null;
  readonly sheet: Sheet | null;
}

/** The rows of a workbook's sheet, numbers as numbers where the workbook would have them so, and whether a cover is in front. */
interface Sheet {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly cover: boolean;
}

const LABELS = [
  'trifft gar nicht zu',
  'trifft kaum zu',
  'teils, teils',
  'trifft eher zu',
  'trifft völlig zu',
];
const TEXTS = [
  'Ich höre zu & bleibe ruhig.',
  'Ich lese nebenbei E-Mails.',
  'Ich frage nach.',
  'Ich rede dazwischen.',
  'Ich nehme mir Zeit.',
  'Ich schaue auf die Uhr.',
];
const OPTIONS = { a: 'Ruhe', b: 'Zeit, auch am Abend', c: 'Kaffee; stark' } as const;
const OPTION_IDS = Object.keys(OPTIONS) as readonly (keyof typeof OPTIONS)[];
const STEM = 'Wie sehr trifft das zu?';
const WHAT_HELPS = 'Was hilft?';

function setFor({ codes, missing, declared }: Coding): string {
  const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(', ');
  const known = declared
    ? `, codes: [${quoted(codes)}], missing: [${quoted(missing === '' ? [] : [missing])}]`
    : '';
  const item = (text: string, index: number) =>
    `  - { id: z${index + 1}, dimension: ${index < 3 ? 'd' : 'e'}, text: ${JSON.stringify(text)}, reverse: ${index % 3 === 1} }`;
  const options = OPTION_IDS.map((id) => `{ id: ${id}, text: ${JSON.stringify(OPTIONS[id])} }`).join(', ');
  return `title: Umfrage
scales: { s: { from: 1, labels: [${quoted(LABELS)}]${known} } }
dimensions: { d: D, e: E }
items:
${TEXTS.map(item).join('\n')}
  - { id: m, kind: many, text: ${WHAT_HELPS}, options: [${options}] }
`;
}

/** Percent of a dimension as anybody would work it out; null where fewer than two of its three items are answered. */
export function expectedPercents({ scale }: Answered): readonly (number | null)[] {
  return [scale.slice(0, 3), scale.slice(3, 6)].map((three) => {
    const values = three.flatMap((place, index) =>
      place === null ? [] : [index === 1 ? 5 - place : place - 1],
    );
    return values.length < 2
      ? null
      : (100 * values.reduce((sum, value) => sum + value, 0)) / (4 * values.length);
  });
}

const place = fc.integer({ min: 1, max: 5 });
const person: fc.Arbitrary<Answered> = fc.record({
  scale: fc.array(fc.option(place, { freq: 6 }), { minLength: 6, maxLength: 6 }),
  ticks: fc.option(fc.subarray([...OPTION_IDS]), { freq: 4 }),
});

const coding: fc.Arbitrary<Coding> = fc
  .record({
    kind: fc.constantFrom('label', 'place', 'code', 'place and label', 'code and label'),
    letters: fc.boolean(),
    order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 5, maxLength: 5 }),
    missing: fc.constantFrom('', '', '-9', '99', 'weiß nicht'),
    declared: fc.boolean(),
  })
  .map(({ kind, letters, order, missing, declared }): Coding => {
    const own = kind === 'code' || kind === 'code and label';
    // Codes that are all places, only elsewhere, nobody could tell from places.
    const codes = order.some((code) => code > 5) ? order : order.map((code) => (code === 1 ? 6 : code));
    const written = codes.map((code) => (letters ? `A0${code}` : String(code)));
    return { kind, missing, declared: declared && own, codes: own ? written : ['1', '2', '3', '4', '5'] };
  });

function cellOf({ kind, codes, missing }: Coding, at: number | null): string {
  if (at === null) return missing;
  const label = LABELS[at - 1] ?? '';
  const code = codes[at - 1] ?? '';
  if (kind === 'label') return label;
  return kind === 'place' || kind === 'code' ? code : `${label} (${code})`;
}

interface Column {
  readonly names: readonly string[];
  cell(person: Answered, index: number): string;
}

/** How each system writes headings and ticks. */
function columnsOf(system: System, coding: Coding, twice: boolean): readonly Column[] {
  const heading = (id: string, text: string): readonly string[] => {
    const names: { readonly [S in System]: readonly string[] } = {
      own: [`${id === 'z1' ? '1. ' : ''}${text.replace('&', '&amp;').replace('E-Mails', '**E-Mails**')}`],
      google: [`${STEM} [${text}]`],
      'limesurvey-text': [`${STEM} [${text}]`],
      'limesurvey-code': [id],
      kobo: [`gruppe/${id}`],
      qualtrics: [`Q1_${id}`, `${STEM} - ${text}`, `{"ImportId":"QID1_${id}"}`],
      sosci: [id],
      surveymonkey: [id === 'z1' ? STEM : '', text],
      redcap: [id],
      formr: [id],
    };
    return names[system];
  };
  const scale = TEXTS.flatMap((text, index): readonly Column[] => {
    const cell = (one: Answered) => cellOf(coding, one.scale[index] ?? null);
    const names = heading(`z${index + 1}`, text);
    if (!twice || index !== 2) return [{ names, cell }];
    return [0, 1].map((half) => ({ names, cell: (one, at) => (at % 2 === half ? cell(one) : '') }));
  });
  return [...scale, ...tickColumns(system)];
}

function tickColumns(system: System): readonly Column[] {
  const each = (
    names: (id: keyof typeof OPTIONS, index: number) => readonly string[],
    yes: string,
    no: string,
  ) =>
    OPTION_IDS.map(
      (id, index): Column => ({
        names: names(id, index),
        cell: ({ ticks }) =>
          ticks === null ? '' : ticks.includes(id) ? (yes === '' ? OPTIONS[id] : yes) : no,
      }),
    );
  const together = (
    names: readonly string[],
    separator: string,
    word: (id: keyof typeof OPTIONS) => string,
  ) => [
    {
      names,
      cell: ({ ticks }: Answered) =>
        OPTION_IDS.filter((id) => ticks?.includes(id))
          .map(word)
          .join(separator),
    },
  ];
  switch (system) {
    case 'limesurvey-text':
      return each((id) => [`${WHAT_HELPS} [${OPTIONS[id]}]`], 'Ja', 'Nein');
    case 'limesurvey-code':
      return each((id) => [`m[${id}]`], 'Y', 'N');
    case 'kobo':
      return each((id) => [`gruppe/m/${id}`], '1', '0');
    case 'redcap':
      return each((id) => [`m___${id}`], '1', '0');
    case 'sosci':
      return each((id) => [`m[${id}]`], '2', '1');
    case 'surveymonkey':
      return each((id, index) => [index === 0 ? WHAT_HELPS : '', OPTIONS[id]], '', '');
    case 'qualtrics':
      return together(['Q2', WHAT_HELPS, '{"ImportId":"QID2"}'], ',', (id) => OPTIONS[id]);
    case 'google':
      return together([WHAT_HELPS], ', ', (id) => OPTIONS[id]);
    case 'own':
      return together(['m'], '|', (id) => id);
    case 'formr':
      return together(['m'], ', ', (id) => id);
  }
}

const OWN: {
  readonly [S in System]: readonly (readonly [names: readonly string[], cell: (index: number) => string])[];
} = {
  own: [[['Kürzel'], (index) => `p${index}`]],
  google: [
    [['Zeitstempel'], () => '2026/05/04 9:31:02 AM OEZ'],
    [['Dein Code'], (index) => `p${index}`],
  ],
  'limesurvey-text': [
    [['Antwort ID'], (index) => `p${index}`],
    [['Datum Abgeschickt'], () => '2026-05-04 09:31:02'],
    [['Letzte Seite'], () => '3'],
  ],
  'limesurvey-code': [
    [['id'], (index) => `p${index}`],
    [['submitdate'], () => '2026-05-04 09:31:02'],
    [['startlanguage'], () => 'de'],
    [['groupTime12'], () => '12.5'],
  ],
  kobo: [
    [['start'], () => '2026-05-04'],
    [['_uuid'], (index) => `p${index}`],
    [['_submission_time'], () => '2026-05-04'],
  ],
  qualtrics: [
    [['StartDate', 'Start Date', '{"ImportId":"startDate"}'], () => '2026-05-04'],
    [['Finished', 'Finished', '{"ImportId":"finished"}'], () => 'True'],
    [['ResponseId', 'Response ID', '{"ImportId":"_recordId"}'], (index) => `p${index}`],
  ],
  sosci: [
    [['CASE'], (index) => `p${index}`],
    [['QUESTNNR'], () => 'base'],
    [['FINISHED'], () => '1'],
  ],
  surveymonkey: [
    [['Respondent ID', ''], (index) => `p${index}`],
    [['Collector ID', ''], () => '17'],
  ],
  redcap: [
    [['record_id'], (index) => `p${index}`],
    [['umfrage_complete'], () => '2'],
  ],
  formr: [
    [['session'], (index) => `p${index}`],
    [['ended'], () => '2026-05-04'],
  ],
};

const DELIMITERS = [',', ';', '\t'] as const;

/** Random tables in random dialects, each from known answers. */
export const surveyTable: fc.Arbitrary<SurveyTable> = fc
  .record({
    system: fc.constantFrom(...SYSTEMS),
    coding,
    people: fc.array(person, { minLength: 8, maxLength: 14 }),
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.oneof(
      { weight: 7, arbitrary: fc.constantFrom('utf8', 'utf8 with mark', 'utf16le', 'latin1') },
      { weight: 1, arbitrary: fc.constant('workbook') },
    ),
    numbers: fc.boolean(),
    cover: fc.boolean(),
    order: fc.nat(),
    twice: fc.boolean(),
    title: fc.boolean(),
    total: fc.boolean(),
  })
  .map(
    ({
      system,
      coding: how,
      people: drawn,
      delimiter,
      lineEnd,
      encoding,
      order,
      twice,
      title,
      total,
      numbers,
      cover,
    }) => {
      // Three people use whatever code stands beyond the places, so that it can be seen.
      const beyond = 1 + how.codes.findIndex((code) => !/^[1-5]$/.test(code));
      const people =
        how.kind === 'code' && beyond > 0
          ? drawn.map((one, index) => (index < 3 ? { ...one, scale: one.scale.map(() => beyond) } : one))
          : drawn;
      const answers = columnsOf(system, how, twice && system !== 'formr' && system !== 'surveymonkey');
      const turned = system === 'surveymonkey' ? answers : rotated(answers, order % answers.length);
      const own: readonly Column[] = OWN[system].map(([names, cell]) => ({
        names,
        cell: (_, index) => cell(index),
      }));
      const columns = [...own, ...turned];
      const rows = people.map((one, index) => columns.map(({ cell }) => cell(one, index)));
      const depth = columns[0]?.names.length ?? 1;
      const header = Array.from({ length: depth }, (_, row) => columns.map(({ names }) => names[row] ?? ''));
      const above = system === 'own' && title ? [['Seminar im Mai'], columns.map(() => '')] : [];
      const below = system === 'own' && total ? [['Mittelwert', ...columns.slice(1).map(() => '3')]] : [];
      const lines = [...above, ...header, ...rows, ...below];
      if (encoding === 'workbook' && system !== 'formr') {
        const cell = (written: string) =>
          written === '' ? null : numbers && /^-?\d{1,9}$/.test(written) ? Number(written) : written;
        const sheet = { rows: lines.map((row) => row.map(cell)), cover };
        return { system, coding: how, people, set: setFor(how), bytes: null, sheet };
      }
      const text =
        system === 'formr'
          ? JSON.stringify(
              rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[0]?.[at] ?? '', cell]))),
            )
          : `${lines.map((row) => row.map((cell) => csv(cell, delimiter)).join(delimiter)).join(lineEnd)}${lineEnd}`;
      const bytes = system === 'formr' ? Buffer.from(text) : encoded(text, encoding);
      return { system, coding: how, people, set: setFor(how), bytes, sheet: null };
    },
  );

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  return [...list.slice(by), ...list.slice(0, by)];
}

function csv(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  return Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`);
}
