/** The formats of a batch's result. */
export const batchFormatNames = ['csv', 'ndjson', 'json', 'xlsx'] as const;

export type BatchFormatName = (typeof batchFormatNames)[number];

/** Whether the columns of a file's own go along with the scores. */
export function keepsOwn(format: BatchFormatName): boolean {
  return format === 'xlsx';
}
