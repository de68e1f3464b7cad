import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dark, light, meetings } from '../../../src/renderers/html/palette.js';
import { STYLE, STYLE_HASH } from '../../../src/renderers/html/style.js';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the look of pages', () => {
  test('is let through by its own policy', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
  });

  test.each([
    ['light', light],
    ['dark', dark],
  ])('has contrast enough wherever two colours meet: %s', (_, palette) => {
    const weak = meetings.flatMap(([one, other, least]) => {
      const found = contrast(palette[one], palette[other]);
      return found < least ? [`${one} on ${other}: ${found.toFixed(2)}, needed ${least}`] : [];
    });
    expect(weak).toEqual([]);
  });
});
