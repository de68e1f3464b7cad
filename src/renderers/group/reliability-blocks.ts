import type { DimensionReliability, WholeFigures } from '../../core/model/group.js';
import type { RespondentMessages } from '../../messages/messages.js';
import { type Block, entry, paragraph } from '../document/document.js';

/** Under this many people the coefficients swing too much to lean on. */
const FEW = 30;

export function reliabilityBlocks(
  { reliability, people }: WholeFigures,
  messages: RespondentMessages,
): readonly Block[] {
  const words = messages.group.reliability;
  if (reliability.length === 0) return [];
  return [
    paragraph(words.what),
    ...(people < FEW ? [paragraph(words.few(people))] : []),
    ...reliability.map((one) => entry(one.dimension.title, lines(one, messages))),
  ];
}

function lines(
  { items, complete, reliability }: DimensionReliability,
  { group }: RespondentMessages,
): readonly string[] {
  const words = group.reliability;
  if (reliability === null) return [words.hidden, words.n(items.length, complete)];
  const { alpha, omega, n } = reliability;
  const item = (reason: object) =>
    'index' in reason && typeof reason.index === 'number' ? (items[reason.index]?.text ?? null) : null;
  return [
    alpha.reason === null ? words.alpha(alpha.value) : words.noAlpha(alpha.reason, item(alpha.reason), n),
    omega.reason === null ? words.omega(omega.value) : words.noOmega(omega.reason, item(omega.reason), n),
    words.n(items.length, n),
  ];
}
