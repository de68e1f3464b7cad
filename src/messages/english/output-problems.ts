const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your disk quota is used up.',
  EACCES: 'I have no permission to write there.',
  EPERM: 'I have no permission to write there.',
  EROFS: 'That place is read-only.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'That is a folder; please name a file.',
  ENAMETOOLONG: 'The file name is too long.',
  ENOTEMPTY:
    'This folder is not empty. Name a new one, or use --force if files of the same name may be replaced.',
  EBUSY: 'Another run is writing there.',
  EEXIST: 'Something is already there.',
  EFBIG: 'The file would be too large.',
  EIO: 'The disk reports an error.',
};

/** Why something could not be written, by the system's code. */
export function outputProblem(code: string): string {
  return PROBLEMS[code] ?? `(${code})`;
}
