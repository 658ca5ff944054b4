import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';
import { elementsOf } from '../../../scripts/package/checkAddIn';
import type { MadePackage } from '../../../scripts/package/makePackage';
import { parseConfig } from '../../../src/model/configuration';
import { SCOPES } from '../../../src/model/permissions';
import { PANE_BUTTON } from '../../../src/hosts/events/showLine';
import { type Deployment, openDeployment, SETTINGS } from './deployment';

let deployment: Deployment;
let made: MadePackage;
let zip: Readonly<Record<string, Uint8Array>>;
let manifest: TeamsManifestLatest;
let xml: string;

const jsonIn = (file: string): unknown => JSON.parse(Buffer.from(zip[file]!).toString('utf8'));

beforeAll(async () => {
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('packaging needs no network'));
  deployment = openDeployment();
  made = await deployment.make();
  zip = unzipSync(readFileSync(made.app));
  manifest = jsonIn('manifest.json') as TeamsManifestLatest;
  xml = readFileSync(made.addIn, 'utf8');
});
afterAll(() => deployment.end());

describe('the app package', () => {
  it('holds the manifest, six translations and three pictures, in no folder', () => {
    expect(Object.keys(zip).sort()).toEqual([
      ...['ar.json', 'color.png', 'color32x32.png', 'de.json', 'es.json', 'fr.json', 'ja.json'],
      ...['manifest.json', 'outline.png', 'pt.json'],
    ]);
  });

  it('is checked against Microsoft’s schema without the network', () => {
    expect(manifest.manifestVersion).toBe('1.30');
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });

  it('leaves no placeholder anywhere', () => {
    const texts = Object.keys(zip).filter((file) => file.endsWith('.json'));
    const all = texts.map((file) => Buffer.from(zip[file]!).toString('utf8')).join('') + xml;
    expect(all).not.toContain('{{');
  });

  it('has the same bytes when it is made again', async () => {
    const before = readFileSync(made.app);
    await deployment.make();
    expect(readFileSync(made.app).equals(before)).toBe(true);
  });

  it('translates every place that English words stand in', () => {
    const german = jsonIn('de.json') as Record<string, string>;
    expect(german['staticTabs[0].name']).toBe('Dein Netzwerk');
    const label = 'extensions[0].ribbons[1].tabs[0].groups[0].controls[0].label';
    expect(german[label]).toBe('Noch ein Platz');
    expect(Object.keys(jsonIn('ar.json') as object)).toEqual(Object.keys(german));
  });

  it('asks for the token that the page asks for first, so that it is there when it opens', () => {
    const { nestedAppAuthInfo } = manifest.webApplicationInfo!;
    expect(nestedAppAuthInfo).toEqual([
      {
        redirectUri: 'brk-multihub://threewide.example.com',
        scopes: SCOPES.full.map((scope) => `https://graph.microsoft.com/${scope}`),
        claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}',
      },
    ]);
  });

  it('may read and change the open item, and asks for no application permission', () => {
    expect(manifest.authorization?.permissions?.resourceSpecific).toEqual([
      { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
    ]);
  });

  it('shows the pane in three places of Outlook', () => {
    const ribbons = manifest.extensions?.[0]?.ribbons ?? [];
    expect(ribbons.flatMap(({ contexts }) => contexts)).toEqual([
      'mailRead',
      'meetingDetailsOrganizer',
      'meetingDetailsAttendee',
    ]);
  });

  it('lets the pane stay open beside the list of messages, but not beside appointments', () => {
    const [pane] = manifest.extensions?.[0]?.runtimes ?? [];
    const pinnable = pane?.actions?.filter(({ pinnable: yes }) => yes).map(({ id }) => id);
    expect(pinnable).toEqual(['openPaneOnMessage']);
    expect(xml.match(/<SupportsPinning>true/g)).toHaveLength(1);
  });

  it('trusts its own domain only', () => {
    expect(manifest.validDomains).toEqual(['threewide.example.com']);
  });
});

