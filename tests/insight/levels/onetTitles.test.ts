import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS } from '../../../src/insight/levels/level';
import { titleReader } from '../../../src/insight/levels/titleReader';

interface Row {
  readonly title: string;
  readonly group: string;
  readonly zone: number;
  /** -1 where no word is known. */
  readonly level: number;
}

const read = titleReader();
const file = join(__dirname, '..', '..', 'fixtures', 'onet', 'titles.tsv');
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [title = '', group = '', zone = ''] = line.split('\t');
    return { title, group, zone: Number(zone), level: read(title)?.level ?? -1 };
  });

const management = rows.filter(({ group }) => group === 'Management');
const others = rows.filter(({ group }) => group !== 'Management');

function levelsOf(pattern: RegExp): string[] {
  const found = management.filter(({ title }) => pattern.test(title));
  expect(found.length).toBeGreaterThan(0);
  return [...new Set(found.map(({ level }) => LEVELS[level] ?? 'unknown'))];
}

function meanOf(some: readonly Row[]): number {
  return some.reduce((sum, { level }) => sum + Math.max(level, 1), 0) / some.length;
}

describe('titles that people in the United States report (O*NET)', () => {
  test('every Chief … Officer in management is an executive', () => {
    expect(levelsOf(/^Chief .*Officer/)).toEqual(['executive']);
  });

  test('every vice president in management is one', () => {
    expect(levelsOf(/Vice President|\bVP\b/)).toEqual(['vicePresident']);
  });

  test('every title in management that ends with Director is a director or above', () => {
    const directors = management.filter(({ title }) => /Director$/.test(title));
    const below = directors.filter(({ level }) => level < 4).map(({ title }) => title);
    expect(below.filter((title) => !/Assistant|Associate|Funeral/.test(title))).toEqual([]);
  });

  test('nobody in management is at entry', () => {
    expect(management.filter(({ level }) => level === 0).map(({ title }) => title)).toEqual([]);
  });

  test('at least 19 of 20 titles have a known word', () => {
    const known = rows.filter(({ level }) => level >= 0).length;
    expect(known / rows.length).toBeGreaterThanOrEqual(0.95);
  });

  test('management is above the other groups, and its upper job zones above the lower', () => {
    expect(meanOf(management)).toBeGreaterThan(meanOf(others) + 1);
    const upper = management.filter(({ zone }) => zone === 5);
    const lower = management.filter(({ zone }) => zone < 5);
    expect(meanOf(upper)).toBeGreaterThan(meanOf(lower));
  });

  test('hardly anybody outside management is a vice president or executive', () => {
    expect(others.filter(({ level }) => level >= 5).length / others.length).toBeLessThan(0.01);
  });
});
