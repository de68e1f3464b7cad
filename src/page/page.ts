import type { Draft } from '../core/interview/draft.js';
import type { Interview } from '../core/interview/interview.js';
import type { PageVoice } from '../messages/messages.js';
import type { PageData } from './data.js';

/** What the screens of the page see of it, and ask it for. */
export interface Page {
  readonly data: PageData;
  readonly messages: PageVoice;
  interview: Interview;
  code: string | null;
  keepsDraft: boolean;
  /** The draft that was kept here for these very questions. */
  draft(): Draft | null;
  dropDraft(): void;
  /** From the welcome on: afresh, or where a draft stopped. */
  start(code: string, draft: Draft | null): void;
  /** Seconds since the screen came. */
  seconds(): number;
  go(next: Interview): void;
  finish(): void;
  again(): void;
}