describe('the add-in-only manifest', () => {
  it('has an id of its own, which the other one hides', () => {
    expect(made.addInId).not.toBe(made.appId);
    expect(xml).toContain(`<Id>${made.addInId}</Id>`);
    expect(manifest.extensions?.[0]?.alternates).toEqual([
      {
        requirements: { scopes: ['mail'] },
        hide: { customOfficeAddin: { officeAddinId: made.addInId } },
      },
    ]);
  });

  it('has its parts in the order that the vendor’s schema demands', () => {
    const order = [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
      ...['Requirements', 'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting'],
      'VersionOverrides',
    ];
    const names = elementsOf(xml).map(({ name }) => name);
    const firsts = order.map((name) => names.indexOf(name));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(firsts).not.toContain(-1);
  });

  it('speaks the display languages of Office', () => {
    expect(xml).toContain('<bt:Override Locale="pt-BR" Value="Mais um lugar"/>');
    expect(xml).toContain('<Override Locale="de-DE" Value="Sieh, wen du');
  });

  it('starts the same functions as the other one', () => {
    const inXml = elementsOf(xml).flatMap(({ attributes }) => attributes['FunctionName'] ?? []);
    const actions = (manifest.extensions?.[0]?.runtimes ?? [])
      .flatMap(({ actions: list = [] }) => list)
      .filter(({ type }) => type === 'executeFunction');
    expect(inXml).toEqual(actions.map(({ id }) => id));
    const script = readFileSync('src/hosts/events/main.ts', 'utf8');
    for (const name of inXml) expect(script).toContain(`associate('${name}'`);
  });

  it('names the button that a notification opens the pane with as the other one does', () => {
    expect(xml).toContain(`id="${PANE_BUTTON}"`);
    expect(JSON.stringify(manifest)).toContain(`"id":"${PANE_BUTTON}"`);
  });
});

describe('without what Outlook starts by itself', () => {
  it('both manifests keep their buttons and name no event', async () => {
    const plain = await deployment.make({ events: false });
    const text = readFileSync(plain.addIn, 'utf8');
    const files = unzipSync(readFileSync(plain.app));
    const all = Object.keys(files).filter((file) => file.endsWith('.json'));
    const json = all.map((file) => Buffer.from(files[file]!).toString('utf8')).join('');
    expect(text + json).not.toMatch(/events\.|LaunchEvent|autoRunEvents|onNewAppointment/);
    expect(text).not.toContain('<!--');
    expect(text).toContain('AppointmentOrganizerCommandSurface');
    expect(json).toContain('organizerPaneButton');
  });
});

describe('the ids', () => {
  it('stay the same for the same registration and differ for another', async () => {
    const other = await deployment.make({ clientId: '99999999-2222-4333-8444-555555555555' });
    const again = await deployment.make({ origin: 'https://moved.example.com' });
    expect(again.appId).toBe(made.appId);
    expect(other.appId).not.toBe(made.appId);
    expect(other.addInId).not.toBe(made.addInId);
  });
});

describe('the site', () => {
  it('has settings that the page accepts', async () => {
    const serviceClientId = '77777777-8888-9999-aaaa-bbbbbbbbbbbb';
    const { site } = await deployment.make({
      service: 'https://team.example.com',
      serviceClientId,
    });
    const config: unknown = JSON.parse(readFileSync(join(site, 'config.json'), 'utf8'));
    expect(parseConfig(config)).toMatchObject({
      clientId: SETTINGS.clientId,
      authority: 'https://login.microsoftonline.com/example.com',
      service: 'https://team.example.com',
      serviceClientId,
    });
  });

  it('has a server configuration with one policy for most pages and one for Outlook’s', async () => {
    const { nginx } = await deployment.make({ service: 'https://team.example.com/v1' });
    const conf = readFileSync(nginx, 'utf8');
    expect(conf).toMatch(/default "default-src 'self'; script-src 'self'; /);
    expect(conf).toMatch(
      /\/pane\.html ".*script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/,
    );
    expect(conf).toMatch(/connect-src 'self' [^;]*https:\/\/team\.example\.com;/);
    expect(conf).toContain('"~^(200|304) /first/" "public, max-age=31536000, immutable";');
    expect(conf).toContain('server_name threewide.example.com;');
    expect(conf).not.toMatch(/x-frame-options/i);
    expect(conf).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});
