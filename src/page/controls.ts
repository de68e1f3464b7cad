import { kindOf } from '../core/items/registry.js';
import type { Item } from '../core/model/question-set.js';
import { choiceControl } from './choices.js';
import type { Control } from './control.js';
import type { Page } from './page.js';
import { numberField, textField } from './typed.js';

/** The control for the form of an item's answers. */
export function controlFor(item: Item, page: Page): Control {
  switch (kindOf(item).form) {
    case 'code':
      return choiceControl(item, page, false);
    case 'codes':
      return choiceControl(item, page, true);
    case 'number':
      return numberField(item, page);
    case 'text':
      return textField(item, page);
  }
}
