/** What two spellings of one person's code have in common: case and compatible forms of letters make no other person. */
export function personKey(code: string): string {
  return code.normalize('NFKC').toUpperCase().toLowerCase();
}
