/** The formats of a batch's result. */
export const batchFormatNames = ['csv', 'ndjson', 'json', 'xlsx'] as const;

export type BatchFormatName = (typeof batchFormatNames)[number];
