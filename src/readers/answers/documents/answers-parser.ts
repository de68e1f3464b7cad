import type { Answer } from '../../../core/model/answer-sheet.js';
import { type Finding, finding, type Path } from '../../../core/model/finding.js';
import type { Item, QuestionSet } from '../../../core/model/question-set.js';
import { nearest } from '../../../core/text/nearest.js';
import { readAnswer } from '../read-answer.js';

/** How many different answers to an item are remembered; people's own words are never the same. */
const MAX_REMEMBERED = 64;

interface ReadItem {
  readonly item: Item;
  /** What single written values were understood as. */
  readonly understood: Map<unknown, Answer>;
}

/** Parses mappings from item ids to written answers to one set. */
export class AnswersParser {
  readonly #items: ReadonlyMap<string, ReadItem>;
  readonly #former: ReadonlyMap<string, ReadItem>;

  constructor(readonly set: QuestionSet) {
    const items = set.items.map((item) => ({ item, understood: new Map() }));
    this.#items = new Map(items.map((read) => [read.item.id, read]));
    this.#former = new Map(items.flatMap((read) => read.item.was.map((id) => [id, read])));
  }

  /** What cannot be an answer is found with its path. */
  parse(
    written: Readonly<Record<string, unknown>>,
    path: Path,
    findings: Finding[],
  ): ReadonlyMap<string, Answer> {
    const answers = new Map<string, Answer>();
    for (const id of Object.keys(written)) {
      const value = written[id];
      const read = this.#items.get(id) ?? this.#former.get(id);
      if (read === undefined) {
        const near = nearest(id, [...this.#items.keys()]);
        const unknown = finding('answer-unknown-item', [...path, id], { item: id, near });
        findings.push({ ...unknown, atKey: true });
        continue;
      }
      const answer = understood(read, value, path, id, findings);
      // An answer under the present id counts, whatever stands under a former one.
      const counts = read.item.id === id || !Object.hasOwn(written, read.item.id);
      if (answer !== undefined && counts) answers.set(read.item.id, answer);
    }
    return answers;
  }
}

/** Undefined where a value is no answer, which is then among the findings. */
function understood(
  { item, understood: known }: ReadItem,
  value: unknown,
  path: Path,
  id: string,
  findings: Finding[],
): Answer | undefined {
  const before = known.get(value);
  if (before !== undefined) return before;
  const reading = readAnswer(item, value, [...path, id]);
  if (!reading.ok) {
    findings.push(reading.finding);
    return undefined;
  }
  if (typeof value !== 'object' && known.size < MAX_REMEMBERED) known.set(value, reading.answer);
  return reading.answer;
}
