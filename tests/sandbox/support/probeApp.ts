import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require_ = createRequire(__filename);

/** Files of the unmodified packages, as a page can load them. */
const LIBRARIES = {
  'teams.js': ['@microsoft/teams-js', 'dist/umd/MicrosoftTeams.min.js'],
  'msal.js': ['@azure/msal-browser', 'lib/msal-browser.min.js'],
  'bridge.js': ['@azure/msal-browser', 'lib/redirect-bridge/msal-redirect-bridge.min.js'],
} as const;

const TAB = `<!doctype html><meta charset="utf-8"><title>Probe</title>
<script src="teams.js"></script><script src="msal.js"></script><script src="probe.js"></script>
<h1>Probe</h1><output id="state">starting</output>`;

const REDIRECT = `<!doctype html><meta charset="utf-8"><title>Redirect</title>
<script src="bridge.js"></script><script src="redirect.js"></script>`;

/** Does what an app does first, and keeps the libraries at hand for the test. */
const PROBE = `
addEventListener('DOMContentLoaded', async () => {
  const config = await (await fetch('config.json')).json();
  const host = window.microsoftTeams;
  const seen = { themes: [] };
  if (window.parent !== window) {
    await host.app.initialize(config.hostOrigins);
    seen.context = await host.app.getContext();
    host.app.registerOnThemeChangeHandler((theme) => seen.themes.push(theme));
    seen.success = await host.app.notifySuccess();
  }
  const client = await msal.createNestablePublicClientApplication({
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      authorityMetadata: JSON.stringify(config.authorityMetadata),
      redirectUri: location.origin + '/app/redirect.html',
      clientCapabilities: ['CP1'],
    },
  });
  const named = (error) => ({ name: error.name, code: error.errorCode, message: error.message });
  window.probe = {
    seen,
    host,
    token: async (scopes, popup) => {
      const request = { scopes, account: client.getAllAccounts()[0] };
      const call = popup ? client.acquireTokenPopup(request) : client.acquireTokenSilent(request);
      return call.then((result) => { window.probe.accessToken = result.accessToken; return { username: result.account.username }; }, named);
    },
    graph: async (path) => {
      try {
        const response = await fetch('https://graph.microsoft.com' + path, { headers: { authorization: 'Bearer ' + window.probe.accessToken } });
        return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      } catch (error) { return { error: error.name }; }
    },
    abort: async (path) => {
      const control = new AbortController();
      setTimeout(() => control.abort(), 50);
      return fetch('https://graph.microsoft.com' + path, { signal: control.signal, headers: { authorization: 'Bearer ' + window.probe.accessToken } }).then(() => 'answered', (error) => error.name);
    },
  };
  document.getElementById('state').textContent = 'ready';
});
`;

/** A folder with a page that uses the real teams-js and msal-browser and nothing else. */
export function makeProbeApp(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'threewide-probe-'));
  for (const [name, [library, file]] of Object.entries(LIBRARIES)) {
    copyFileSync(join(rootOf(library), file), join(folder, name));
  }
  const redirect = 'msalRedirectBridge.broadcastResponseToMainFrame();';
  const pages = {
    'tab.html': TAB,
    'redirect.html': REDIRECT,
    'probe.js': PROBE,
    'redirect.js': redirect,
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Folder of an installed package, however its `exports` are written. */
function rootOf(library: string): string {
  const [scope = '', name = ''] = library.split('/');
  const entry = dirname(require_.resolve(library));
  const at = entry.lastIndexOf(join(scope, name));
  return entry.slice(0, at + join(scope, name).length);
}
