import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { table } from './table';

/** Which package, or which of our rooms, a source of the bundle belongs to. */
function ownerOf(source: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(source);
  if (inPackage?.[1]) return inPackage[1].startsWith('@fluentui/') ? '@fluentui/*' : inPackage[1];
  const room = /(?:^|\/)src\/(\w+)\//.exec(source);
  return room?.[1] ? `our ${room[1]}` : 'webpack';
}

/** Minified bytes of one chunk by owner: each mapped segment reaches to the next one. */
function bytesByOwner(code: string, map: string): Map<string, number> {
  const lines = code.split('\n');
  const bytes = new Map<string, number>();
  const add = (owner: string, count: number) => bytes.set(owner, (bytes.get(owner) ?? 0) + count);
  let previous: { line: number; column: number; owner: string } | null = null;
  const close = (line: number, column: number) => {
    if (!previous) return;
    const end = previous.line === line ? column : (lines[previous.line - 1]?.length ?? 0);
    add(previous.owner, Math.max(0, end - previous.column));
  };
  eachMapping(new TraceMap(map), (segment) => {
    close(segment.generatedLine, segment.generatedColumn);
    previous = {
      line: segment.generatedLine,
      column: segment.generatedColumn,
      owner: segment.source ? ownerOf(segment.source) : 'webpack',
    };
  });
  close(-1, 0);
  return bytes;
}

function firstLoadScripts(folder: string): string[] {
  const html = readFileSync(join(folder, 'tab.html'), 'utf8');
  return [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

function buildWithMaps(folder: string): void {
  execFileSync(
    process.execPath,
    [
      join('node_modules', 'webpack', 'bin', 'webpack.js'),
      ...['--mode', 'production', '--env', 'maps', '--output-path', folder],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/**
 * Gzip kilobytes of the first load by package. gzip works on whole files, so a package's part is its
 * part of the minified bytes (by source map), scaled to the file's gzip size.
 */
export function benchBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'threewide-bundle-'));
  try {
    buildWithMaps(folder);
    const totals = new Map<string, number>();
    for (const script of firstLoadScripts(folder)) {
      const code = readFileSync(join(folder, script), 'utf8');
      const ratio = gzipSync(code).length / code.length;
      const map = readFileSync(join(folder, `${script}.map`), 'utf8');
      for (const [owner, bytes] of bytesByOwner(code, map)) {
        totals.set(owner, (totals.get(owner) ?? 0) + bytes * ratio);
      }
    }
    return Promise.resolve(report(folder, totals));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(folder: string, totals: ReadonlyMap<string, number>): string {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  const rows = [...totals].sort((a, b) => b[1] - a[1]).filter(([, bytes]) => bytes >= 512);
  const first = [...totals.values()].reduce((sum, bytes) => sum + bytes, 0);
  const lazy = readdirSync(join(folder, 'later'))
    .filter((name) => name.endsWith('.js'))
    .map(
      (name) =>
        [
          name.replace(/\.[0-9a-f]{8,}\./, '.'),
          gzipSync(readFileSync(join(folder, 'later', name))).length,
        ] as const,
    )
    .sort((a, b) => b[1] - a[1]);
  return [
    '## First load of the tab, gzip KB by package',
    '',
    table(
      ['package', 'gzip KB'],
      [
        ...rows.map(([owner, bytes]) => [owner, kilobytes(bytes)]),
        ['**first load**', kilobytes(first)],
      ],
    ),
    '',
    'Everything else is loaded later:',
    '',
    table(
      ['file', 'gzip KB'],
      lazy.map(([name, bytes]) => [name, kilobytes(bytes)]),
    ),
  ].join('\n');
}
