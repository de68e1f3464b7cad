import type { AdviceRule } from '../../core/model/question-set.js';
import { printableLine } from '../../core/text/printable.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { conditionText } from '../condition-text.js';
import { type Block, entry } from '../document/document.js';

/** A piece of advice with what fires it, and all its wordings. */
export function ruleBlock(rule: AdviceRule, { set: words, profile }: RespondentMessages): Block {
  const { id, when, priority, title, text, source, passage, next, reminder } = rule;
  const others = [rule.titleOther, rule.textOther, rule.tryOther].filter((other) => other !== null);
  const named = source ?? passage;
  return entry(title, [
    words.rule(id, priority),
    words.when(printableLine(conditionText(when, words.conditions))),
    text,
    ...(rule.try === null ? [] : [profile.tryLine(rule.try)]),
    ...others.map(words.other),
    ...(named === null ? [] : [words.source(named, source === null ? null : passage)]),
    ...(next === null ? [] : [profile.next(next)]),
    ...(reminder === null ? [] : [words.reminder(reminder)]),
  ]);
}
