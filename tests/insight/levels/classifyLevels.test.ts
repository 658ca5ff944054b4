import fc from 'fast-check';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { LEVELS } from '../../../src/insight/levels/level';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

function classify(people: readonly Person[], options: Partial<InsightOptions> = {}) {
  const { levels, indexById } = indexCompany(people, { ...DEFAULT_OPTIONS, ...options });
  const at = (id: string) => indexById.get(id)!;
  return {
    level: (id: string) => LEVELS[levels.level[at(id)]!],
    confidence: (id: string) => levels.confidence[at(id)]!,
    evidence: (id: string) => levels.evidenceOf(at(id)),
  };
}

/** One person with a title, nobody else. */
function alone(jobTitle: string | null) {
  const levels = classify([{ ...orgChartFromText('Ana')[0]!, jobTitle }]);
  return levels.level('ana');
}

/** A boss with `count` reports who have nobody below. */
function team(title: string, count: number): string {
  const reports = Array.from({ length: count }, (_, i) => `    P${i} | | Engineer`);
  return `  Boss | | ${title}\n${reports.join('\n')}\n`;
}

describe('classifyLevels from the title alone', () => {
  test.each([
    ['Chief Executive Officer', 'executive'],
    ['VP Sales', 'vicePresident'],
    ['Director of Finance', 'director'],
    ['Head of Sales', 'manager'],
    ['Senior Engineer', 'senior'],
    ['Account Manager', 'professional'],
    ['Executive Assistant', 'entry'],
  ])('%s is %s', (title, level) => {
    expect(alone(title)).toBe(level);
  });

  test('assumes a professional with confidence 0 where there is no title and no chart', () => {
    const levels = classify(orgChartFromText('Ana'));
    expect(levels.level('ana')).toBe('professional');
    expect(levels.confidence('ana')).toBe(0);
    expect(levels.evidence('ana')).toEqual([{ kind: 'assumed' }]);
  });

  test('assumes the same of a title it cannot read', () => {
    const levels = classify(orgChartFromText('Ana | | Marketing\n  Tom | | Начальник'));
    expect(levels.level('tom')).toBe('professional');
    expect(levels.confidence('tom')).toBe(0);
    expect(levels.evidence('tom')).toEqual([{ kind: 'assumed' }]);
  });

  test('is surer of a rank than of a profession or of "X manager"', () => {
    const levels = classify(
      orgChartFromText('Ana | | Director\nTom | | Engineer\nEva | | Account Manager'),
    );
    expect(levels.confidence('ana')).toBeGreaterThan(levels.confidence('tom'));
    expect(levels.confidence('tom')).toBeGreaterThan(levels.confidence('eva'));
    expect(levels.confidence('ana')).toBeLessThanOrEqual(0.95);
  });
});

describe('classifyLevels of those who report to the head of the company', () => {
  // Director of 7: height 1 of lines 1 → 3. Against director (−1 level): −1 / 0.72 × 0.6 = −0.83; manager by
  // its title: −1 / 0.845 = −1.18. Officer of 4 × 6: height 2 of lines 2 → 4.5. Against executive: −2.25 / 1.62
  // × 0.6 = −0.83; vice president: −1.18 − 0.25 / 1.62 × 0.6 = −1.27. With the whole weight both would lose.
  const lead = (name: string) =>
    [`    ${name} | | `, ...[1, 2, 3, 4, 5].map((i) => `      ${name}${i} | | `)].join('\n');
  const people = orgChartFromText(
    `Ana | | CEO\n${team('Director of Facilities', 7)}  Coo | | Chief Operating Officer\n${['K', 'L', 'M', 'N'].map(lead).join('\n')}`,
  );

  test('believes the rank that their title gives them', () => {
    const levels = classify(people);
    expect(levels.level('boss')).toBe('director');
    expect(levels.level('coo')).toBe('executive');
  });
});

