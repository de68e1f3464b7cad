import { printableLine } from '../../core/text/printable.js';

const MAX_PERSON = 200;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Latin letters up to here are composed already, and none of them is invisible but the soft hyphen. */
const COMPOSED = /^[\0-\u00ac\u00ae-\u02ff]*$/;

/**
 * The name that a cell or a document gives a person: one line, not endless, and the same however a system writes its
 * umlauts (NFC); null where it is empty.
 */
export function personIn(written: string | undefined): string | null {
  const cut = (written ?? '').trim().slice(0, MAX_PERSON);
  const same = COMPOSED.test(cut) ? cut : cut.normalize('NFC').replace(INVISIBLE, '');
  const text = printableLine(same).trim();
  return text === '' ? null : text;
}
