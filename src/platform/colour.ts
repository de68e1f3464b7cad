import type { Output } from './output.js';
import { type Paint, plainPaint } from './paint.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream gets colour: the flag first, then FORCE_COLOR, NO_COLOR, TERM=dumb, and whether it is a terminal. */
export function wantsColour(output: Output, env: Environment, flag: boolean): boolean {
  if (!flag) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return env.TERM !== 'dumb' && output.isTerminal;
}

/** The sixteen colours that every terminal theme makes readable; chalk is loaded only where there is colour. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // chalk takes any number of texts; here each takes one, so that it can be handed to map.
  return {
    title: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    accent: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    caution: (text) => chalk.yellow(text),
    faint: (text) => chalk.dim(text),
  };
}