describe('classifyLevels from title and org chart', () => {
  const company = orgChartFromText(`
    Ana | | CEO
      Ben | | VP Sales
        Cleo | | Director
          Dan | | Sales Manager
            P1 | | Account Manager
            P2 | | Account Manager
            P3 | | Engineer
          Eva | | Sales Manager
      Fay | | Executive Assistant
      Gus | |
        Hal | |
          Ida | |
            Q1 | |
            Q2 | |
            Q3 | |
            Q4 | |
            Q5 | |
          Jan | |
            R1 | |
            R2 | |
            R3 | |
            R4 | |
            R5 | |
        Kim | |
          S1 | |
          S2 | |
  `);
  const levels = classify(company);

  test('makes an "X manager" with a team a manager and one without a professional', () => {
    expect(levels.level('dan')).toBe('manager');
    expect(levels.level('eva')).toBe('professional');
    expect(levels.level('p1')).toBe('professional');
  });

  test('leaves an assistant of the chief executive at entry', () => {
    expect(levels.level('fay')).toBe('entry');
  });

  test('finds leaders without a title by their place', () => {
    // Ida and Jan lead 5 each, Hal leads them (12 below, layer 2, height 2), Gus leads Hal and Kim
    // (16 below, layer 1, height 3: 3 + 3 · 2/3 = 5).
    expect(levels.level('ida')).toBe('manager');
    expect(levels.level('hal')).toBe('director');
    expect(levels.level('gus')).toBe('vicePresident');
    expect(levels.level('q1')).toBe('professional');
  });

  test('keeps the evidence, title first where the title decides', () => {
    expect(levels.evidence('ben')).toEqual([
      { kind: 'title', matched: 'vp', level: 'vicePresident' },
      { kind: 'reports', direct: 1, transitive: 6 },
      { kind: 'layer', layer: 1, height: 3 },
    ]);
  });

  test('puts the chart first where it moves a person away from the title', () => {
    expect(levels.evidence('dan')).toEqual([
      { kind: 'reports', direct: 3, transitive: 3 },
      { kind: 'layer', layer: 3, height: 1 },
      { kind: 'title', matched: 'sales manager', level: 'professional' },
    ]);
  });

  test('names the chart alone where there is no title', () => {
    expect(levels.evidence('hal').map(({ kind }) => kind)).toEqual(['reports', 'layer']);
  });

  test('makes the head of the company an executive even without a title', () => {
    const titleless = company.map((person) => ({ ...person, jobTitle: null }));
    expect(classify(titleless).level('ana')).toBe('executive');
  });

  test('leaves a chief executive without reports an executive', () => {
    const people = orgChartFromText(`
      Ceo | | Chief Executive Officer
      Chair | | Chairwoman
        Cfo | | CFO
        Tom | | Engineer
        Eva | | Engineer
    `);
    expect(classify(people).level('ceo')).toBe('executive');
    expect(classify(people).level('cfo')).toBe('executive');
  });

  test('raises a "head" with hundreds below, and not one with three', () => {
    const many = Array.from({ length: 20 }, (_, i) => `    L${i}\n${'      X\n'.repeat(10)}`).join(
      '',
    );
    const named = many.split('X').reduce((text, part, i) => `${text}X${i}${part}`);
    const large = classify(
      orgChartFromText(`Ceo | | CEO\n  Boss | | Head of Operations\n${named}`),
    );
    expect(large.level('boss')).toBe('director');
    const small = classify(orgChartFromText(`Ceo | | CEO\n${team('Head of Operations', 3)}`));
    expect(small.level('boss')).toBe('manager');
  });

  test('does not count leavers as reports', () => {
    const people = orgChartFromText(`
      Ana | | CEO
        Tom | | Account Manager
          A | | | disabled
          B | | | disabled
          C | | | disabled
    `);
    expect(classify(people).level('tom')).toBe('professional');
  });
});

