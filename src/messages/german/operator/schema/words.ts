import type { SchemaWords } from '../../../operator/schema.js';
import { conditionParts } from './conditions.js';
import { guideParts } from './guide.js';
import { itemParts } from './items.js';
import { resultParts } from './results.js';
import { setParts } from './set.js';

export const schemaWords: SchemaWords = {
  parts: { ...setParts, ...itemParts, ...conditionParts, ...resultParts, ...guideParts },
  types: {
    'string|number': 'Hier steht ein Text. Mit Doppelpunkt oder Raute darin gehört er in Anführungszeichen.',
    string: 'Hier steht ein Text. Eine Zahl gehört hier in Anführungszeichen.',
    number: 'Hier steht eine Zahl, mit Punkt statt Komma, ohne Prozentzeichen und ohne Anführungszeichen.',
    integer: 'Hier steht eine ganze Zahl.',
    'number|string': 'Hier steht eine Zahl oder ein Wort.',
    'boolean|string': 'Hier steht true, false oder ein Text.',
    boolean: 'Hier steht true oder false.',
    array: 'Hier steht eine Liste: je Zeile ein Strich, ein Leerzeichen und ein Eintrag.',
  },
  choices: (allowed) => `Möglich sind: ${allowed.join(', ')}.`,
  ids: {
    set: 'Eine Kennung beginnt mit einem Kleinbuchstaben; danach gehen Kleinbuchstaben, Ziffern und -.',
    other:
      'Eine Kennung beginnt mit einem Buchstaben; danach gehen Buchstaben ohne Umlaute, Ziffern, - und _.',
  },
};
