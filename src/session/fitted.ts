/** The parts of a screen, and how many lines it may have. */
export interface Parts {
  readonly header: readonly string[];
  readonly question: readonly string[];
  /** What is chosen from, each a few lines. */
  readonly blocks: readonly (readonly string[])[];
  /** The block that has to stay in sight. */
  readonly active: number;
  readonly notes: readonly string[];
  readonly footer: readonly string[];
  readonly room: number;
  readonly more: { readonly above: (count: number) => string; readonly below: (count: number) => string };
}

/** Fits a screen into its room: first the footer goes, then blocks far from the active one, then the header. */
export function fitted(parts: Parts): readonly string[] {
  const footer = ['', ...parts.footer];
  const fixed = parts.header.length + parts.question.length + parts.notes.length;
  const needed = parts.blocks.flat().length;
  const withFooter = parts.room - fixed - footer.length;
  if (needed <= withFooter)
    return [...parts.header, ...parts.question, ...parts.blocks.flat(), ...parts.notes, ...footer];
  const keepsFooter = withFooter >= 8;
  const tail = keepsFooter ? footer : [];
  const room = Math.max(3, parts.room - fixed - tail.length);
  const lines = [...parts.header, ...parts.question, ...windowOf(parts, room), ...parts.notes, ...tail];
  return lines.length <= parts.room ? lines : lines.slice(lines.length - parts.room);
}

/** The blocks around the active one that fit, with how many are out of sight above and below. */
function windowOf({ blocks, active, more }: Parts, room: number): readonly string[] {
  if (blocks.flat().length <= room) return blocks.flat();
  let first = Math.max(0, active);
  let last = first;
  const height = () =>
    blocks.slice(first, last + 1).flat().length + (first > 0 ? 1 : 0) + (last < blocks.length - 1 ? 1 : 0);
  for (let grew = true; grew; ) {
    grew = false;
    if (last < blocks.length - 1) {
      last += 1;
      if (height() > room) last -= 1;
      else grew = true;
    }
    if (first > 0) {
      first -= 1;
      if (height() > room) first += 1;
      else grew = true;
    }
  }
  return [
    ...(first > 0 ? [more.above(first)] : []),
    ...blocks
      .slice(first, last + 1)
      .flat()
      .slice(0, room),
    ...(last < blocks.length - 1 ? [more.below(blocks.length - 1 - last)] : []),
  ];
}
