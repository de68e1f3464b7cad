import { unknownReference } from '../../core/checks/references.js';
import {
  type Finding,
  type FindingCode,
  type FindingFacts,
  finding,
  type NamedThing,
  type Path,
} from '../../core/model/finding.js';
import { firstControl } from '../../core/text/printable.js';

const MAX_TEXT = 5000;

/** Gathers what goes wrong while a document is taken over, and goes on with something harmless. */
export class FindingsCollector {
  readonly all: Finding[] = [];

  add<C extends FindingCode>(code: C, path: Path, facts: FindingFacts[C]): void {
    this.all.push(finding(code, path, facts) as Finding);
  }

  addAll(findings: readonly Finding[]): void {
    this.all.push(...findings);
  }

  unknown(what: NamedThing, id: string, known: readonly string[], path: Path): void {
    this.all.push(unknownReference(what, id, known, path));
  }

  /** A text as people may see it: trimmed, composed (NFC), without control characters. */
  text(written: string | number, path: Path): string {
    const text = String(written).normalize('NFC').trim();
    const control = firstControl(text);
    if (text === '') this.add('empty-text', path, {});
    if (control !== null) this.add('control-character', path, { code: control });
    if (text.length > MAX_TEXT) this.add('too-long', path, { length: text.length, limit: MAX_TEXT });
    return text;
  }

  /** The same for what stands on one line, such as a title or a label: line breaks become blanks. */
  line(written: string | number, path: Path): string {
    const lines = this.text(written, path).split(/[\t\n\r]/);
    return lines.length === 1 ? (lines[0] as string) : joined(lines);
  }

  optionalLine(written: string | number | undefined, path: Path): string | null {
    return written === undefined ? null : this.line(written, path);
  }

  optionalText(written: string | number | undefined, path: Path): string | null {
    return written === undefined ? null : this.text(written, path);
  }
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
