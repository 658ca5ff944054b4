import { ConfigError } from '../../src/model/configurationError';
import { insightOverrides } from '../../src/model/configurationSchema';
import { parseConfig, usableConfig } from '../../src/model/configuration';
import { loadConfig } from '../../src/app/session/loadConfiguration';
import { DEFAULT_OPTIONS } from '../../src/insight/options';

const smallest = {
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/contoso.example',
};

const serving = (body: string, status = 200) => {
  const asked: string[] = [];
  const fetchIt = (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(body, { status }));
  };
  return { asked, fetchIt };
};

async function problemOf(promise: Promise<unknown>) {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ConfigError) return error.problem;
    throw error;
  }
  throw new Error('the settings were accepted');
}

const faultsOf = async (changes: object) => {
  const problem = await problemOf(
    new Promise((resolve) => resolve(parseConfig({ ...smallest, ...changes }))),
  );
  return problem.kind === 'invalid' ? problem.faults.map((f) => [f.path, f.expected]) : problem;
};

describe('the deployment settings', () => {
  it('need only the registration and the authority', async () => {
    const { asked, fetchIt } = serving(JSON.stringify(smallest));
    const { config, ignored } = await loadConfig(fetchIt);
    expect(ignored).toEqual([]);
    expect(config).toEqual({
      ...smallest,
      authorityMetadata: null,
      graphOrigin: 'https://graph.microsoft.com',
      graphGateway: null,
      service: null,
      serviceClientId: null,
      hostOrigins: [],
      optOutGroup: null,
      expandLists: false,
      insight: {},
      adminConsentUrl: null,
    });
    expect(asked).toEqual(['config.json']);
  });

  it('may set everything', () => {
    const all = {
      ...smallest,
      authorityMetadata: { token_endpoint: 'http://127.0.0.1:5300/token' },
      graphOrigin: 'https://dod-graph.microsoft.us',
      graphGateway: '/graph',
      service: 'https://threewide.contoso.example/',
      serviceClientId: '77777777-8888-9999-aaaa-bbbbbbbbbbbb',
      hostOrigins: ['http://127.0.0.1:5300', 'https://teams.contoso.example'],
      optOutGroup: '88888888-9999-aaaa-bbbb-cccccccccccc',
      expandLists: true,
      adminConsentUrl: 'https://login.microsoftonline.com/contoso.example/adminconsent',
      insight: {
        departmentAliases: { 'Fin.': 'Finance' },
        levelMapping: [
          { title: '/^VP\\b/', level: 'vicePresident' },
          { title: 'Partner', level: 'executive' },
        ],
        excluded: ['a-person'],
        deepGoal: 4,
        internalShareGoal: 0.25,
        scope: { branchOf: 'top' },
        capacity: { peer: 4, oneUp: 2, twoUp: 1, higher: 0 },
        communities: [{ department: 'HR', link: 'https://contoso.example/culture' }],
      },
    };
    expect(parseConfig(all)).toEqual(all);
  });

  it('name every fault by its path and what was expected', async () => {
    expect(
      await faultsOf({
        clientId: 'threewide',
        authority: 'http://login.example',
        graphOrigin: 'https://graph.evil.example',
        graphGateway: '//evil.example/graph',
        hostOrigins: ['https://teams.example/path'],
        service: 'not an address',
      }),
    ).toEqual([
      ['clientId', 'a GUID'],
      ['authority', 'an https address'],
      [
        'graphOrigin',
        '("https://graph.microsoft.com" | "https://graph.microsoft.us" | "https://dod-graph.microsoft.us" | "https://microsoftgraph.chinacloudapi.cn")',
      ],
      ['graphGateway', 'a path such as /graph'],
      ['service', 'an https address'],
      ['hostOrigins.0', 'an origin such as https://example.com, without a path'],
    ]);
    expect(await faultsOf({ insight: { levelMapping: [{ title: 'Boss' }] } })).toEqual([
      ['insight.levelMapping.0.level', 'a value'],
    ]);
  });

  it('need the id of the service’s API where a service is named', async () => {
    expect(await faultsOf({ service: 'https://threewide.contoso.example' })).toEqual([
      ['service', 'an address with `serviceClientId` beside it'],
    ]);
    expect(parseConfig({ ...smallest, serviceClientId: smallest.clientId }).service).toBeNull();
  });

  it('name unknown settings, at every depth', async () => {
    expect(await faultsOf({ clientID: 'x', insight: { deepgoal: 3, tenantId: 't' } })).toEqual([
      ['insight.deepgoal', 'no such setting'],
      ['clientID', 'no such setting'],
    ]);
  });

  it('refuse options that the core could not work with', async () => {
    expect(
      await faultsOf({
        insight: {
          windowDays: 31,
          communities: [{ department: 'HR', link: 'javascript:alert(1)' }],
          deepGoal: 0,
          rareRatio: 1.5,
          levelMapping: [
            { title: '/(/', level: 'manager' },
            { title: 'Boss', level: 'boss' },
          ],
        },
      }),
    ).toEqual([
      ['insight.windowDays', '(30 | 90 | 180 | 365)'],
      ['insight.rareRatio', '<=1'],
      ['insight.deepGoal', '>=1'],
      ['insight.levelMapping.0.title', 'a title, or a regular expression between slashes'],
      [
        'insight.levelMapping.1.level',
        '("entry" | "professional" | "senior" | "manager" | "director" | "vicePresident" | "executive")',
      ],
      ['insight.communities.0.link', 'an https address'],
    ]);
  });

  it('can set every option of the insight core but the tenant', () => {
    const settable = Object.keys(insightOverrides.entries);
    expect(Object.keys(DEFAULT_OPTIONS).filter((name) => !settable.includes(name))).toEqual([
      'tenantId',
    ]);
  });

  it('that cannot be fetched or are no JSON are different problems', async () => {
    const failing = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await problemOf(loadConfig(failing))).toEqual({ kind: 'unreachable', status: null });
    expect(await problemOf(loadConfig(serving('', 404).fetchIt))).toEqual({
      kind: 'unreachable',
      status: 404,
    });
    expect(await problemOf(loadConfig(serving('<html>').fetchIt))).toEqual({ kind: 'notJson' });
  });
});

