import { readFileSync } from 'node:fs';

/** Rows of the tables in docs/team-summary-tests.md: promise, file, name of the test. */
function promises(): readonly (readonly [promise: string, file: string, test: string])[] {
  const rows = readFileSync('docs/team-summary-tests.md', 'utf8')
    .split('\n')
    .filter((line) => /\| tests\//.test(line));
  return rows.map((row) => {
    const [, promise = '', file = '', name = ''] = row
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return [promise, file, name.replaceAll('\\|', '|')] as const;
  });
}

test('every promise of the team summary is held by a test of that name', () => {
  const all = promises();
  expect(all.length).toBeGreaterThan(40);
  const missing = all.filter(
    ([, file, name]) => name === '' || !readFileSync(file, 'utf8').includes(name),
  );
  expect(missing).toEqual([]);
});
