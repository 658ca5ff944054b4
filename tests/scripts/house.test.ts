import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the project's own rule against circles says about a folder. */
function circlesIn(folder: string): { readonly clean: boolean; readonly said: string } {
  const depcruise = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [depcruise, folder, '--config', 'dependency-cruiser.config.mjs'],
    { encoding: 'utf8' },
  );
  return { clean: run.status === 0, said: run.stdout };
}

/** Folders below `folder`, itself included, with the source files that lie directly in them. */
function sourcesByFolder(folder: string): readonly (readonly [string, number])[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const below = entries.filter((entry) => entry.isDirectory());
  return [
    [folder, sources.length],
    ...below.flatMap(({ name }) => sourcesByFolder(join(folder, name))),
  ];
}

describe('the house', () => {
  it('has no folder with more than 25 source files directly in it', () => {
    expect(sourcesByFolder('src').filter(([, sources]) => sources > 25)).toEqual([]);
  });

  it('tells a circle of types alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'threewide-circle-'));
    try {
      writeFileSync(
        join(folder, 'hen.ts'),
        "import type { Egg } from './egg';\nexport type Hen = Egg[];\n",
      );
      writeFileSync(
        join(folder, 'egg.ts'),
        "import type { Hen } from './hen';\nexport type Egg = Hen | 0;\n",
      );
      const { clean, said } = circlesIn(folder);
      expect(clean).toBe(false);
      expect(said).toContain('no-circular');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
