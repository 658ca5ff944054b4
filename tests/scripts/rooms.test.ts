import { spawnSync } from 'node:child_process';

/**
 * Code and the file it is said to stand in, one pair for each question to the linter. The first is
 * asked while the linter still sees every other file as it is.
 */
const PIECES = {
  insightInApp: [
    "import { MS_PER_DAY } from '../insight/domain/units';\nexport const x = MS_PER_DAY;\n",
    'src/model/configuration.ts',
  ],
  graphInInsight: [
    "import { GraphError } from '../../graph/problem';\nexport const x = GraphError;\n",
    'src/insight/domain/units.ts',
  ],
  graphInSandbox: [
    "import { GraphError } from '../graph/problem';\nexport const x = GraphError;\n",
    'src/sandbox/createSandbox.ts',
  ],
  fetchInInsight: ["export const x = () => fetch('/people');\n", 'src/insight/domain/units.ts'],
} as const;

type Complaints = Readonly<Record<keyof typeof PIECES, string>>;

/**
 * Asks the real eslint with the project's own settings, in one process: it takes long to start. Only
 * for the rules about rooms, and so without the types of the whole project, which these do not need.
 */
const ASK = `
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ['import-x/no-restricted-paths', 'no-restricted-globals'].includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const complaints = {};
for (const [name, [code, filePath]] of Object.entries(JSON.parse(await text(process.stdin)))) {
  const results = await eslint.lintText(code, { filePath });
  complaints[name] = results.flatMap(({ messages }) => messages.map((one) => one.message)).join();
}
console.log(JSON.stringify(complaints));
`;

let complaints: Complaints;
beforeAll(() => {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', ASK], {
    input: JSON.stringify(PIECES),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  complaints = JSON.parse(run.stdout) as Complaints;
});

describe('the rooms of the house', () => {
  it('keep the insight core from importing another room', () => {
    expect(complaints.graphInInsight).toContain('insight must not import graph');
  });

  it('keep the sandbox from sharing the reading of Graph', () => {
    expect(complaints.graphInSandbox).toContain('sandbox must not import graph');
  });

  it('let the app import the insight core', () => {
    expect(complaints.insightInApp).toBe('');
  });

  it('keep fetch out of the insight core', () => {
    expect(complaints.fetchInInsight).toContain('fetch is used in');
  });
});
