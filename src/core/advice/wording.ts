import type { Perspective } from '../model/answer-sheet.js';
import type { AdviceRule } from '../model/question-set.js';

/** What an advice says to the person whom the answers are about, whoever gave them. */
export function wordingOf(
  rule: AdviceRule,
  perspective: Perspective,
): Pick<AdviceRule, 'title' | 'text' | 'try'> {
  if (perspective === 'self') return { title: rule.title, text: rule.text, try: rule.try };
  return {
    title: rule.titleOther ?? rule.title,
    text: rule.textOther ?? rule.text,
    try: rule.tryOther ?? rule.try,
  };
}
