import { documents } from './documents.mjs';
import { group } from './group.mjs';
import { readers } from './readers.mjs';
import { scoring } from './scoring.mjs';
import { session } from './session.mjs';

/** Small mistakes that have been made, or nearly: what stands in a file once, what would stand there, who should notice. */
export const mutants = [...scoring, ...group, ...readers, ...documents, ...session];
