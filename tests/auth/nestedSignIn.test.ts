/** @jest-environment <rootDir>/tests/support/pageEnvironment.mjs */
import { createTokenSource } from '../../src/auth/createTokenSource';
import { fakeBridge, granted, refused, removeBridge } from './support/fakeBridge';
import { problemOf } from './support/problemOf';
import { settings } from './support/settings';

const inHost = { nestedAppAuth: true, loginHint: 'ego@contoso.example' };
const limits = { clientMs: 2_000, silentMs: 2_000, interactiveMs: 2_000 };

async function nested() {
  const bridge = fakeBridge();
  const source = await createTokenSource(settings, inHost, limits);
  return { bridge, source };
}

beforeEach(() => sessionStorage.clear());
afterEach(removeBridge);

describe('sign-in inside a host with the nested-app-auth bridge', () => {
  it('gets a token for the scopes of the Graph cloud, silently', async () => {
    const { bridge, source } = await nested();
    expect(source.kind).toBe('nested');
    bridge.replyWith(granted('first'));
    expect(await source.getToken(['User.Read', 'People.Read'])).toBe('first');
    const [request] = bridge.tokenRequests();
    expect(request?.method).toBe('GetToken');
    expect(request?.tokenParams?.clientId).toBe(settings.clientId);
    expect(request?.tokenParams?.scope.split(' ')).toEqual([
      'https://graph.microsoft.com/User.Read',
      'https://graph.microsoft.com/People.Read',
    ]);
  });

  it('asks for another API by the address that its scopes carry', async () => {
    const { bridge, source } = await nested();
    await source.getToken(['api://77777777-8888-9999-aaaa-bbbbbbbbbbbb/access_as_user']);
    const [request] = bridge.tokenRequests();
    expect(request?.tokenParams?.scope.split(' ')).toEqual([
      'api://77777777-8888-9999-aaaa-bbbbbbbbbbbb/access_as_user',
    ]);
  });

  it('says that it can answer claims challenges', async () => {
    const { bridge, source } = await nested();
    await source.getToken(['User.Read']);
    expect(JSON.parse(bridge.tokenRequests()[0]?.tokenParams?.claims ?? '')).toMatchObject({
      access_token: { xms_cc: { values: ['CP1'] } },
    });
  });

  it('passes a claims challenge on, past the tokens it keeps', async () => {
    const { bridge, source } = await nested();
    bridge.replyWith(granted('old'), granted('new'));
    await source.getToken(['User.Read']);
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    expect(await source.getToken(['User.Read'], claims)).toBe('new');
    expect(JSON.parse(bridge.tokenRequests()[1]?.tokenParams?.claims ?? '')).toMatchObject({
      access_token: { nbf: { essential: true, value: '1604106651' } },
    });
  });

  it('asks the host once where many want the same token at the same time', async () => {
    const { bridge, source } = await nested();
    bridge.replyWith(granted('shared'));
    const tokens = await Promise.all([1, 2, 3].map(() => source.getToken(['User.Read'])));
    expect(tokens).toEqual(['shared', 'shared', 'shared']);
    expect(bridge.tokenRequests()).toHaveLength(1);
  });

  it('tells who is signed in', async () => {
    const { source } = await nested();
    expect(await source.account()).toEqual({
      tenantId: 't-1',
      objectId: 'u-1',
      username: 'ego@contoso.example',
      displayName: 'Ego',
    });
  });

  it('asks for the person, and shows the window of the host when told to', async () => {
    const { bridge, source } = await nested();
    bridge.replyWith(refused('USER_INTERACTION_REQUIRED', 'login_required'), granted('clicked'));
    expect(await problemOf(source.getToken(['User.Read']))).toEqual({
      kind: 'interactionRequired',
      consent: false,
      scopes: ['User.Read'],
    });
    expect(await source.getTokenInteractive(['User.Read'])).toBe('clicked');
    expect(bridge.tokenRequests().map(({ method }) => method)).toEqual([
      'GetToken',
      'GetTokenPopup',
    ]);
  });

  it.each([
    ['consent_required', ''],
    ['invalid_grant', 'AADSTS65001: The user or administrator has not consented'],
    ['invalid_grant', 'AADSTS90094: The grant requires admin permission'],
  ])('tells missing consent from other interaction: %s %s', async (code, description) => {
    const { bridge, source } = await nested();
    bridge.replyWith(refused('USER_INTERACTION_REQUIRED', code, description));
    expect(await problemOf(source.getToken(['User.Read.All']))).toEqual({
      kind: 'interactionRequired',
      consent: true,
      scopes: ['User.Read.All'],
    });
  });

  it.each([
    ['USER_CANCEL', { kind: 'cancelled' }],
    ['NO_NETWORK', { kind: 'offline' }],
    ['ACCOUNT_UNAVAILABLE', { kind: 'accountUnavailable' }],
  ])('understands %s', async (status, problem) => {
    const { bridge, source } = await nested();
    bridge.replyWith(refused(status));
    expect(await problemOf(source.getTokenInteractive(['User.Read']))).toEqual(problem);
  });

  it.each(['TRANSIENT_ERROR', 'PERSISTENT_ERROR'])('keeps the words of a %s', async (status) => {
    const { bridge, source } = await nested();
    bridge.replyWith(refused(status, 'server_error', 'Try later.'));
    expect(await problemOf(source.getToken(['User.Read']))).toEqual({
      kind: 'unexpected',
      code: 'server_error',
      message: 'Try later.',
    });
  });

  it('does not wait for ever for a token', async () => {
    fakeBridge();
    const source = await createTokenSource(settings, inHost, { ...limits, silentMs: 20 });
    const silent = fakeBridge({ silent: true }); // takes the place of the one that said hello
    expect(await problemOf(source.getToken(['User.Read']))).toEqual({
      kind: 'timeout',
      afterMs: 20,
    });
    expect(silent.tokenRequests()).toHaveLength(1);
  });

  it('goes over to a window of its own when the host has switched the bridge off', async () => {
    const { bridge, source } = await nested();
    bridge.replyWith(refused('DISABLED'));
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    // jsdom has no windows to open; the browser tests go through the whole sign-in.
    expect(await problemOf(source.getTokenInteractive(['User.Read']))).toEqual({
      kind: 'popupBlocked',
    });
    expect(open).toHaveBeenCalledTimes(1);
    expect(source.kind).toBe('popup');
    open.mockRestore();
  });
});
