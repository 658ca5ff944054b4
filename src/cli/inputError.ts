/** Input that cannot be used: which file, where in it, and what belongs there. */
export class InputError extends Error {
  readonly file: string;
  /** Path inside the file, `''` for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  constructor(file: string, path: string, expected: string, cause?: unknown) {
    super(`${file}${path === '' ? '' : `, at ${path}`}: expected ${expected}`, { cause });
    this.name = 'InputError';
    this.file = file;
    this.path = path;
    this.expected = expected;
  }
}
