import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Finding, finding } from '../../core/model/finding.js';

export interface OffsetFinding {
  readonly finding: Finding;
  readonly offset: number;
}

export const MAX_ALIASES = 20;
const MAX_DEPTH = 24;

/** What YAML allows and a question set does not: tags, merge keys, many aliases, deep nesting, odd or repeated keys. */
export function yamlRuleFindings(document: Document): readonly OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  let aliases = 0;
  let tooDeep = false;
  const around = new Set<string>();
  const report = (node: unknown, found: Finding): void => {
    findings.push({ finding: found, offset: (node as Node | null)?.range?.[0] ?? 0 });
  };

  // The parser's own check of repeated keys takes quadratic time, so keys are compared here.
  const visitKeys = (keys: readonly unknown[]): void => {
    const seen = new Set<string>();
    for (const key of keys) {
      // A key that is a number is told as it was written: .nan, not NaN.
      if (isScalar(key) && typeof key.value === 'number') key.value = key.source ?? key.value;
      const name = isScalar(key) ? String(key.value) : null;
      if (name === '<<') report(key, finding('yaml-merge-key', [], {}));
      else if (name === null || name === '__proto__')
        report(key, finding('bad-id', [], { id: name ?? String(key) }));
      else if (seen.has(name)) report(key, finding('yaml-duplicate-key', [], { key: name }));
      if (name !== null) seen.add(name);
    }
  };
  const visit = (node: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) {
      if (!tooDeep) report(node, finding('too-deep', [], { limit: MAX_DEPTH }));
      tooDeep = true;
      return;
    }
    if (isAlias(node)) {
      // A star that begins a word of a text.
      const isText = node.resolve(document) === undefined;
      if (isText) report(node, finding('yaml-leading-sign', [], { sign: '*' }));
      else aliases += 1;
      if (aliases === MAX_ALIASES + 1) report(node, finding('yaml-aliases', [], { limit: MAX_ALIASES }));
      if (around.has(node.source)) report(node, finding('yaml-circular', [], { name: node.source }));
      return;
    }
    const tag = (node as Node | null)?.tag;
    if (tag !== undefined)
      report(node, finding('yaml-tag', [], { tag: tag.replace('tag:yaml.org,2002:', '!!') }));
    const anchor = isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) around.add(anchor);
    if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
    if (isMap(node)) {
      visitKeys(node.items.map(({ key }) => key));
      for (const { value } of node.items) visit(value, depth + 1);
    }
    if (anchor !== undefined) around.delete(anchor);
  };
  visit(document.contents, 0);
  return findings;
}
