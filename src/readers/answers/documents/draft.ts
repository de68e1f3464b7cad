import type { Draft } from '../../../core/interview/draft.js';

/** A draft as it was written; null for anything else, such as a file cut short by a full disk. */
export function readDraft(text: string): Draft | null {
  const draft = parsed(text);
  return isDraft(draft) ? draft : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    draft !== null &&
    draft.format === 'kundencheck/draft/1' &&
    typeof draft.set?.fingerprint === 'string' &&
    typeof draft.started === 'string' &&
    typeof draft.saved === 'string' &&
    (draft.at === null || typeof draft.at === 'string') &&
    isRecord(draft.answers) &&
    isRecord(draft.seconds) &&
    isBegun(draft)
  );
}

function isBegun({ typing = null, ticked = null }: Partial<Draft>): boolean {
  return (
    (typing === null || typeof typing === 'string') &&
    (ticked === null || (Array.isArray(ticked) && ticked.every((id) => typeof id === 'string')))
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
