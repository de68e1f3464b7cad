import type { DimensionScore, Profile } from '../../core/model/profile.js';
import type { ProfileVoice } from '../../messages/messages.js';
import type { Block, Meter } from '../document/document.js';
import { scoreText } from './score-text.js';

type Words = ProfileVoice['profile'];

/** Every score at a glance; nothing where nothing is measured. */
export function glance(
  { dimensions: all, overall }: Profile,
  { profile: words, figures }: ProfileVoice,
): readonly Block[] {
  const dimensions = all.filter(wasAsked);
  if (dimensions.length === 0 && overall === null) return [];
  const { dimension: title, percent: value, band, answered } = words.columns;
  const low = dimensions.filter(({ dimension, percent }) => dimension.higher === 'worse' && percent !== null);
  const meters = dimensions.map((score) => meter(score, words));
  return [
    {
      kind: 'meters',
      columns: { title, value, band, answered },
      meters,
      total: overall === null ? null : total(overall, words),
      note: low.length === 0 ? null : words.lowIsGood(low.map(({ dimension }) => dimension.title)),
      caption: {
        title: figures.glance.title,
        description: figures.glance.description(meters.map(inWords)),
        asTable: figures.asTable,
      },
    },
    ...radar(meters, figures),
  ];
}

function inWords({ title, value }: Meter): string {
  return `${title} ${value}`;
}

/** A shape says something only where all its corners point the same way. */
function radar(meters: readonly Meter[], figures: ProfileVoice['figures']): readonly Block[] {
  const axes = meters.flatMap(({ title, percent, value }) =>
    percent === null ? [] : [{ title, percent, value }],
  );
  const alike = meters.every(({ higher }) => higher === meters[0]?.higher);
  if (!alike || axes.length < meters.length || axes.length < 3 || axes.length > 8) return [];
  const { title, description } = figures.radar;
  return [
    {
      kind: 'figure',
      chart: { kind: 'radar', axes },
      caption: { title, description: description(meters.map(inWords)), asTable: figures.asTable },
      words: [],
      numbers: null,
    },
  ];
}

function meter(score: DimensionScore, words: Words): Meter {
  const { dimension, percent, value, band, answered, items } = score;
  const { title, higher, bands, range } = dimension;
  return {
    title,
    percent,
    value: scoreText(value, dimension, words),
    higher,
    remark: higher === 'worse' ? words.lowIsGoodShort : null,
    band: band?.title ?? null,
    grounds: bands.map(({ from }) => (100 * (from - range.from)) / (range.to - range.from)),
    answered: words.answered(answered, items),
  };
}

function total({ title, percent }: NonNullable<Profile['overall']>, words: Words): Meter {
  return {
    title,
    percent,
    value: percent === null ? words.notScored : words.percent(percent),
    higher: 'better',
    remark: null,
    band: null,
    grounds: [],
    answered: '',
  };
}

/** What each score means, or why there is none. */
export function scoreBlocks(
  { dimensions }: Profile,
  { profile: words }: ProfileVoice,
  whole: boolean,
): readonly Block[] {
  return dimensions.filter(wasAsked).map((score) => {
    const { dimension, value, mean, norm, reason, band, answered, items, estimated } = score;
    return {
      kind: 'score',
      title: dimension.title,
      value: scoreText(value, dimension, words),
      band: band?.title ?? null,
      text: reason === null ? (band?.text ?? null) : words.reason(reason),
      details: [
        ...(mean === null || !whole ? [] : [words.mean(mean)]),
        ...(estimated ? [words.estimated] : []),
        ...(norm === null ? [] : [words.norm(norm, dimension.score.unit === 'percent')]),
      ],
      answered: answered === items ? null : `${words.columns.answered}: ${words.answered(answered, items)}`,
    };
  });
}

/** Branching leaves out whole dimensions for some people; there is nothing to tell them about these. */
function wasAsked({ reason }: DimensionScore): boolean {
  return reason?.code !== 'no-items';
}
