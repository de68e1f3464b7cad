import type { Profile } from '../../core/model/profile.js';
import type { QuestionSet } from '../../core/model/question-set.js';
import type { ProfileVoice } from '../../messages/messages.js';
import { type Block, entry } from '../document/document.js';

/** What the source thinks of the option that was chosen in each scene. */
export function sceneBlocks(
  { items }: QuestionSet,
  { sheet }: Profile,
  { profile: words }: ProfileVoice,
): readonly Block[] {
  const scenes = items.flatMap((item) => {
    if (!('options' in item) || item.options.every(({ why }) => why === null)) return [];
    const chosen = item.options.find(({ id }) => id === sheet.answers.get(item.id));
    return [
      { text: (sheet.perspective === 'other' ? chosen?.textOther : null) ?? chosen?.text, why: chosen?.why },
    ];
  });
  return scenes.flatMap(({ text, why }, index) =>
    text === undefined || why === null || why === undefined
      ? []
      : [entry(words.scene(index + 1, text), [why])],
  );
}
