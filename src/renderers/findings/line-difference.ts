/** Two texts as lines that go (`-`) and lines that come (`+`), with one line around each change. */
export function lineDifference(before: string, after: string, file: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines: string[] = [`--- ${file}`, `+++ ${file}`];
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    if (old[left] === now[right]) {
      left += 1;
      right += 1;
      continue;
    }
    const [goneTo, comeTo] = nextCommon(old, now, left, right);
    lines.push(`@@ ${left + 1} @@`);
    lines.push(...old.slice(left, goneTo).map((line) => `-${line}`));
    lines.push(...now.slice(right, comeTo).map((line) => `+${line}`));
    [left, right] = [goneTo, comeTo];
  }
  return lines;
}

const LOOK_AHEAD = 200;

/** Where the two go on alike, with the fewest lines between. */
function nextCommon(
  old: readonly string[],
  now: readonly string[],
  left: number,
  right: number,
): readonly [number, number] {
  for (let sum = 1; sum <= LOOK_AHEAD; sum += 1) {
    for (let gone = 0; gone <= sum; gone += 1) {
      const [a, b] = [left + gone, right + sum - gone];
      if (a <= old.length && b <= now.length && old[a] === now[b]) return [a, b];
    }
  }
  return [old.length, now.length];
}
