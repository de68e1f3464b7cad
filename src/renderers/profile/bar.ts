import type { Direction } from '../../core/model/question-set.js';
import type { Paint } from '../../platform/colour.js';

/** From here on a percent looks good, below the other it asks for attention. */
const GOOD = 60;
const LOW = 40;

/** A percent as a bar; its colour only repeats what the number says. */
export function bar(percent: number, size: number, higher: Direction, paint: Paint): string {
  const filled = Math.round((percent / 100) * size);
  return colourOf(percent, higher, paint)('█'.repeat(filled)) + paint.faint('░'.repeat(size - filled));
}

function colourOf(percent: number, higher: Direction, paint: Paint): (text: string) => string {
  if (higher === 'neutral') return paint.accent;
  const good = higher === 'worse' ? 100 - percent : percent;
  if (good >= GOOD) return paint.good;
  return good < LOW ? paint.caution : paint.accent;
}
