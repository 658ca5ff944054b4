import type { LevelEvidence, Levels, OrgChart } from '../columns';
import { LEVELS, type Level } from '../level';
import type { InsightOptions } from '../options';
import type { Person } from '../person';

const KEYWORDS: readonly (readonly [RegExp, Level])[] = [
  [/\b(intern|trainee|apprentice|werkstudent|working student|junior|assistant)\b/i, 'entry'],
  [/\b(account|product|project) manager\b/i, 'professional'],
  [/\b(chief|ceo|cfo|coo|cto|cio|president director)\b/i, 'executive'],
  [/\b(vice president|[es]?vp)\b/i, 'vicePresident'],
  [/\b(director|direktor|directeur|directrice)\b/i, 'director'],
  [/\b(head|manager|lead|leiter|leiterin)\b|leiter(in)?\b/i, 'manager'],
  [/\b(senior|sr|principal|staff)\b/i, 'senior'],
];

/** The seniority of everybody. First, plain version: keywords of the title only. */
export function classifyLevels(
  people: readonly Person[],
  _chart: OrgChart,
  _options: InsightOptions,
): Levels {
  const level = new Uint8Array(people.length);
  const confidence = new Float32Array(people.length);
  const evidence = people.map((person) => evidenceOf(person.jobTitle ?? ''));
  for (const [i, found] of evidence.entries()) {
    level[i] = LEVELS.indexOf(found.kind === 'title' ? found.level : 'professional');
    confidence[i] = found.kind === 'title' ? 0.7 : 0;
  }
  return {
    level,
    confidence,
    evidenceOf: (i) => [evidence[i] ?? { kind: 'assumed' }],
  };
}

function evidenceOf(title: string): LevelEvidence {
  for (const [pattern, level] of KEYWORDS) {
    const matched = pattern.exec(title)?.[0];
    if (matched !== undefined) return { kind: 'title', matched, level };
  }
  return { kind: 'assumed' };
}
