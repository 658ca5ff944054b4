/**
 * `npx tsx scripts/drawIcons.ts`: draws every icon of the manifests from the mark (three by three
 * dots, one of them somebody new) with an installed Chromium and writes them to manifest/icons.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { provideBrowser } from './findBrowser';
import { ICONS, type Icon } from './package/icons';

const FOLDER = join('manifest', 'icons');
const TEAL = '#0E6B78';
const BRIGHT_TEAL = '#1C8C9C';
const AMBER = '#FFB545';
const THREE = [0, 1, 2] as const;

interface Look {
  readonly dot: string;
  readonly newcomer: string;
  readonly ground: string | null;
  /** Share of the edge that the mark takes. */
  readonly extent: number;
}

const LOOKS: Readonly<Record<Icon['look'], Look>> = {
  /** Teams may cut the corners of the colour icon: the mark stays inside the middle half. */
  tile: { dot: '#FFFFFF', newcomer: AMBER, ground: TEAL, extent: 0.5 },
  outline: { dot: '#FFFFFF', newcomer: 'none', ground: null, extent: 0.9 },
  plain: { dot: BRIGHT_TEAL, newcomer: AMBER, ground: null, extent: 0.9 },
};

/** Nine dots; the one above on the right is the person one does not know yet. */
function mark({ size, look }: Icon): string {
  const { dot, newcomer, ground, extent } = LOOKS[look];
  const step = Math.round((size * extent) / 3);
  const radius = Math.max(1.5, Math.round(step * 0.72) / 2);
  const first = size / 2 - step;
  const circles = THREE.flatMap((row) =>
    THREE.map((column) => {
      const isNew = row === 0 && column === 2;
      const place = `cx="${first + column * step}" cy="${first + row * step}"`;
      if (!isNew) return `<circle ${place} r="${radius}" fill="${dot}"/>`;
      if (newcomer !== 'none') return `<circle ${place} r="${radius * 1.2}" fill="${newcomer}"/>`;
      return `<circle ${place} r="${radius - 0.5}" fill="none" stroke="${dot}" stroke-width="1.5"/>`;
    }),
  );
  const back = ground === null ? '' : `<rect width="${size}" height="${size}" fill="${ground}"/>`;
  const box = `width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${back}${circles.join('')}</svg>`;
}

async function draw(browser: Browser, icon: Icon): Promise<void> {
  const { size } = icon;
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(icon)}`);
  await page.screenshot({ path: join(FOLDER, icon.file), omitBackground: true });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const executablePath = provideBrowser((line) => console.log(line));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const icon of ICONS) await draw(browser, icon);
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
