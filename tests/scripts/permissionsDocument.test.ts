import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '../../src/model/permissions';

const document = readFileSync('docs/permissions.md', 'utf8');

/** Permissions of Microsoft Graph that the code of the page names. */
function inCode(): ReadonlySet<string> {
  const files = ['src/graph', 'src/app'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(room, name), 'utf8')),
  );
  const quoted = files.flatMap((text) => [
    ...text.matchAll(/'([A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+)'/g),
  ]);
  const names = quoted.flatMap(([, name = '']) =>
    /\.(Read|ReadBasic|ReadWrite)\b/.test(name) ? name : [],
  );
  return new Set([...names, ...SCOPES.full, ...SCOPES.limited]);
}

describe('docs/permissions.md', () => {
  it('names every permission that the code names', () => {
    const untold = [...inCode()].filter((name) => !document.includes(`\`${name}\``));
    expect(untold).toEqual([]);
  });

  it('explains no permission of Graph that the code does not ask for', () => {
    const rows = [...document.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(rows).toContain('User.Read');
    const ofOutlook = rows.filter((name) => name.startsWith('MailboxItem.'));
    const asked = inCode();
    expect(rows.filter((name) => !ofOutlook.includes(name) && !asked.has(name))).toEqual([]);
  });

  it('says why the package asks Outlook for the open item', () => {
    const manifest = readFileSync('manifest/manifest.json', 'utf8');
    const asked = [...manifest.matchAll(/"name": "(MailboxItem[^"]+)"/g)].map(([, name]) => name);
    expect(asked).toHaveLength(1);
    expect(document).toContain(`\`${asked[0]}\``);
  });
});
