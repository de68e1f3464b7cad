import { describe, expect, test } from '@jest/globals';
import type { Guide } from '../../src/core/model/guide.js';
import { german } from '../../src/messages/german/german.js';
import { guideDocument } from '../../src/renderers/guide/guide-document.js';
import { builtInSets } from '../support/built-in-sets.js';

const measured = builtInSets.filter(({ dimensions }) => dimensions.length > 0);

describe.each(measured.map((set) => [set.id, set] as const))('the guide of %s', (_, set) => {
  const guide = set.guide as Guide;

  test('fills ninety minutes', () => {
    expect(guide.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  test('has an exercise for every dimension, in their order', () => {
    expect(guide.exercises.map(({ dimension }) => dimension)).toEqual(set.dimensions.map(({ id }) => id));
  });

  test('reads aloud from every source, each time with the passage', () => {
    expect(new Set(guide.readings.map(({ source }) => source))).toEqual(
      new Set(set.sources.map(({ id }) => id)),
    );
    expect(guide.readings.filter(({ passage }) => passage === null)).toEqual([]);
  });

  test('asks at the end and knows what people say', () => {
    expect(guide.debrief.length).toBeGreaterThanOrEqual(3);
    expect(guide.voices.length).toBeGreaterThanOrEqual(2);
  });

  test('becomes a document with every section, the scenes as cards where there are any', () => {
    const headings = guideDocument(set, guide, german).sections.map(({ heading }) => heading);
    const scenes = ['Die Szenen als Karten', 'Was der Text von den Antworten hält (für die Leitung)'];
    const hasScenes = set.items.some(
      (item) => 'options' in item && item.options.some(({ why }) => why !== null),
    );
    expect(headings).toEqual([
      'Was Du brauchst',
      'Was in der Runde gilt',
      'Ablauf: 90 Minuten',
      'Zum Vorlesen',
      ...(hasScenes ? scenes : []),
      'Übungen',
      'Fragen für das Gespräch danach',
      'Wenn jemand sagt …',
      'Quellen',
    ]);
  });
});