describe('titles that this company uses otherwise', () => {
  const path = ['Ceo | | CEO', 'A', 'B', 'C', 'D', 'E']
    .map((line, depth) => `${'  '.repeat(depth)}${line}`)
    .join('\n');

  /** Six layers down: five "Vice Presidents" without reports, and one analyst each. */
  const bank = orgChartFromText(
    `${path}\n${[1, 2, 3, 4, 5]
      .map((i) => `${'  '.repeat(6)}V${i} | | Vice President\n${'  '.repeat(6)}N${i} | | Analyst`)
      .join('\n')}`,
  );

  test('a vice president without reports six layers down is none', () => {
    const levels = classify(bank);
    // (3 × 5 + 5 × 1.4) / 8 = 2.75 → manager (3), and the lowest layer takes it no higher.
    expect(levels.level('v1')).toBe('manager');
    expect(levels.evidence('v1')[0]).toEqual({
      kind: 'titleUsedOtherwise',
      matched: 'vice president',
      literal: 'vicePresident',
      level: 'manager',
    });
  });

  test('the more carry the title, the lower it counts', () => {
    const more = Array.from({ length: 30 }, (_, i) => ({
      ...bank.find(({ id }) => id === 'v1')!,
      id: `w${i}`,
    }));
    // (3 × 5 + 35 × 1.4) / 38 = 1.68 → senior (2)
    expect(classify([...bank, ...more]).level('v1')).toBe('senior');
  });

  test('a vice president below the chief executive stays one', () => {
    const levels = classify([
      ...bank,
      { ...orgChartFromText('Top | | Vice President')[0]!, managerId: 'ceo' },
      { ...orgChartFromText('Sales | | Vice President Sales')[0]!, managerId: null },
    ]);
    expect(levels.level('v1')).not.toBe('vicePresident');
    expect(classify(orgChartFromText('Ceo | | CEO\n  Top | | Vice President')).level('top')).toBe(
      'vicePresident',
    );
  });

  test('a chart of senior posts only does not lower them', () => {
    const people = orgChartFromText(
      `Perm | | Permanent Secretary\n${[1, 2, 3, 4]
        .map(
          (i) =>
            `  D${i} | | Director, Unit ${i}\n` +
            [1, 2, 3].map((k) => `    P${i}${k} | | Deputy Director, Branch ${k}`).join('\n'),
        )
        .join('\n')}`,
    );
    const levels = classify(people);
    expect(levels.level('perm')).toBe('executive');
    expect(levels.level('d1')).toBe('director');
    expect(levels.level('p11')).toBe('director');
  });

  test('an "X manager" whom most of the company uses for team leaders is a manager', () => {
    const people = orgChartFromText(
      `Ceo | | CEO\n  Vp | | VP\n${[1, 2, 3, 4]
        .map(
          (i) =>
            `    M${i} | | Operations Manager\n${[1, 2, 3, 4, 5].map((k) => `      P${i}${k}`).join('\n')}`,
        )
        .join('\n')}\nFree | | Operations Manager`,
    );
    expect(classify(people).level('free')).toBe('manager');
  });
});

describe('the administrator’s mapping', () => {
  test('wins over title and chart, with full confidence', () => {
    const levels = classify(orgChartFromText(team('CEO', 8)), {
      levelMapping: [
        { title: ' ceo ', level: 'senior' },
        { title: '/engineer/', level: 'entry' },
      ],
    });
    expect(levels.level('boss')).toBe('senior');
    expect(levels.confidence('boss')).toBe(1);
    expect(levels.evidence('boss')).toEqual([
      { kind: 'mapping', pattern: ' ceo ', level: 'senior' },
    ]);
    expect(levels.level('p1')).toBe('entry');
  });
});

const titles = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constant(null),
  fc.constantFrom(
    'CEO',
    'VP',
    'Director',
    'Intern',
    'Leiter',
    '課長',
    'Account Manager',
    '/',
    '(m/w/d',
  ),
);

describe('laws of levels', () => {
  test('everybody has one of seven levels and a confidence from 0 to 1, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(titles, fc.nat(8)), { maxLength: 9 }), (rows) => {
        const people = rows.map(([jobTitle, manager], i) => ({
          ...orgChartFromText(`P${i}`)[0]!,
          jobTitle,
          managerId: `p${manager}`,
        }));
        const { levels } = indexCompany(people, DEFAULT_OPTIONS);
        for (const i of people.keys()) {
          expect(LEVELS[levels.level[i]!]).toBeDefined();
          expect(levels.confidence[i]).toBeGreaterThanOrEqual(0);
          expect(levels.confidence[i]).toBeLessThanOrEqual(1);
          const assumed = levels.evidenceOf(i).some(({ kind }) => kind === 'assumed');
          expect(assumed).toBe(levels.confidence[i] === 0);
        }
      }),
    );
  });

  test('the order of the people does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(titles, fc.nat(8)), { maxLength: 9 }), (rows) => {
        const people = rows.map(([jobTitle, manager], i) => ({
          ...orgChartFromText(`P${i}`)[0]!,
          jobTitle,
          managerId: `p${manager}`,
        }));
        const one = classify(people);
        const other = classify([...people].reverse());
        for (const { id } of people) expect(other.level(id)).toBe(one.level(id));
      }),
      { seed: 3 },
    );
  });
});
