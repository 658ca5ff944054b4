/** @jest-environment node */
import { parseConfig } from '../../../src/model/configuration';
import {
  adminConsentUrl,
  tabProblemOfAuth,
  tabProblemOfConfig,
  tabProblemOfGraph,
} from '../../../src/app/session/tabProblems';

const consent = { adminConsentUrl: 'https://login.example/consent', limitedPossible: true };

test('a missing consent is a screen of its own, with the link and what is missing', () => {
  const scopes = ['User.Read.All'];
  expect(tabProblemOfAuth({ kind: 'interactionRequired', consent: true, scopes }, consent)).toEqual(
    { kind: 'consentNeeded', permissions: scopes, requestId: null, ...consent },
  );
});

test('a session that has ended only asks to sign in', () => {
  expect(
    tabProblemOfAuth({ kind: 'interactionRequired', consent: false, scopes: [] }, consent),
  ).toEqual({ kind: 'signInNeeded' });
  expect(tabProblemOfAuth({ kind: 'cancelled' }, consent)).toEqual({ kind: 'signInNeeded' });
});

test('a refused directory still leaves the limited mode, a refused calendar does not', () => {
  const refused = (permission: string) =>
    tabProblemOfGraph({ kind: 'forbidden', permission, requestId: 'r-1' }, 'https://x');
  expect(refused('User.Read.All')).toMatchObject({ limitedPossible: true, requestId: 'r-1' });
  expect(refused('Calendars.ReadBasic')).toMatchObject({ limitedPossible: false });
});

test('an unexpected answer keeps its status, code and request id', () => {
  expect(
    tabProblemOfGraph(
      { kind: 'unexpected', status: 500, code: 'generalException', message: 'x', requestId: 'r-2' },
      null,
    ),
  ).toEqual({ kind: 'unexpected', code: '500 generalException', requestId: 'r-2' });
});

test('cancelling is no problem', () => {
  expect(tabProblemOfGraph({ kind: 'cancelled' }, null)).toBeNull();
});

test('a broken deployment names every fault', () => {
  const faults = [{ path: 'clientId', expected: 'a GUID' }];
  expect(tabProblemOfConfig({ kind: 'invalid', faults })).toEqual({
    kind: 'configuration',
    faults: [{ path: 'clientId', expected: 'a GUID' }],
  });
  expect(tabProblemOfConfig({ kind: 'unreachable', status: 404 })).toMatchObject({
    faults: [{ path: 'config.json', expected: 'served beside the page (404)' }],
  });
});

test('the link for the administrator follows from the deployment unless it names one', () => {
  const settings = {
    clientId: '11111111-2222-3333-4444-555555555555',
    authority: 'https://login.microsoftonline.com/contoso.example/',
  };
  expect(adminConsentUrl(parseConfig(settings))).toBe(
    'https://login.microsoftonline.com/contoso.example/adminconsent?client_id=11111111-2222-3333-4444-555555555555',
  );
  const own = parseConfig({ ...settings, adminConsentUrl: 'https://intranet.example/consent' });
  expect(adminConsentUrl(own)).toBe('https://intranet.example/consent');
});
