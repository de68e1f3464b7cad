/** `4 - Label`, `4 = Label`, `4: Label`, `(4) Label`, `4) Label`. */
export const CODE_FIRST = /^[([]?\s*([A-Za-z]{0,3}-?\d{1,4})\s*(?:[)\]]\s*[-–=:.]?|[-–=:.])\s*(\S.*)$/s;

/** `Label (4)`, `Label [4]`, `Label - 4`, `Label = 4`. */
export const CODE_LAST =
  /^(.*\S)\s*(?:[([]\s*([A-Za-z]{0,3}-?\d{1,4})\s*[)\]]|\s[-–=:]\s*([A-Za-z]{0,3}\d{1,4}))$/s;

/** `(4)`, `4)`, `4.` */
export const CODE_ALONE = /^[([]?\s*([A-Za-z]{0,3}-?\d{1,4})\s*[)\].:]$/;

/** Something that looks like a system's own code rather than like a word: 6, -9, A04, AO03, W1, b; but not „nie“. */
export function looksLikeCode(written: string): boolean {
  return /^[-+]?\d{1,5}(?:[.,]0+)?$|^[A-Za-z]{1,3}[-_]?\d{1,4}$|^(?:[A-Za-z]{1,2}|[A-Z]{3})[-_]?$/.test(
    written.trim(),
  );
}
