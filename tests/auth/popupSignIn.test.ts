/** @jest-environment <rootDir>/tests/support/pageEnvironment.mjs */
import { createTokenSource } from '../../src/auth/createTokenSource';
import { fakeBridge, removeBridge } from './support/fakeBridge';
import { problemOf } from './support/problemOf';
import { settings } from './support/settings';

const limits = { clientMs: 20, silentMs: 2_000, interactiveMs: 2_000 };
const inHost = { nestedAppAuth: true, loginHint: null };
const inBrowser = { nestedAppAuth: false, loginHint: null };

let open: jest.SpyInstance;

beforeEach(() => {
  sessionStorage.clear();
  jest.spyOn(console, 'log').mockImplementation(() => undefined); // msal reports a lacking bridge
  open = jest.spyOn(window, 'open').mockReturnValue(null);
});

afterEach(() => {
  removeBridge();
  jest.restoreAllMocks();
});

describe('sign-in by a window', () => {
  it('is what a plain browser gets, bridge or not', async () => {
    const bridge = fakeBridge();
    const source = await createTokenSource(settings, inBrowser, limits);
    expect(source.kind).toBe('popup');
    expect(bridge.requests).toEqual([]);
  });

  it('is what comes about where the promised bridge is not there', async () => {
    const source = await createTokenSource(settings, inHost, limits);
    expect(source.kind).toBe('popup');
  });

  it('is what comes about where the bridge never answers', async () => {
    fakeBridge({ silent: true });
    const source = await createTokenSource(settings, inHost, limits);
    expect(source.kind).toBe('popup');
  });

  it('needs the person before the first token, and shows no window unasked', async () => {
    const source = await createTokenSource(settings, inBrowser, limits);
    const interaction = { kind: 'interactionRequired', consent: false, scopes: ['User.Read'] };
    expect(await problemOf(source.getToken(['User.Read']))).toEqual(interaction);
    expect(await problemOf(source.account())).toEqual(interaction);
    expect(open).not.toHaveBeenCalled();
  });

  it('says so when the browser blocks the window, and can be tried again', async () => {
    const source = await createTokenSource(settings, inBrowser, limits);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await problemOf(source.getTokenInteractive(['User.Read']))).toEqual({
        kind: 'popupBlocked',
      });
    }
    expect(open).toHaveBeenCalledTimes(2);
  });
});
