import fc from 'fast-check';
import { ConfigProblem, readConfig } from '../../src/service/serviceConfig';
import { duplicateKey } from '../../src/service/http/strictJson';
import { departmentKey, departmentLabel } from '../../src/service/contribution/contributionSchema';
import { unprivilegedAccount } from '../../src/service/database/embedded/postgresPrograms';
import { API, APP, TENANT } from './support/ids';

describe('a key that stands twice', () => {
  test.each([
    ['{"a":1,"b":2}', null],
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"a":1},"b":{"a":1}}', null],
    ['[{"a":1},{"a":1}]', null],
    ['{"a":[{"b":1,"b":2}]}', 'b'],
    ['{"x":{"y":1},"x":2}', 'x'],
    ['{"a":"a","b":"a: {\\"a\\":1"}', null],
    ['{"\\u0061":1,"a":2}', 'a'],
    ['{"a\\"":1,"a":2}', null],
    ['{"":1,"":2}', ''],
    ['"a:a"', null],
  ])('in %s: %s', (json, key) => {
    expect(duplicateKey(json)).toBe(key);
  });

  test('is never found in what JSON.stringify writes (law)', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(duplicateKey(JSON.stringify(JSON.parse(json)))).toBeNull();
      }),
      { seed: 6 },
    );
  });
});

describe('a department', () => {
  test('has one key however it is spelt', () => {
    expect(departmentKey('  Human   Resources ')).toBe(departmentKey('HUMAN RESOURCES'));
    // Composed and decomposed ü.
    expect(departmentKey('S\u00fcd')).toBe(departmentKey('Su\u0308d'));
    expect(departmentKey('R&D')).not.toBe(departmentKey('RD'));
  });

  test('is shown with single spaces, its case kept', () => {
    expect(departmentLabel('  Human   Resources ')).toBe('Human Resources');
  });
});

describe('the configuration', () => {
  const needed = {
    TENANTS: TENANT.toUpperCase(),
    API_CLIENT_ID: API,
    API_CLIENT_SECRET: 'hush',
    CALLING_CLIENTS: `${APP}, ${API}`,
  };

  test('has defaults for all but the identities', () => {
    expect(readConfig(needed)).toMatchObject({
      TENANTS: [TENANT],
      CALLING_CLIENTS: [APP, API],
      PORT: 8787,
      MINIMUM_CONTRIBUTORS: 10,
      AUTHORITY: 'https://login.microsoftonline.com',
      ALLOWED_ORIGINS: [],
    });
  });

  test('takes an empty variable as one that is not set', () => {
    expect(readConfig({ ...needed, DATABASE_URL: '', PORT: '' })).toMatchObject({ PORT: 8787 });
  });

  test.each([
    [{ TENANTS: 'common' }, 'TENANTS'],
    [{ TENANTS: ',' }, 'TENANTS'],
    [{ MINIMUM_CONTRIBUTORS: '4' }, 'MINIMUM_CONTRIBUTORS'],
    [{ MINIMUM_CONTRIBUTORS: '1e1' }, 'MINIMUM_CONTRIBUTORS'],
    [{ PORT: '70000' }, 'PORT'],
    [{ AUTHORITY: 'login' }, 'AUTHORITY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ API_CLIENT_SECRET: undefined }, 'API_CLIENT_SECRET'],
  ])('with %j names the variable and not its value', (change, name) => {
    const read = (): unknown => readConfig({ ...needed, ...change });
    expect(read).toThrow(ConfigProblem);
    expect(read).toThrow(new RegExp(`^${name}`));
    expect(read).not.toThrow(/hush/);
  });
});

describe('the account that PostgreSQL runs under', () => {
  const accounts = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n';

  test('is ours unless we are root', () => {
    expect(unprivilegedAccount(1000, () => accounts)).toEqual({});
  });

  test('is postgres for root where there is one, else nobody', () => {
    expect(unprivilegedAccount(0, () => accounts)).toEqual({ uid: 65534, gid: 65533 });
    const more = `${accounts}postgres:x:101:102::/:/bin/sh\n`;
    expect(unprivilegedAccount(0, () => more)).toEqual({ uid: 101, gid: 102 });
    expect(() => unprivilegedAccount(0, () => '')).toThrow('does not run as root');
  });
});
