import { readFileSync } from 'node:fs';
import { LEVELS } from '../../../src/insight/levels/level';
import { titleReader } from '../../../src/insight/levels/titleReader';
import { table } from '../table';

/** How the reported titles of O*NET 27.0 are read, by job zone; nothing in them is a label of level. */
export function onetReport(file: string): string {
  const read = titleReader();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const known = rows.filter(([title = '']) => read(title) !== null).length;
  const groups = [1, 2, 3, 4, 5].flatMap((zone) => [
    line(`zone ${zone}, other groups`, (row) => row[2] !== 'Management' && row[3] === `${zone}`),
    line(`zone ${zone}, Management (11)`, (row) => row[2] === 'Management' && row[3] === `${zone}`),
  ]);

  function line(name: string, belongs: (row: readonly string[]) => boolean): string[] {
    const levels = rows.filter(belongs).map(([title = '']) => read(title)?.level ?? 1);
    const shares = LEVELS.map((_, level) => {
      const share = levels.filter((other) => other === level).length / levels.length;
      return `${(100 * share).toFixed(0)} %`;
    });
    return [name, `${levels.length}`, ...shares];
  }

  return [
    `Reported job titles of O*NET 27.0 (${rows.length}, no labels of level): a word of ` +
      `${((100 * known) / rows.length).toFixed(1)} % is known. Share of levels by job zone (1 = least preparation):`,
    table(
      ['job zone', 'titles', ...LEVELS],
      groups.filter(([, count]) => count !== '0'),
    ),
  ].join('\n\n');
}