describe('a fault in a setting that can be done without', () => {
  it('leaves out that setting, says so, and keeps the rest', () => {
    const { config, ignored } = usableConfig({
      ...smallest,
      colour: 'blue',
      adminConsentUrl: 'not an address',
      insight: { windowDays: 31, deepGoal: 4 },
    });
    expect(config.insight).toEqual({ deepGoal: 4 });
    expect(config.adminConsentUrl).toBeNull();
    expect(ignored.map(({ path }) => path).sort()).toEqual([
      'adminConsentUrl',
      'colour',
      'insight.windowDays',
    ]);
  });

  it.each([
    ['who signs in', { clientId: 'x' }],
    ['where Graph is', { graphOrigin: 'https://evil.example' }],
    ['who must never be suggested', { insight: { excluded: 'everybody' } }],
    ['who does not want to be suggested', { optOutGroup: 'the opt-out group' }],
  ])('is none where it is about %s', async (_about, changes) => {
    const asked = new Promise((resolve) => resolve(usableConfig({ ...smallest, ...changes })));
    expect(await problemOf(asked)).toMatchObject({ kind: 'invalid' });
  });

  it('does not hide a fault that is needed behind one that is not', async () => {
    const both = { ...smallest, clientId: 'x', insight: { windowDays: 31 } };
    const problem = await problemOf(new Promise((resolve) => resolve(usableConfig(both))));
    expect(problem).toMatchObject({
      faults: [{ path: 'clientId' }, { path: 'insight.windowDays' }],
    });
  });
});
