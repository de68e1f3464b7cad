import { type Draft, draftOf, resume } from '../core/interview/draft.js';
import { begin, type Interview, sheetOf } from '../core/interview/interview.js';
import type { AnswerSheet } from '../core/model/answer-sheet.js';
import { printableLine } from '../core/text/printable.js';
import type { PageVoice } from '../messages/messages.js';
import { instantOf } from '../platform/instant.js';
import { Drafts } from './browser.js';
import type { PageData } from './data.js';
import type { Page } from './page.js';
import { questionScreen } from './question.js';
import { resultScreen } from './result.js';
import { reviewScreen } from './review.js';
import { welcomeScreen } from './welcome.js';

/** Where the person is. */
type Phase = 'welcome' | 'asking' | 'result';

/** The whole page: one interview, one screen at a time. */
class InterviewPage implements Page {
  interview: Interview;
  code: string | null = null;
  keepsDraft = false;
  readonly #drafts: Drafts;
  #started = '';
  #finished: AnswerSheet | null = null;
  #since = 0;

  constructor(
    readonly data: PageData,
    readonly messages: PageVoice,
    private readonly place: HTMLElement,
  ) {
    this.interview = begin(data.set, data.perspective);
    this.#drafts = new Drafts(data.set.fingerprint, data.perspective);
    addEventListener('beforeunload', (event) => {
      const unfinished = this.interview.answers.size > 0 && this.#finished === null;
      if (unfinished && !this.keepsDraft) event.preventDefault();
    });
    this.#show('welcome');
  }

  draft(): Draft | null {
    return this.#drafts.find();
  }

  dropDraft(): void {
    this.#drafts.remove();
  }

  start(code: string, draft: Draft | null): void {
    const name = printableLine(code).trim();
    this.code = name === '' ? null : name;
    if (draft === null) this.#drafts.remove();
    else this.interview = resume(this.data.set, draft);
    this.#started = draft?.started ?? now();
    this.#show('asking');
  }

  seconds(): number {
    return Math.round(performance.now() - this.#since) / 1000;
  }

  go(next: Interview): void {
    this.interview = next;
    if (this.keepsDraft)
      this.#drafts.keep(draftOf(next, { person: this.code, started: this.#started }, now()));
    this.#show('asking');
  }

  finish(): void {
    this.#finished = { ...sheetOf(this.interview, this.#started, now()), person: this.code };
    this.#drafts.remove();
    this.#show('result');
  }

  again(): void {
    this.#finished = null;
    this.interview = begin(this.data.set, this.data.perspective);
    this.#show('welcome');
  }

  #show(phase: Phase): void {
    this.#since = performance.now();
    document.body.dataset.phase = phase;
    const title = this.data.set.title;
    this.place.replaceChildren(...this.#screen(phase));
    const first = this.place.querySelector<HTMLElement>('h1');
    document.title = phase === 'asking' ? `${first?.textContent ?? ''} – ${title}` : title;
    scrollTo(0, 0);
    // At first nothing has the focus, and the page is read from its beginning.
    if (phase !== 'welcome' || document.activeElement !== document.body) first?.focus();
  }

  #screen(phase: Phase): readonly Node[] {
    if (phase === 'welcome') return welcomeScreen(this);
    if (phase === 'result' && this.#finished !== null) return resultScreen(this, this.#finished);
    return this.interview.at === 'review' ? reviewScreen(this) : questionScreen(this);
  }
}

function now(): string {
  return instantOf(new Date());
}

/** Starts the page with what was put into it. */
export function startPage(messages: PageVoice): void {
  const data = document.getElementById('data')?.textContent;
  const place = document.getElementById('page');
  if (data == null || place === null) return;
  new InterviewPage(JSON.parse(data) as PageData, messages, place);
}
