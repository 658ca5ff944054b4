import { readFileSync } from 'node:fs';

/** Rows of the tables in a document: promise, file, name of the test. */
function promisesIn(
  document: string,
): readonly (readonly [promise: string, file: string, test: string])[] {
  const rows = readFileSync(document, 'utf8')
    .split('\n')
    .filter((line) => /\| tests\//.test(line));
  return rows.map((row) => {
    const [, promise = '', file = '', name = ''] = row
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return [promise, file, name.replaceAll('\\|', '|')] as const;
  });
}

test.each(['docs/team-summary-tests.md', 'docs/reading-tests.md', 'docs/insight-tests.md'])(
  'every promise in %s is held by a test of that name',
  (document) => {
    const all = promisesIn(document);
    expect(all.length).toBeGreaterThan(40);
    const missing = all.filter(
      ([, file, name]) => name === '' || !readFileSync(file, 'utf8').includes(name),
    );
    expect(missing).toEqual([]);
  },
);
