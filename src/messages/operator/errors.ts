import type { Address } from '../../core/model/question-set.js';
import type { FileProblem } from '../../platform/files.js';
import type { Explained } from './explained.js';

/** What is said of a wrong call, an unusable file and a fault of the program. */
export interface ErrorMessages {
  /** Begins every complaint. */
  readonly prefix: string;
  unknownSet(id: string, near: string | null, known: readonly string[]): Explained;
  /** A set has one address only; null where its language has none. */
  otherAddress(title: string, has: Address | null): Explained;
  file(path: string, problem: FileProblem): string;
  exists(path: string): string;
  readonly existsHint: string;
  /** Asked at a terminal. */
  replace(path: string): string;
  /** What is typed for yes, in lower case. */
  readonly agreed: readonly string[];
  /** A file's ending says another format than the one asked for. */
  endingOfAnother(path: string, format: string): string;
  /** The ending is that of a format which the command does not write; `endings`: of those that it does. */
  noFormatOfEnding(path: string, endings: readonly string[]): Explained;
  /** `target` is null for standard output; `code` is the system's. */
  output(target: string | null, code: string): string;
  unknownCommand(name: string, near: string | null): Explained;
  unknownOption(name: string, near: string | null): Explained;
  missingArgument(name: string): string;
  readonly excessArguments: string;
  optionMissingArgument(flags: string): string;
  invalidChoice(option: string, got: string, choices: readonly string[], near: string | null): Explained;
  conflict(one: string, other: string): string;
  helpHint(command: string): string;
  readonly bug: string;
  readonly bugHint: string;
  findings(count: number): string;
}
