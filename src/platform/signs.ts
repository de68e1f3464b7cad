type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a terminal shows more than ASCII and the letters of its code page. */
export function hasUnicode(env: Environment, platform: string = process.platform): boolean {
  if (platform === 'win32')
    return Boolean(
      env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask || env.TERM?.startsWith('xterm') || env.MSYSTEM,
    );
  // The console of Linux has a font of 256 or 512 signs.
  if (env.TERM === 'linux') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || locale === '' ? platform === 'darwin' : /utf-?8/i.test(locale);
}

/** A plainer sign of the same width for each that only some terminals have. */
const PLAIN: Readonly<Record<string, string>> = {
  '←': '<',
  '→': '>',
  '↑': '^',
  '↓': 'v',
  '·': '|',
  '…': '.',
  '•': '*',
  '─': '-',
  '━': '=',
  '═': '=',
  '█': '#',
  '░': '.',
  '❯': '>',
  '◯': 'o',
  '◉': '*',
  '◻': 'o',
  '◼': 'x',
  '\u201e': '"',
  '\u201c': '"',
  '‚': "'",
  '‘': "'",
  '−': '-',
  '–': '-',
};

const SIGNS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The same text in signs that every terminal has; letters stay. */
export function plainSigns(text: string): string {
  return text.replace(SIGNS, (sign) => PLAIN[sign] ?? sign);
}
