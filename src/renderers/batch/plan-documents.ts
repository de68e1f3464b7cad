import { documentedAnswer } from '../../core/items/documented.js';
import { kindOf } from '../../core/items/registry.js';
import { NOT_APPLICABLE } from '../../core/model/answer-sheet.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import { type AnswerSymbols, DOES_NOT_APPLY, HIDDEN } from '../../core/scoring/plan/answer-symbols.js';
import type { DimensionMachine } from '../../core/scoring/plan/dimension-machine.js';
import type { ScoringPlan } from '../../core/scoring/plan/scoring-plan.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { documentedNotice, documentedScore } from '../profile/json.js';
import type { ByteLines } from './byte-lines.js';
import { compactJson as json } from './compact-json.js';
import { PlanAdvice } from './plan-advice.js';
import type { PlanWriter } from './plan-writer.js';
import { IndexedTexts, NumberTexts } from './remembered-texts.js';

const COMMA = 0x2c;
const QUOTE = 0x22;

/** Whether people's own words are among the answers: a plan may count them all as one. */
export function hasOwnWords({ items }: QuestionSet): boolean {
  return items.some((item) => kindOf(item).form === 'text' || ('other' in item && item.other !== null));
}

/** The profiles of a batch as documents, byte for byte those made of profiles, out of what a plan has just scored. */
export class PlanDocuments implements PlanWriter {
  readonly #begin: Uint8Array;
  readonly #answers: readonly IndexedTexts[];
  readonly #dimensions: readonly IndexedTexts[];
  readonly #gaps: readonly Uint8Array[];
  readonly #advice: { put(lines: ByteLines, index: number): void };
  readonly #numbers = new NumberTexts((value) => JSON.stringify(value));
  readonly #notices = new Map<string, Uint8Array>();
  readonly #between: Readonly<
    Record<'occasion' | 'dimensions' | 'gaps' | 'overall' | 'advice' | 'notices', Uint8Array>
  >;
  readonly #origin: Uint8Array;

  constructor(
    private readonly plan: ScoringPlan,
    private readonly lines: ByteLines,
    private readonly messages: ProfileVoice,
    source: string,
    brief: boolean,
  ) {
    const { id, version, fingerprint, gaps, advice } = plan.set;
    const head = { format: 'kundencheck/profile/1', set: { id, version, fingerprint } };
    this.#begin = bytesOf(`${json(head).slice(0, -1)},"person":`);
    this.#answers = plan.symbols.map((symbols) => new IndexedTexts((symbol) => answerText(symbols, symbol)));
    this.#dimensions = plan.machines.map(
      (machine) => new IndexedTexts((index) => scoreText(machine, index, messages)),
    );
    this.#gaps = gaps.map(({ id: gap }) => bytesOf(`{"id":${json(gap)},"percent":`));
    this.#advice = brief
      ? new IndexedTexts((index) => `${json({ id: advice[index]?.id })},`)
      : new PlanAdvice(plan, messages);
    this.#origin = bytesOf(`,"origin":{"file":${json(source)},"row":`);
    this.#between = {
      occasion: bytesOf(
        ',"perspective":"self","started":null,"finished":null,"medianSeconds":null,"answers":{',
      ),
      dimensions: bytesOf('},"dimensions":['),
      gaps: bytesOf('],"gaps":['),
      overall: bytesOf('],"overall":{"percent":'),
      advice: bytesOf('},"advice":['),
      notices: bytesOf('],"notices":['),
    };
  }

  beginPlain(bytes: Uint8Array, start: number, end: number): void {
    const { lines } = this;
    this.#put(this.#begin);
    lines.reserve(end - start + 2);
    lines.putByte(QUOTE);
    lines.put(bytes, start, end);
    lines.putByte(QUOTE);
  }

  begin(person: string | null): void {
    this.#put(this.#begin);
    this.lines.putText(json(person));
  }

  end(row: number): void {
    const { plan, lines } = this;
    const { occasion, dimensions, gaps, overall, advice, notices } = this.#between;
    this.#put(occasion);
    for (let index = 0; index < this.#answers.length; index += 1)
      (this.#answers[index] as IndexedTexts).put(lines, plan.row[index] as number);
    this.#close(dimensions);
    for (let index = 0; index < this.#dimensions.length; index += 1)
      (this.#dimensions[index] as IndexedTexts).put(lines, plan.dimensions[index] as number);
    this.#close(gaps);
    for (let index = 0; index < this.#gaps.length; index += 1) this.#putGap(index);
    this.#close(overall);
    this.#putNumber(plan.overall);
    this.#put(advice);
    for (let place = 0; place < plan.advice.count; place += 1)
      this.#advice.put(lines, plan.advice.selected[place] as number);
    this.#close(notices);
    if (plan.equalAnswers.noticed) this.#put(this.#noticeOf(plan.equalAnswers));
    this.#putOrigin(row);
  }

  #put(bytes: Uint8Array): void {
    this.lines.reserve(bytes.length);
    this.lines.put(bytes, 0, bytes.length);
  }

  /** Takes back the comma behind the last part of a list, and puts what comes behind the list. */
  #close(next: Uint8Array): void {
    const { lines } = this;
    if (lines.bytes[lines.length - 1] === COMMA) lines.length -= 1;
    this.#put(next);
  }

  #putGap(index: number): void {
    this.#put(this.#gaps[index] as Uint8Array);
    this.#putNumber(this.plan.gaps[index] as number);
    this.#put(BEHIND_ONE);
  }

  #putNumber(value: number): void {
    if (Number.isNaN(value)) this.#put(NOTHING);
    else this.#numbers.put(this.lines, value);
  }

  #putOrigin(row: number): void {
    const { lines } = this;
    this.#put(LIST_END);
    this.#put(this.#origin);
    lines.reserve(16);
    lines.putCount(row);
    this.#put(LINE_END);
  }

  #noticeOf({ run, code }: ScoringPlan['equalAnswers']): Uint8Array {
    const key = `${run} ${code}`;
    const known = this.#notices.get(key);
    if (known !== undefined) return known;
    const text = bytesOf(json(documentedNotice({ code: 'same-answers', run, answer: code }, this.messages)));
    this.#notices.set(key, text);
    return text;
  }
}

const NOTHING = bytesOf('null');
const BEHIND_ONE = bytesOf('},');
const LIST_END = bytesOf(']');
const LINE_END = bytesOf('}}\n');

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

function answerText({ item, answers }: AnswerSymbols, symbol: number): string {
  if (symbol === HIDDEN) return '';
  const answer = symbol === DOES_NOT_APPLY ? NOT_APPLICABLE : (answers[symbol] ?? null);
  return `${json(item.id)}:${json(documentedAnswer(item, answer))},`;
}

function scoreText(machine: DimensionMachine, index: number, messages: ProfileVoice): string {
  return `${json(documentedScore(machine.scoreAt(index), messages))},`;
}
