import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoBrowserError, installedBrowser } from '../../scripts/findBrowser';

describe('finding a browser for the tests', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'threewide-browser-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the browser that THREEWIDE_BROWSER names before any other', () => {
    expect(installedBrowser({ THREEWIDE_BROWSER: '/opt/mine', PATH: folder })).toBe('/opt/mine');
  });

  it('takes an executable of a known name on the PATH', () => {
    const chrome = join(folder, 'google-chrome');
    writeFileSync(chrome, '#!/bin/sh\n');
    chmodSync(chrome, 0o755);
    expect(installedBrowser({ PATH: folder })).toBe(chrome);
  });

  it('passes over a file on the PATH that may not be run', () => {
    const chrome = join(folder, 'chromium');
    writeFileSync(chrome, 'no program');
    chmodSync(chrome, 0o644);
    expect(installedBrowser({ PATH: folder })).not.toBe(chrome);
  });

  it('says what was tried and how to help when there is none', () => {
    const error = new NoBrowserError(['apt-get: needs root on Debian']);
    expect(error.message).toContain('apt-get: needs root on Debian');
    expect(error.message).toContain('THREEWIDE_BROWSER');
  });
});
