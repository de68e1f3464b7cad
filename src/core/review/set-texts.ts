import type { Path } from '../model/finding.js';
import type { QuestionSet } from '../model/question-set.js';

export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text of a set that somebody reads, with its path in the written document. */
export function textsOf(set: QuestionSet): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const add = (path: Path, texts: Readonly<Record<string, string | null>>): void => {
    for (const [key, text] of Object.entries(texts))
      if (text !== null) found.push({ text, path: [...path, key] });
  };
  const { title, summary, intro, closing } = set;
  add([], { title, summary, intro, closing });
  for (const { id, title, about, bands } of set.dimensions) {
    add(['dimensions', id], { title, about });
    for (const [index, { title, text }] of bands.entries())
      add(['dimensions', id, 'bands', index], { title, text });
  }
  for (const [index, item] of set.items.entries()) {
    const { text, textOther, help } = item;
    add(['items', index], { text, textOther, help });
    if ('options' in item)
      for (const [at, option] of item.options.entries())
        add(['items', index, 'options', at], { text: option.text, textOther: option.textOther });
  }
  for (const [index, rule] of set.advice.entries()) {
    const { title, text, try: step } = rule;
    add(['advice', index], { title, text, try: step });
  }
  return found;
}
