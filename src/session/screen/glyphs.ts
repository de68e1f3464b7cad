import figures from '@inquirer/figures';
import type { Glyphs } from './look.js';

export const glyphs: Glyphs = {
  pointer: figures.pointer,
  chosen: figures.radioOn,
  free: figures.radioOff,
  ticked: figures.checkboxOn,
  unticked: figures.checkboxOff,
  barDone: figures.lineBold,
  barLeft: figures.line,
};
