import { LANGUAGES, type Language, languageOf } from '../messages/languages.js';
import type { World } from '../platform/world.js';

interface LanguageOf {
  readonly language: Language;
  /** The command line without what named the language. */
  readonly rest: readonly string[];
}

/**
 * The language in which the program speaks to whoever calls it: `--lang`, else `KUNDENCHECK_LANG`, else the system's.
 * English only where one of them says so; what names no language that is spoken stays in the line, to be complained of.
 */
export function operatorLanguage(argv: readonly string[], world: World): LanguageOf {
  const standard = languageOf(world.env.KUNDENCHECK_LANG || world.locale);
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  const language = LANGUAGES.find((known) => known === named);
  if (at === -1 || language === undefined) return { language: standard, rest: argv };
  const taken = argv[at] === '--lang' ? 2 : 1;
  return { language, rest: [...argv.slice(0, at), ...argv.slice(at + taken)] };
}
