import { spawnSync } from 'node:child_process';

interface LintResult {
  readonly messages: readonly { readonly message: string }[];
}

/** Lints one piece of code as if it stood in a file of the room, with the real eslint. */
function complaintsAbout(code: string, filePath: string): string[] {
  const run = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', filePath, '-f', 'json'],
    { input: code, encoding: 'utf8' },
  );
  const results = JSON.parse(run.stdout) as readonly LintResult[];
  return results.flatMap((result) => result.messages.map((message) => message.message));
}

jest.setTimeout(60_000);

describe('the rooms of the house', () => {
  it('keep the insight core from importing another room', () => {
    const complaints = complaintsAbout(
      "import { GraphError } from '../graph/problem';\nexport const x = GraphError;\n",
      'src/insight/units.ts',
    );
    expect(complaints.join('\n')).toContain('insight must not import graph');
  });

  it('keep the sandbox from sharing the reading of Graph', () => {
    const complaints = complaintsAbout(
      "import { GraphError } from '../graph/problem';\nexport const x = GraphError;\n",
      'src/sandbox/createSandbox.ts',
    );
    expect(complaints.join('\n')).toContain('sandbox must not import graph');
  });

  it('let the app import the insight core', () => {
    const complaints = complaintsAbout(
      "import { MS_PER_DAY } from '../insight/units';\nexport const x = MS_PER_DAY;\n",
      'src/app/config.ts',
    );
    expect(complaints).toEqual([]);
  });

  it('keep fetch out of the insight core', () => {
    const complaints = complaintsAbout(
      "export const x = () => fetch('/people');\n",
      'src/insight/units.ts',
    );
    expect(complaints.join('\n')).toContain('fetch is used in');
  });
});
