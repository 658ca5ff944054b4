/**
 * `npm run bench`: measures and writes tests/bench/RESULTS.md. Names of sections as arguments run only
 * those and leave the others as they stand: `npm run bench -- core bundle`. THREEWIDE_DATA names a
 * folder with the data sets that may not be part of the project.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchBundle } from './bundle';
import { benchCore } from './core';
import { benchFairness } from './fairness';
import { benchFirstPicture } from './firstPicture';
import { benchGaps } from './gaps';
import { benchHoldout } from './holdout';
import { benchLighthouse } from './lighthouse';
import { benchReading } from './reading';
import { benchResponsive } from './responsive';
import { benchService } from './service';
import { benchStructuralHoles } from './structuralHoles';
import { benchTitles } from './titles';

type Section = (dataFolder: string | null) => Promise<string>;

const SECTIONS: Readonly<Record<string, Section>> = {
  core: benchCore,
  bundle: benchBundle,
  firstPicture: benchFirstPicture,
  lighthouse: benchLighthouse,
  reading: benchReading,
  responsive: benchResponsive,
  gaps: benchGaps,
  titles: benchTitles,
  holdout: benchHoldout,
  fairness: benchFairness,
  structuralHoles: benchStructuralHoles,
  service: benchService,
};

const RESULTS = join('tests', 'bench', 'RESULTS.md');
const MARK = (name: string) => `<!-- section ${name} -->`;

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${processor}), ${gib} GiB, Node ${process.version}, ${process.platform}`;
}

/** The sections of the last run, by name. */
function earlierSections(): Map<string, string> {
  if (!existsSync(RESULTS)) return new Map();
  const parts = readFileSync(RESULTS, 'utf8').split(/<!-- section (\w+) -->\n/);
  const sections = new Map<string, string>();
  for (let i = 1; i + 1 < parts.length; i += 2) sections.set(parts[i]!, parts[i + 1]!.trim());
  return sections;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0) {
    throw new Error(
      `No section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}.`,
    );
  }
  const sections = earlierSections();
  const stamp = `_${new Date().toISOString().slice(0, 10)}, ${machine()}_`;
  for (const [name, run] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${name} …`);
    sections.set(name, `${await run(process.env['THREEWIDE_DATA'] ?? null)}\n\n${stamp}`);
  }
  const body = Object.keys(SECTIONS).flatMap((name) => {
    const text = sections.get(name);
    return text ? [`${MARK(name)}\n${text}`] : [];
  });
  writeFileSync(
    RESULTS,
    `# What was measured\n\nWritten by \`npm run bench\`.\n\n${body.join('\n\n')}\n`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
