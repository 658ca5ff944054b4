import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCOPES } from '../../src/model/permissions';

const TENANT = '66666666-7777-4888-8999-000000000000';
const CLIENT = '11111111-2222-4333-8444-555555555555';

/** An Azure CLI that writes down what it is asked and answers as the real one does. */
const AZ = `#!/usr/bin/env bash
printf '%s\\n' "$*" >>"$AZ_CALLS"
case "$*" in
  "account show"*) echo ${TENANT} ;;
  "ad app list"*) echo "\${AZ_EXISTING:-}" ;;
  "ad sp show"*"'\${AZ_UNKNOWN:-nothing}'"*) ;;
  "ad sp show"*) [[ "$*" =~ value==.([A-Za-z.]+). ]] && echo "id-of-\${BASH_REMATCH[1]}" ;;
  "ad app create"*) echo ${CLIENT} ;;
  "ad app show"*) echo object-id ;;
esac
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threewide-register-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'az'), AZ, { mode: 0o755 });
  writeFileSync(join(folder, 'calls'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function register(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const run = spawnSync('bash', ['scripts/register-app.sh', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      AZ_CALLS: join(folder, 'calls'),
    },
  });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean);
  return { code: run.status, out: run.stdout, complaint: run.stderr, calls };
}

const made = (calls: readonly string[]) => calls.filter((call) => / (create|PATCH) /.test(call));

it('registers a page without a secret, for this tenant, with every way back', () => {
  const { code, calls } = register(['https://threewide.example.com']);
  expect(code).toBe(0);
  const patch = calls.find((call) => call.startsWith('rest --method PATCH')) ?? '';
  const body = JSON.parse(/--body (.*) --output/.exec(patch)?.[1] ?? '') as {
    spa: { redirectUris: string[] };
    requiredResourceAccess: { resourceAccess: { id: string; type: string }[] }[];
  };
  expect(body.spa.redirectUris).toEqual([
    'https://threewide.example.com/redirect.html',
    'https://threewide.example.com/dialog.html',
    'brk-multihub://threewide.example.com',
  ]);
  // What the page asks for in its two modes, each once, and nothing else.
  const wanted = new Set([...SCOPES.full, ...SCOPES.limited].map((scope) => `id-of-${scope}`));
  const access = body.requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess);
  expect(new Set(access.map(({ id }) => id))).toEqual(wanted);
  expect(access.every(({ type }) => type === 'Scope')).toBe(true);
  expect(calls.join('\n')).toContain('--sign-in-audience AzureADMyOrg');
  expect(calls.join('\n')).not.toMatch(/credential|secret|password|admin-consent/);
});

it('adds the permissions that a deployment may leave out, when they are named', () => {
  const { calls } = register(['https://threewide.example.com', 'Calendars.ReadWrite']);
  expect(calls.find((call) => call.startsWith('rest'))).toContain('id-of-Calendars.ReadWrite');
});

it('takes nothing for a permission that is none', () => {
  const { code, calls } = register(['https://threewide.example.com', "x'] | [0]"]);
  expect([code, made(calls)]).toEqual([2, []]);
});

it('says what comes next, with the ids filled in', () => {
  const { out } = register(['https://threewide.example.com']);
  expect(out).toContain(
    `npm run package -- --origin https://threewide.example.com --client-id ${CLIENT} --tenant ${TENANT}`,
  );
  expect(out).toContain(
    `https://login.microsoftonline.com/${TENANT}/adminconsent?client_id=${CLIENT}`,
  );
});

it.each([
  ['nothing', ''],
  ['http', 'http://threewide.example.com'],
  ['a path', 'https://example.com/threewide'],
  ['a wildcard', 'https://*.example.com'],
  ['something that is not an address', 'https://a.example","x":"y'],
])('asks nothing of Azure when it is given %s', (_what, origin) => {
  const { code, complaint, calls } = register([origin]);
  expect([code, calls]).toEqual([2, []]);
  expect(complaint).toContain('Usage:');
});

it('makes no second registration of the same name', () => {
  const { code, complaint, calls } = register(['https://threewide.example.com'], {
    AZ_EXISTING: CLIENT,
  });
  expect([code, made(calls)]).toEqual([1, []]);
  expect(complaint).toContain(CLIENT);
});

it('registers nothing where a permission is not known', () => {
  const { code, complaint, calls } = register(['https://threewide.example.com'], {
    AZ_UNKNOWN: 'Calendars.ReadBasic',
  });
  expect([code, made(calls)]).toEqual([1, []]);
  expect(complaint).toContain('Calendars.ReadBasic');
});
