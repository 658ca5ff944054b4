import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { unifiedFaults } from '../../../scripts/package/checkUnified';
import { type Deployment, openDeployment } from './deployment';

const MANIFEST = 'manifest/manifest.json';
const XML = 'manifest/outlook.xml';
let deployment: Deployment;

beforeEach(() => {
  deployment = openDeployment();
});
afterEach(() => deployment.end());

/** The beginning of a PNG of that size: signature, then the header chunk. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(header);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, deflateSync(Buffer.alloc(8))]);
}

describe('pictures', () => {
  it('must be there', async () => {
    deployment.remove('manifest/icons/outline.png');
    deployment.remove('manifest/icons/icon-80.png');
    expect(await deployment.faults()).toEqual(['iconMissing']);
  });

  it('must have the size in pixels that their place demands', async () => {
    deployment.write('manifest/icons/color.png', pngHeader(191, 192));
    expect(await deployment.faults()).toEqual(['iconSize']);
  });

  it('must be PNG', async () => {
    deployment.write('manifest/icons/icon-16.png', '<svg/>');
    expect(await deployment.faults()).toEqual(['iconNotPng']);
  });

  it('that a manifest names must be on the site', async () => {
    deployment.change(XML, 'icons/icon-128.png', 'icons/icon-256.png');
    expect(await deployment.faults()).toEqual(['iconMissing']);
  });
});

describe('addresses', () => {
  it('must be pages of the site', async () => {
    deployment.remove('app/privacy.html');
    expect(await deployment.faults()).toEqual(['pageMissing']);
  });

  it('of the sign-in must be pages too, though no manifest names them', async () => {
    deployment.remove('app/redirect.html');
    expect(await deployment.faults()).toEqual(['pageMissing']);
  });

  it('must be on the own domain', async () => {
    deployment.change(MANIFEST, '{{origin}}/terms.html', 'https://elsewhere.example/terms.html');
    expect(await deployment.faults()).toEqual(['foreignDomain']);
  });

  it('must be on the own domain in the add-in-only manifest too', async () => {
    deployment.change(XML, '{{origin}}/events.js', 'https://elsewhere.example/events.js');
    expect(await deployment.faults()).toEqual(['foreignDomain']);
  });
});

describe('parts that refer to each other', () => {
  it('may not name an action that no runtime has', async () => {
    deployment.change(MANIFEST, '"actionId": "openPaneOnMessage"', '"actionId": "openPain"');
    // The button finds no action, and the action is started by nobody.
    expect(await deployment.faults()).toEqual(['unknownAction']);
  });

  it('may not start a function with a button that opens a page', async () => {
    deployment.change(
      MANIFEST,
      '"actionId": "openPaneOnMessage"',
      '"actionId": "onNewAppointment"',
    );
    expect(await deployment.faults()).toEqual(['unknownAction']);
  });

  it('may not name an event that Outlook does not have', async () => {
    deployment.change(MANIFEST, 'newAppointmentOrganizerCreated', 'newAppointmentCreated');
    expect(await deployment.faults()).toEqual(['unknownEvent']);
  });

  it('may not name such an event in the add-in-only manifest', async () => {
    deployment.change(XML, 'OnNewAppointmentOrganizer', 'OnNewAppointment');
    expect(await deployment.faults()).toEqual(['unknownEvent']);
  });

  it('may not promise an event to a host that is too old for it', async () => {
    // Attendees changed: Mailbox 1.11. As text, "1.9" would come after "1.11".
    deployment.change(MANIFEST, '"minVersion": "1.11"', '"minVersion": "1.9"');
    expect(await deployment.faults()).toEqual(['requirementTooLow']);
  });

  it('may not show a button where its runtime does not start', async () => {
    deployment.change(
      MANIFEST,
      /"id": "pane",\s+"type": "general",\s+"requirements": \{ "capabilities": \[\{ "name": "Mailbox", "minVersion": "1.8"/,
      '"id": "pane", "requirements": { "capabilities": [{ "name": "Mailbox", "minVersion": "1.13"',
    );
    expect(await deployment.faults()).toEqual(['requirementTooLow']);
  });

  it('may not leave the other manifest’s add-in visible', async () => {
    deployment.change(MANIFEST, '{{addInId}}', '{{appId}}');
    expect(await deployment.faults()).toEqual(['alternateMissing']);
  });

  it('may not use a resource that is not there', async () => {
    deployment.change(XML, 'resid="panePage"', 'resid="painPage"');
    expect(await deployment.faults()).toEqual(['unknownResource']);
  });
});

describe('ids', () => {
  it('may not be the same in both manifests', async () => {
    deployment.change(XML, '<Id>{{addInId}}</Id>', '<Id>{{appId}}</Id>');
    expect(await deployment.faults()).toEqual(['sameIds']);
  });

  it('are told to be the same also when both were asked for so', () => {
    const manifest = JSON.parse('{"id":"x","extensions":[{"alternates":[]}]}') as never;
    const faults = unifiedFaults(manifest, { appId: 'x', addInId: 'x' });
    expect(faults.map(({ name }) => name)).toEqual(['sameIds', 'alternateMissing']);
  });
});

describe('words', () => {
  it('must be there in every language', async () => {
    deployment.change('manifest/texts/ja.json', /"tabName": "[^"]+"/, '"tabName": " "');
    expect(await deployment.faults()).toEqual(['textMissing']);
  });

  it('must fit where they are shown', async () => {
    // A short description has at most 80 characters.
    deployment.change('manifest/texts/de.json', '"Sieh, wen', `"${'Sieh '.repeat(16)}, wen`);
    expect(await deployment.faults()).toEqual(['schema']);
  });

  it('may not make a name of a word that the store keeps', async () => {
    deployment.change('manifest/texts/fr.json', '"Threewide"', '"Threewide Teams"');
    expect(await deployment.faults()).toEqual(['reservedName']);
  });

  it('may not be left as placeholders', async () => {
    deployment.change(MANIFEST, '{{text.tabName}}', '{{text.tabTitle}}');
    expect(await deployment.faults()).toEqual(['unknownPlaceholder']);
  });
});

it('refuses what Microsoft’s schema does not know', async () => {
  deployment.change(MANIFEST, '"accentColor": "#0E6B78"', '"accentColor": "teal"');
  expect(await deployment.faults()).toEqual(['schema']);
});

it('refuses XML that is not well-formed', async () => {
  deployment.change(XML, '</Hosts>', '</Host>');
  expect(await deployment.faults()).toEqual(['schema']);
});

it.each([
  ['1.2', 'versionNotPlain'],
  ['1.2.3-beta.1', 'versionNotPlain'],
  ['1.2.3.4', 'versionNotPlain'],
  ['1.2.123456', 'versionNotPlain'],
  ['0.9.0', 'versionTooLow'],
])('refuses the version %s', async (version, name) => {
  deployment.change(MANIFEST, '"version": "1.0.0"', `"version": "${version}"`);
  expect(await deployment.faults()).toEqual([name]);
});

it('leaves what was there as it was when it refuses', async () => {
  await deployment.make();
  const before = readdirSync(deployment.out);
  deployment.remove('app/pane.html');
  expect(await deployment.faults()).toEqual(['pageMissing']);
  expect(readdirSync(deployment.out)).toEqual(before);
  expect(readdirSync(join(deployment.out, '..')).sort()).toEqual(['app', 'dist', 'manifest']);
});
