import { type Response, responsesOf } from '../../core/interview/responses.js';
import type { ManyItem } from '../../core/model/question-set.js';
import { isEnter, isModified, type Key } from '../screen/key.js';
import type { Asked, Field, Pressed, WayOfAsking } from './field.js';
import { type List, listAt, pressInList } from './list.js';
import { named } from './named.js';
import { responseBlocks } from './response-blocks.js';

/** What is typed for "none of these". */
const NONE = '0';

/** Any number of answers; a key ticks, Enter goes on. */
export const tick: WayOfAsking<ManyItem> = {
  mayBeEmpty: false,
  several: true,
  hints: (_, { tick: own, none }) => [own, none],
  open(item, { given, other }) {
    const ticked = Array.isArray(given) ? given.map(String) : [];
    return tickField(responsesOf(item, other), given, ticked, listAt(-1));
  },
  lines: (item, { other }) => responsesOf(item, other),
  understand(line, item, { other }) {
    const offered = responsesOf(item, other);
    if (line === NONE) return [];
    const whole = named(line, offered);
    const names = whole === undefined ? line.split(/[\s,;]+/).filter(Boolean) : [line];
    const chosen = names.map((name) => named(name, offered));
    return chosen.includes(undefined) || chosen.length === 0
      ? undefined
      : idsInOrder(
          offered,
          chosen.flatMap((one) => (one === undefined ? [] : [String(one.answer)])),
        );
  },
  possible: (item, { terminal }) => terminal.plain.tick(item.options.length),
};

function idsInOrder(offered: readonly Response[], ids: readonly string[]): readonly string[] {
  return offered.map(({ answer }) => String(answer)).filter((id) => ids.includes(id));
}

function tickField(
  offered: readonly Response[],
  given: Asked['given'],
  ticked: readonly string[],
  list: List,
): Field {
  const at = (next: List, ids = ticked) => tickField(offered, given, ids, next);
  const toggled = (row: number): Pressed => {
    const id = String(offered[row]?.answer);
    const ids = ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id];
    return { kind: 'field', field: at(listAt(row), ids) };
  };
  const press = (key: Key): Pressed | null => {
    if (isModified(key)) return null;
    // While a number may still grow, Enter takes it; else Enter is done with ticking.
    if (isEnter(key) && list.typed !== '') return toggled(list.cursor);
    if (isEnter(key)) return done();
    if (key.name === 'space') return list.cursor === -1 ? null : toggled(list.cursor);
    if (key.sequence === NONE && list.typed === '') return answered([]);
    const pressed = pressInList(
      list,
      offered.map((response) => response.key),
      key,
    );
    if (pressed === null) return null;
    if (pressed.kind === 'chosen') return toggled(pressed.row);
    const field = at(pressed.list);
    return pressed.kind === 'moved'
      ? { kind: 'field', field }
      : { kind: 'field', field, refusal: { kind: 'digits', typed: pressed.list.typed } };
  };
  const answered = (ids: readonly string[]): Pressed => ({
    kind: 'step',
    step: { kind: 'answer', answer: ids },
  });
  const done = (): Pressed => {
    if (ticked.length > 0) return answered(idsInOrder(offered, ticked));
    if (given === undefined) return { kind: 'field', field: at(list), refusal: { kind: 'nothing-ticked' } };
    // Everything unticked again is "none of these"; what was skipped stays skipped.
    return Array.isArray(given) ? answered([]) : { kind: 'step', step: { kind: 'keep' } };
  };
  return {
    written: null,
    typing: null,
    left: undefined,
    paste: () => null,
    press,
    draw: (look) => ({
      blocks: responseBlocks(
        offered,
        list.cursor,
        ({ answer }) => (ticked.includes(String(answer)) ? look.glyphs.ticked : look.glyphs.unticked),
        look,
      ),
      active: list.cursor,
      cursor: null,
    }),
  };
}
