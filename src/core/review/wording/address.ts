import { type Finding, finding } from '../../model/finding.js';
import type { QuestionSet } from '../../model/question-set.js';
import { textsOf } from '../set-texts.js';
import { isGerman } from './german-items.js';

/** What others are quoted as saying is not how the set speaks. */
const QUOTED = /„[^“]*“|‚[^‘]*‘|"[^"]*"/g;
const DU = /\b(du|dich|dir|dein(?:e[nrsm]?)?|euch|euer|eure[nrsm]?)\b/i;

/** Within a sentence a capital letter tells the address from "sie"; at its start it does not. */
const SIE = /(?<![.!?…:]\s)(?<!^)\b(Sie|Ihnen)\b/;

/** A set speaks to people as Du or as Sie, not as both, and the interface around it likewise. */
export function mixedAddress(set: QuestionSet): readonly Finding[] {
  if (!isGerman(set)) return [];
  const said = textsOf(set).map(({ text, path }) => ({ text: text.replace(QUOTED, ''), path }));
  const found = (address: RegExp) =>
    said.flatMap(({ text, path }) => {
      const word = address.exec(text)?.[0];
      return word === undefined ? [] : [{ word, path }];
    });
  const [du, sie] = [found(DU), found(SIE)];
  const [[firstDu], [firstSie]] = [du, sie];
  if (firstDu !== undefined && firstSie !== undefined) {
    const rarer = sie.length <= du.length ? firstSie : firstDu;
    return [finding('mixed-address', rarer.path, { du: firstDu.word, sie: firstSie.word })];
  }
  const other = set.address === 'du' ? firstSie : firstDu;
  if (other === undefined) return [];
  return [finding('other-address', other.path, { word: other.word, declared: set.address })];
}
