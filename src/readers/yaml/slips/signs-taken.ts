import { type Document, isScalar, type Node, visit } from 'yaml';
import type { Place } from '../../../core/model/finding.js';
import { type Slip, slip } from './slip.js';
import { quotedText, sourceLine, withValue } from './source-line.js';

/** A text that begins with a star or an exclamation mark, which YAML took for a reference or a tag. */
export function signsTakenForYaml(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): readonly Slip[] {
  const lines = text.split('\n');
  const found: Slip[] = [];
  const quote = (node: Node, sign: string): void => {
    const line = placeAt(node.range?.[0] ?? 0).line - 1;
    const written = lines[line] ?? '';
    const { value, column } = sourceLine(written);
    if (value.startsWith(sign))
      found.push(
        slip('yaml-leading-sign', { sign }, { line, column }, withValue(written, quotedText(value))),
      );
  };
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) quote(alias, '*');
    },
    Scalar(_, scalar) {
      if (isScalar(scalar) && scalar.tag !== undefined && /^!\p{L}/u.test(scalar.tag)) quote(scalar, '!');
    },
  });
  return found;
}
