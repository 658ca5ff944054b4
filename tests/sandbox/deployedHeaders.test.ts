import { policyText, readHeaderTable } from '../../scripts/package/headerTable';
import { deployedHeaders } from '../../src/sandbox/server/appFiles';

const policyOf = (path: string) => deployedHeaders(path, null)['Content-Security-Policy'];

describe('the headers of the sandbox', () => {
  it('allow Office.js on the pages that Outlook opens, and nowhere else', () => {
    const withOffice = "script-src 'self' https://appsforoffice.microsoft.com;";
    expect(policyOf('/pane.html')).toContain(withOffice);
    expect(policyOf('/events.html?et=')).toContain(withOffice);
    expect(policyOf('/tab.html')).toContain("script-src 'self';");
    expect(policyOf('/tab.html')).not.toContain('appsforoffice');
  });

  it('are those that the packaged server configuration sends', () => {
    const table = readHeaderTable('hosting');
    expect(policyOf('/tab.html')).toBe(policyText(table));
    expect(policyOf('/pane.html')).toBe(policyText(table, table.pages['/pane.html']!));
    expect(deployedHeaders('/', null)).toMatchObject(table.headers);
  });

  it('allow no script in the page, no text that becomes code, and every host in front', () => {
    const policy = policyOf('/pane.html') ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts).not.toMatch(/unsafe/);
    const frames = /frame-ancestors (.*)$/.exec(policy)?.[1]?.split(' ');
    expect(frames).toEqual(
      expect.arrayContaining(['https://teams.microsoft.com', 'https://*.cloud.microsoft']),
    );
    const names = Object.keys(deployedHeaders('/', null)).map((name) => name.toLowerCase());
    expect(names).not.toContain('x-frame-options');
  });
});
