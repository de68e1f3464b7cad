import * as z from 'zod';
import { ALLOWABLE } from '../../../core/model/review-findings.js';

/** What values of the written format have in common. */
export const text = z.union([z.string(), z.number()]);
export const percent = z.number().min(0).max(100);

/** How many bands a dimension, how many options an item may have. */
export const MAX_PARTS = 100;

/** Wide enough for any purpose, narrow enough that no mean of weighted values overflows. */
export const weight = z.number().min(0.001).max(1000);
export const measure = z.number().min(-1e12).max(1e12);

/** What a data file writes for an answer. */
export const fileCode = z.union([z.string().min(1).max(200), z.number()]);

/** Ids are column names, file names and JSON keys, so they stay plain. */
export const ID = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;
export const SET_ID = /^[a-z][a-z0-9-]{0,63}$/;
export const id = z.string().regex(ID);
export const setId = z.string().regex(SET_ID);
/** An id that is a key; the reader looks at it later, so that what stands below it is read all the same. */
export const idKey = z.string().meta({ pattern: ID.source });

/** Codes of warnings and hints that an author means to have around this place. */
export const allow = z
  .array(z.string().meta({ enum: [...ALLOWABLE] }))
  .max(MAX_PARTS)
  .meta({ id: 'allow' });
