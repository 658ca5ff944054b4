import { calendarViewPath, EVENTUAL, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

interface Refusal {
  readonly why: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly message: RegExp;
}

const BAD_REQUESTS: readonly Refusal[] = [
  {
    why: 'an unknown property of a user',
    path: '/v1.0/users?$select=id,seniority',
    code: 'BadRequest',
    message: /^Could not find a property named 'seniority' on type 'microsoft\.graph\.user'\.$/,
  },
  {
    why: 'an unknown property of me',
    path: '/v1.0/me?$select=rank',
    code: 'BadRequest',
    message: /'rank'/,
  },
  {
    why: 'an unknown property of an event',
    path: calendarViewPath(-1, 0, '&$select=subject,mood'),
    code: 'ErrorInvalidRequest',
    message: /'mood'/,
  },
  {
    why: 'lastModifiedDateTime in a calendar view',
    path: calendarViewPath(-1, 0, '&$select=lastModifiedDateTime'),
    code: 'ErrorInvalidRequest',
    message: /'lastModifiedDateTime'/,
  },
  {
    why: 'an unknown property inside an expand',
    path: '/v1.0/users?$expand=manager($select=shoeSize)',
    code: 'BadRequest',
    message: /'shoeSize'/,
  },
  {
    why: 'an unknown property in a filter',
    path: "/v1.0/users?$filter=floor eq '3'",
    code: 'Request_UnsupportedQuery',
    message: /'floor'/,
  },
  {
    why: 'an expand that the sandbox does not know',
    path: '/v1.0/users?$expand=memberOf',
    code: 'BadRequest',
    message: /'memberOf'/,
  },
  {
    why: 'more than 999 users a page',
    path: '/v1.0/users?$top=1000',
    code: 'Request_UnsupportedQuery',
    message: /^Invalid page size specified: '1000'\. Must be between 1 and 999 inclusive\.$/,
  },
  {
    why: 'a page of nobody',
    path: '/v1.0/users?$top=0',
    code: 'Request_UnsupportedQuery',
    message: /'0'/,
  },
  {
    why: 'more than 1000 events a page',
    path: calendarViewPath(-1, 0).replace('$top=1000', '$top=1001'),
    code: 'ErrorInvalidUrlQuery',
    message: /'1000'.*'1001'/,
  },
  {
    why: '$skip on users',
    path: '/v1.0/users?$skip=10',
    code: 'Request_UnsupportedQuery',
    message: /\$skip/,
  },
  {
    why: '$count on users without the consistency header',
    path: '/v1.0/users?$count=true',
    code: 'Request_UnsupportedQuery',
    message: /ConsistencyLevel/,
  },
  {
    why: 'a climb to the top without the consistency header',
    path: '/v1.0/me?$expand=manager($levels=max)&$count=true',
    code: 'Request_UnsupportedQuery',
    message: /ConsistencyLevel/,
  },
  {
    why: 'a climb to the top without $count',
    path: '/v1.0/me?$expand=manager($levels=max)',
    headers: EVENTUAL,
    code: 'Request_UnsupportedQuery',
    message: /\$count=true/,
  },
  {
    why: 'a climb to the top for a list of users',
    path: '/v1.0/users?$expand=manager($levels=max)&$count=true',
    headers: EVENTUAL,
    code: 'BadRequest',
    message: /\$levels/,
  },
  {
    why: 'a negating filter without the consistency header',
    path: "/v1.0/users?$filter=userType ne 'Guest'",
    code: 'Request_UnsupportedQuery',
    message: /ConsistencyLevel/,
  },
  {
    why: 'a calendar view without a window',
    path: '/v1.0/me/calendarView?$top=10',
    code: 'ErrorInvalidParameter',
    message: /StartDateTime and EndDateTime/,
  },
  {
    why: 'a calendar view whose window is no time',
    path: '/v1.0/me/calendarView?startDateTime=monday&endDateTime=tuesday',
    code: 'ErrorInvalidParameter',
    message: /invalid/,
  },
  {
    why: 'a time zone that does not exist',
    path: calendarViewPath(-1, 0),
    headers: { Prefer: 'outlook.timezone="Middle-earth"' },
    code: 'TimeZoneNotSupportedException',
    message: /Middle-earth/,
  },
  {
    why: 'an unknown system option',
    path: '/v1.0/users?$limit=5',
    code: 'BadRequest',
    message: /\$limit/,
  },
  {
    why: 'a text that is no filter',
    path: "/v1.0/users?$filter=mail is 'x'",
    code: 'BadRequest',
    message: /filter/,
  },
  {
    why: 'a path that does not exist',
    path: '/v1.0/me/shoes',
    code: 'BadRequest',
    message: /^Resource not found for the segment 'shoes'\.$/,
  },
  {
    why: 'a page token of somebody else',
    path: '/v1.0/users?$skiptoken=abc',
    code: 'Directory_ExpiredPageToken',
    message: /token/,
  },
];

describe('Graph answers 400 to', () => {
  it.each(BAD_REQUESTS)('$why', async ({ path, headers = {}, code, message }) => {
    const { status, body } = await sandbox.graph('manager', path, { headers });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  it('every refusal with a request id, the caller’s own id and the time', async () => {
    const { body, headers } = await sandbox.graph('manager', '/v1.0/users?$top=1000', {
      headers: { 'client-request-id': '7b1f6d0e-0000-4000-8000-000000000001' },
    });
    expect(body.error?.innerError).toEqual({
      date: '2026-11-24T09:00:00',
      'request-id': headers.get('request-id'),
      'client-request-id': '7b1f6d0e-0000-4000-8000-000000000001',
    });
  });
});

describe('Graph answers 404 to', () => {
  it.each(['/v1.0/users/no-such-id', '/v1.0/users/nobody@halden.example/manager'])(
    '%s',
    async (path) => {
      const { status, body } = await sandbox.graph('manager', path);
      expect([status, body.error?.code]).toEqual([404, 'Request_ResourceNotFound']);
    },
  );

  it('the manager of the one at the top', async () => {
    const chain = await sandbox.graph(
      'vicePresident',
      '/v1.0/me?$expand=manager($levels=max;$select=id)&$count=true&$select=id',
      { headers: EVENTUAL },
    );
    const top = (chain.body['manager'] as { readonly id: string }).id;
    const { status } = await sandbox.graph('manager', `/v1.0/users/${top}/manager`);
    expect(status).toBe(404);
  });
});
