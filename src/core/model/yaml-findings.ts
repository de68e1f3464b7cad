/** What can be wrong with a YAML text before anybody looks at what it says, and the facts that each sentence needs. */
export interface YamlFindingFacts {
  'yaml-syntax': { problem: string };
  /** `more` counts further lines with the same slip, which are mended along. */
  'yaml-tab': { more: number };
  'yaml-no-break-space': { more: number };
  'yaml-dash': { sign: string; more: number };
  'yaml-dash-space': Record<string, never>;
  'yaml-indent': { spaces: number; wanted: number };
  'yaml-unclosed-quote': { quote: string };
  'yaml-inner-quote': { quote: string };
  'yaml-curly-quotes': { quote: string };
  'yaml-backslash': Record<string, never>;
  'yaml-unclosed-bracket': { bracket: string };
  'yaml-stray-bracket': { bracket: string };
  'yaml-colon': Record<string, never>;
  'yaml-colon-missing': { key: string };
  'yaml-colon-space': { key: string };
  'yaml-leading-sign': { sign: string };
  'yaml-comment': { sign: string };
  'yaml-fence': { more: number };
  'yaml-flow-comma': { text: string };
  'yaml-flow-decimal': { number: string };
  'yaml-duplicate-key': { key: string };
  'yaml-tag': { tag: string };
  'yaml-merge-key': Record<string, never>;
  'yaml-aliases': { limit: number };
  'yaml-circular': { name: string };
  'yaml-several-documents': Record<string, never>;
}
