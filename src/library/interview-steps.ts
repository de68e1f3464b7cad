/** The steps of an interview that need no check. */
export type { Interview } from '../core/interview/interview.js';
export {
  askedItems,
  back,
  begin,
  currentItem,
  notApplicable,
  progress,
  reopen,
  sheetOf,
} from '../core/interview/interview.js';
