import { PackageError } from '../../../scripts/package/packageError';
import { checkSettings, type RawSettings } from '../../../scripts/package/settings';

const GOOD = {
  origin: 'https://threewide.example.com',
  'client-id': '11111111-2222-4333-8444-ABCDEFABCDEF',
};

function refusals(raw: RawSettings): readonly string[] {
  try {
    checkSettings(raw);
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.faults.map(({ name }) => name);
    throw error;
  }
}

describe('what is said on the command line', () => {
  it('is taken when it is an https origin and a GUID', () => {
    expect(checkSettings({ ...GOOD, tenant: 'example.com' })).toEqual({
      origin: 'https://threewide.example.com',
      clientId: '11111111-2222-4333-8444-abcdefabcdef',
      tenant: 'example.com',
      service: null,
      serviceClientId: null,
      events: true,
    });
  });

  it('may name a port, and leaves the tenant open when none is named', () => {
    const { origin, tenant } = checkSettings({ ...GOOD, origin: 'https://apps.example.com:8443' });
    expect([origin, tenant]).toEqual(['https://apps.example.com:8443', 'organizations']);
  });

  it('may leave out what Outlook starts by itself', () => {
    expect(checkSettings({ ...GOOD, 'without-events': true }).events).toBe(false);
  });

  it.each([
    ['an address without encryption', 'http://threewide.example.com', 'originNotHttps'],
    ['a wildcard domain', 'https://*.example.com', 'originWildcard'],
    ['a path', 'https://example.com/threewide', 'originNotAnOrigin'],
    ['a slash at the end', 'https://example.com/', 'originNotAnOrigin'],
    ['a name and password', 'https://me:secret@example.com', 'originNotAnOrigin'],
    ['capital letters, which would not match', 'https://Example.com', 'originNotAnOrigin'],
    ['words', 'our web server', 'originNotAnOrigin'],
    ['this computer', 'https://localhost:3000', 'originIsLocal'],
    ['this computer by number', 'https://127.0.0.1', 'originIsLocal'],
    ['a name without a dot', 'https://intranet', 'originIsLocal'],
  ])('is refused with %s as the origin', (_what, origin, name) => {
    expect(refusals({ ...GOOD, origin })).toEqual([name]);
  });

  it.each(['abc', '11111111222243338444555555555555', '{11111111-2222-4333-8444-555555555555}'])(
    'is refused with %s as the client id',
    (id) => {
      expect(refusals({ ...GOOD, 'client-id': id })).toEqual(['idNotGuid']);
    },
  );

  it('is refused with a tenant that is neither an id nor a domain', () => {
    expect(refusals({ ...GOOD, tenant: 'my tenant' })).toEqual(['tenantNotValid']);
  });

  it('names a service and its API together', () => {
    const service = 'https://team.example.com';
    const id = '77777777-8888-9999-AAAA-bbbbbbbbbbbb';
    expect(checkSettings({ ...GOOD, service, 'service-client-id': id })).toMatchObject({
      service,
      serviceClientId: '77777777-8888-9999-aaaa-bbbbbbbbbbbb',
    });
    expect(refusals({ ...GOOD, service })).toEqual(['serviceIdNotGuid']);
    expect(refusals({ ...GOOD, service, 'service-client-id': 'team' })).toEqual([
      'serviceIdNotGuid',
    ]);
    expect(refusals({ ...GOOD, 'service-client-id': id })).toEqual(['serviceMissing']);
  });

  it('is refused with a service that is not encrypted', () => {
    const id = { 'service-client-id': '77777777-8888-9999-AAAA-bbbbbbbbbbbb' };
    expect(refusals({ ...GOOD, ...id, service: 'http://team.example.com' })).toEqual([
      'serviceNotHttps',
    ]);
  });

  it('is refused with everything that is wrong at once', () => {
    expect(refusals({})).toEqual(['originMissing', 'idMissing']);
  });
});
