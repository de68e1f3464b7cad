import type { OldAnswers, Part, Step } from './difference.js';

interface Weight {
  readonly step: Step;
  readonly answers: OldAnswers;
}

const wording: Weight = { step: 'patch', answers: 'fit' };
/** People answered another sentence; whether it means the same, only an author knows. */
const question: Weight = { step: 'patch', answers: 'readable' };
const shown: Weight = { step: 'minor', answers: 'fit' };
const asked: Weight = { step: 'minor', answers: 'readable' };
const scored: Weight = { step: 'major', answers: 'fit' };
const coded: Weight = { step: 'major', answers: 'broken' };

/** What it means that a field of a part is another one. Fields that are not named follow from others. */
const FIELDS: { readonly [P in Part]: Readonly<Record<string, Weight>> } = {
  set: {
    id: coded,
    language: shown,
    address: wording,
    title: wording,
    summary: wording,
    minutes: wording,
    intro: wording,
    closing: wording,
    reminder: wording,
  },
  source: { author: wording, title: wording, publisher: wording, year: wording, url: wording },
  dimension: {
    title: wording,
    about: wording,
    bandTexts: wording,
    bands: scored,
    higher: scored,
    minAnswered: scored,
    maxMissing: scored,
    score: scored,
    unasked: scored,
    norms: scored,
  },
  item: {
    kind: coded,
    text: question,
    textOther: question,
    help: wording,
    unit: question,
    labels: question,
    scaleLabels: question,
    scale: coded,
    values: scored,
    when: asked,
    optional: shown,
    notApplicable: asked,
    columns: shown,
    dimensions: scored,
    reverse: scored,
    min: coded,
    max: coded,
    other: asked,
    missing: asked,
    count: scored,
  },
  option: { text: question, textOther: question, why: wording, code: coded, scores: scored },
  gap: { title: wording, sides: wording, of: scored, minus: scored },
  overall: { title: wording, dimensions: scored },
  advice: {
    title: wording,
    text: wording,
    try: wording,
    titleOther: wording,
    textOther: wording,
    tryOther: wording,
    source: wording,
    passage: wording,
    next: wording,
    reminder: wording,
    when: shown,
    priority: shown,
  },
  guide: {
    aim: wording,
    material: wording,
    readings: wording,
    plan: wording,
    exercises: wording,
    debrief: wording,
    voices: wording,
  },
};

/** What it means that a part is new, or no longer there. */
const PRESENCE: { readonly [P in Part]: { readonly added: Weight; readonly removed: Weight } } = {
  set: { added: shown, removed: coded },
  source: { added: wording, removed: wording },
  dimension: { added: shown, removed: scored },
  item: { added: asked, removed: coded },
  option: { added: asked, removed: coded },
  gap: { added: shown, removed: scored },
  overall: { added: shown, removed: scored },
  advice: { added: shown, removed: shown },
  guide: { added: wording, removed: wording },
};

/** Both the order of questions and a new name leave answers readable. */
export const ORDER: Weight = { step: 'minor', answers: 'readable' };
export const NAME: Weight = { step: 'minor', answers: 'readable' };

export function weightsOf(part: Part): Readonly<Record<string, Weight>> {
  return FIELDS[part];
}

export function presenceOf(part: Part, kind: 'added' | 'removed'): Weight {
  return PRESENCE[part][kind];
}
