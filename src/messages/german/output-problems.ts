const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'Der Datenträger ist voll.',
  EDQUOT: 'Der zugeteilte Speicherplatz ist aufgebraucht.',
  EACCES: 'Dort darf ich nicht schreiben.',
  EPERM: 'Dort darf ich nicht schreiben.',
  EROFS: 'Dort darf ich nicht schreiben.',
  ENOENT: 'Diesen Ordner gibt es nicht.',
  ENOTDIR: 'Diesen Ordner gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, gebraucht wird ein Dateiname.',
  ENAMETOOLONG: 'Der Dateiname ist zu lang.',
  ENOTEMPTY:
    'In diesem Ordner liegt schon etwas. Gebraucht wird ein neuer, oder --force, wenn Dateien gleichen Namens ersetzt werden dürfen.',
  EBUSY: 'Ein anderer Lauf schreibt gerade dorthin.',
  EEXIST: 'Dort liegt schon etwas.',
  EFBIG: 'Die Datei würde zu groß.',
  EIO: 'Der Datenträger meldet einen Fehler.',
};

/** Why something could not be written, by the system's code. */
export function outputProblem(code: string): string {
  return PROBLEMS[code] ?? `(${code})`;
}
