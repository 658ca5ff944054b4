import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Turns Office's callbacks into promises for the test, and collects what the item raises. */
const PROBE = `
  const promised = (owner, method, ...args) => new Promise((resolve) => owner[method](...args, resolve));
  const dates = (value) => value instanceof Date ? value.toISOString() : value;
  window.probe = {
    events: [],
    call: async (path, method, ...args) => {
      let owner = Office.context;
      for (const name of path.split('.').filter(Boolean)) owner = owner[name];
      if (owner?.[method] === undefined) return { status: 'missing' };
      const { status, value, error } = await promised(owner, method, ...args);
      return { status, value: dates(value), error: error && error.name };
    },
    thrown: (form) => {
      try { Office.context.mailbox.displayNewAppointmentForm(form); return null; } catch (error) { return error.message; }
    },
    watch: (name) => promised(Office.context.mailbox.item, 'addHandlerAsync', Office.EventType[name], (event) => window.probe.events.push(event)),
    get: (path) => path.split('.').reduce((value, name) => value?.[name], Office.context),
    supports: (name, version) => Office.context.requirements.isSetSupported(name, version),
    dialog: () => new Promise((resolve) => Office.context.ui.displayDialogAsync(location.origin + '/app/dialog.html', {}, ({ status, value, error }) => {
      if (status === 'failed') return resolve(error.code);
      value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => resolve(error));
      value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => { value.close(); resolve(message); });
    })),
  };
  Office.onReady().then(({ host, platform }) => { document.getElementById('state').textContent = 'ready ' + host + ' ' + platform; });
`;

const page = (script: string) => `<!doctype html><meta charset="utf-8"><title>Probe</title>
<script src="${OFFICE}"></script><script src="${script}" defer></script><p id="state">starting</p>`;

/** A folder with a pane that does nothing but lend its `Office` to the test. */
export function makeProbePane(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'threewide-pane-'));
  const files = {
    'pane.html': page('probe.js'),
    'probe.js': PROBE,
    'dialog.html': page('dialog.js'),
    'dialog.js': "Office.onReady().then(() => Office.context.ui.messageParent('from the dialog'));",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
