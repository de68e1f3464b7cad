import type { Difference, OldAnswers, Part, Step } from '../../core/difference/difference.js';

/** What sets two versions of a set apart. */
export interface DiffMessages {
  readonly options: { readonly json: string };
  title(title: string, before: string, after: string): string;
  readonly parts: Readonly<Record<Part, string>>;
  /** One thing that is different at these places; values come as texts, null where there is nothing. */
  line(
    difference: Difference,
    ids: readonly string[],
    values: { readonly before: string | null; readonly after: string | null },
  ): string;
  /** Keys within a value. */
  readonly keys: Readonly<Record<string, string>>;
  readonly nothing: string;
  answers(verdict: OldAnswers): string;
  /** `wanted` is null where the old version is not made of three numbers; `enough` where the new one says it already. */
  version(step: Step, wanted: string | null, enough: boolean): string;
  otherSet(before: string, after: string): string;
  text(text: string): string;
  readonly yes: string;
  readonly no: string;
}
