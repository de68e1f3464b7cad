const WORDS = 'warten fragen zuhören Anruf Schalter größer, leise Überblick Ärger-Gespräch Bescheid'.split(
  ' ',
);

/** A question set of every kind of item, as YAML, with questions that only some are asked. */
export function randomSet(random) {
  const sentence = () =>
    random
      .times(random.chance(0.2) ? 40 : 9)
      .map(() => random.oneOf(WORDS))
      .join(' ');
  const kinds = {
    scale: () => ({ dimension: 'd', scale: random.oneOf(['fuenf', 'viele', 'minus']) }),
    'yes-no': () => ({ dimension: 'd' }),
    choice: () => ({ options: options(), ...(random.chance(0.3) ? { other: true } : {}) }),
    many: () => ({ options: options(), ...(random.chance(0.3) ? { other: true } : {}) }),
    number: () => ({ dimension: 'd', min: 0, max: 10 ** (1 + random.below(3)) }),
    text: () => ({ optional: true, ...(random.chance(0.5) ? { help: sentence() } : {}) }),
  };
  const options = () =>
    [...random.times(12), null].map((_, index) => ({
      id: `o${index}`,
      text: `${index + 1}. ${sentence()}`,
      scores: { d: random.below(101) },
    }));
  const names = Object.keys(kinds);
  const items = [...random.times(7), null].map((_, index) => {
    const kind = index === 0 ? 'yes-no' : random.oneOf(names);
    const when =
      index > 1 && random.chance(0.3) ? { when: { item: 'i0', is: random.oneOf(['yes', 'no']) } } : {};
    const notApplicable = kind !== 'text' && random.chance(0.3) ? { notApplicable: true } : {};
    return { id: `i${index}`, kind, text: sentence(), ...kinds[kind](), ...when, ...notApplicable };
  });
  // JSON is YAML.
  return JSON.stringify({
    title: sentence(),
    intro: sentence(),
    scales: {
      fuenf: { labels: ['nie', 'selten', 'manchmal', 'oft', 'immer'], missing: ['weiß nicht'] },
      viele: { from: 0, to: 10, low: 'gar nicht', high: 'völlig' },
      minus: { from: -2, to: 2, low: 'weniger', high: 'mehr' },
    },
    dimensions: { d: { title: 'Ruhe' } },
    items,
  });
}
