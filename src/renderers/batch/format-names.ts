/** The formats of a batch's result. */
export const batchFormatNames = ['csv', 'ndjson', 'json'] as const;

export type BatchFormatName = (typeof batchFormatNames)[number];
