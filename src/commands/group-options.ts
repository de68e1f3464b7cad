import {
  DEFAULT_MIN_CELL,
  DEFAULT_MIN_GROUP,
  LEAST_MIN_CELL,
  LEAST_MIN_GROUP,
  type Limits,
} from '../core/protection/limits.js';
import type { OperatorMessages } from '../messages/messages.js';
import { groupReport } from '../renderers/group/group-report.js';
import { type OptionDeclaration, UsageError } from './command.js';

/** The report's formats, and a spreadsheet. */
export const groupFormats = [...groupReport.formats, 'xlsx'] as const;

/** How people are protected, as the command line has it. */
export interface ProtectionOptions {
  readonly minGroup: string;
  readonly minCell: string;
  readonly precise?: boolean;
}

export function protectionOptions({ commands: { group } }: OperatorMessages): readonly OptionDeclaration[] {
  return [
    { flags: '--min-group <n>', about: group.minGroup, default: String(DEFAULT_MIN_GROUP) },
    { flags: '--min-cell <n>', about: group.minCell, default: String(DEFAULT_MIN_CELL) },
    { flags: '--precise', about: group.precise },
  ];
}

/** Whole numbers that protect somebody, and no class larger than a group. */
export function limitsOf(
  { minGroup, minCell, precise }: ProtectionOptions,
  { commands }: OperatorMessages,
): Limits {
  const group = wholeNumber(minGroup);
  const cell = wholeNumber(minCell);
  if (group < LEAST_MIN_GROUP) throw new UsageError(commands.group.badMinGroup(minGroup, LEAST_MIN_GROUP));
  if (cell < LEAST_MIN_CELL || cell > group)
    throw new UsageError(commands.group.badMinCell(minCell, LEAST_MIN_CELL, group));
  return { minGroup: group, minCell: cell, precise: precise === true };
}

function wholeNumber(written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
