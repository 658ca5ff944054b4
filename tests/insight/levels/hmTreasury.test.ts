import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

interface Post extends Person {
  readonly grade: string;
}

const file = join(__dirname, '..', '..', 'fixtures', 'hmTreasury', 'seniorPosts.tsv');
const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);

/** The posts of one snapshot as people; "xx" is the file's word for reporting to nobody. */
function snapshot(month: string): Post[] {
  const like = orgChartFromText('Post')[0]!;
  return lines
    .map((line) => line.split('\t'))
    .filter(([snap]) => snap === month)
    .map(([, unit = '', post = '', reportsTo = '', grade = '', title = '']) => ({
      ...like,
      id: post,
      displayName: post,
      department: unit,
      jobTitle: title,
      managerId: reportsTo.toLowerCase() === 'xx' ? null : reportsTo,
      grade,
    }));
}

/** Mean level of the posts of a grade. */
function meanLevel(month: string, grade: string): number {
  const posts = snapshot(month);
  const { people, levels } = indexCompany(posts, DEFAULT_OPTIONS);
  const gradeOf = new Map(posts.map((post) => [post.id, post.grade]));
  const own = people.map(({ id }, i) => [gradeOf.get(id), levels.level[i]!] as const);
  const found = own.filter(([of]) => of === grade);
  return found.reduce((sum, [, level]) => sum + level, 0) / found.length;
}

describe('the senior posts of a ministry', () => {
  test.each(['2011-03', '2013-03', '2013-09'])('%s: levels follow the grades', (month) => {
    const grades = ['SCS1', 'SCS2', 'SCS3', 'SCS4'].map((grade) => meanLevel(month, grade));
    // Deputy directors, directors, directors general, permanent secretaries. All are leaders, although
    // the file ends with them and shows no team below most of them.
    expect(grades[0]).toBeGreaterThanOrEqual(2.9);
    expect(grades[1]).toBeGreaterThanOrEqual(3.9);
    expect(grades[2]).toBeGreaterThan(grades[1]!);
    expect(grades[3]).toBeGreaterThan(5);
  });

  test('18 posts that report to themselves are cut loose and counted', () => {
    const { chart, people } = indexCompany(snapshot('2013-03'), DEFAULT_OPTIONS);
    // 109 posts; besides the 18 one has no superior.
    expect(people.length).toBe(109);
    expect(chart.cyclesCut).toBe(18);
    expect(chart.roots.length).toBe(19);
  });

  test('posts that are listed twice count once', () => {
    const company = indexCompany(snapshot('2013-09'), DEFAULT_OPTIONS);
    // 99 lines, 97 different posts, three of them at the top.
    expect(company.people.length).toBe(97);
    expect(company.duplicatePeople).toBe(2);
    expect(company.chart.roots.length).toBe(3);
  });

  test('branches and units add up to all posts', () => {
    const company = indexCompany(snapshot('2011-03'), DEFAULT_OPTIONS);
    for (const kind of ['branch', 'department'] as const) {
      const { groups, groupOf } = groupPeople(company, kind, DEFAULT_OPTIONS);
      expect(groupOf.every((group) => group >= 0 && group < groups.length)).toBe(true);
      expect(groupOf.length).toBe(103);
    }
  });
});
