const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The space allotted on the disk is used up.',
  EACCES: 'I may not write there.',
  EPERM: 'I may not write there.',
  EROFS: 'I may not write there.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'That is a folder; the name of a file is needed.',
  ENAMETOOLONG: 'The name of the file is too long.',
  ENOTEMPTY:
    'There is something in this folder already. A new one is needed, or --force where files of the same name may be replaced.',
  EBUSY: 'Another run is writing there.',
  EEXIST: 'There is something already.',
  EFBIG: 'The file would become too large.',
  EIO: 'The disk reports a fault.',
};

/** Why something could not be written, by the system's code. */
export function outputProblem(code: string): string {
  return PROBLEMS[code] ?? `(${code})`;
}
