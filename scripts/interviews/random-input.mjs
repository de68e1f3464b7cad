const ESCAPE = '\u001b';
const MOVES = ['[A', '[B', '[C', '[D', '[H', '[F', '[5~', '[6~', '[3~'].map((code) => ESCAPE + code);
/** Back and on: what is ticked, typed or written is kept on the way. */
const ON_THE_WAY = [`${ESCAPE}[D`, `${ESCAPE}[C`, 'z'];
const LETTERS = [...'jnyzsxXa?qä,- '];
const CONTROLS = ['\u0013', '\u000e', '\u0018', '\u0001', '\u0015', '\u000b', '\u0017'];

/** What somebody might do next: keys, and what keys cannot. */
export function randomInput(random) {
  const lot = random.below(100);
  if (lot < 34) return key(random.oneOf([...'0123456789']), true);
  if (lot < 50) return key('\r', true);
  if (lot < 66) {
    const move = random.oneOf(MOVES);
    return key(move, ON_THE_WAY.includes(move));
  }
  if (lot < 80) {
    const letter = random.oneOf(LETTERS);
    return key(letter, /[jnysx]/i.test(letter) || ON_THE_WAY.includes(letter));
  }
  if (lot < 82) return { ...key(ESCAPE, true), slow: true };
  if (lot < 86) return key(random.oneOf(CONTROLS), false);
  if (lot < 88) return key('\u007f', false);
  if (lot < 92)
    return { kind: 'paste', bytes: `${ESCAPE}[200~${pasted(random)}${ESCAPE}[201~`, answers: false };
  if (lot < 96) return { kind: 'resize', columns: 24 + random.below(100), rows: 8 + random.below(40) };
  return { kind: random.chance(0.6) ? 'kill' : 'interrupt' };
}

function key(bytes, answers) {
  return { kind: 'key', bytes, answers };
}

function pasted(random) {
  return random
    .times(4)
    .map(() => random.oneOf(['Erster Absatz.', '', '1', 'ü'.repeat(30), 'Und „noch“ einer 😀.']))
    .join('\r');
}
