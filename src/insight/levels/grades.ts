import { ENTRY, PROFESSIONAL, SENIOR } from './level';
import type { TitleReading } from './titleReading';

const STEPS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/**
 * Reads a step or pay grade after a profession: Roman numerals and single figures ("Engineer III",
 * "Analyst 2"), the grades of German public service ("E13", "EG 9b", "A13") and the P, IC and L scales.
 * Null if there is none.
 *
 * @param rest the words after the profession
 * @example gradeOf(['iii']) → senior; gradeOf(['e13']) → senior; gradeOf(['ii']) → professional
 */
export function gradeOf(rest: readonly string[]): TitleReading | null {
  const text = rest.join(' ');
  const level = stepLevel(text) ?? scaleLevel(text);
  return level === null ? null : { level, kind: 'grade', matched: text };
}

function stepLevel(text: string): number | null {
  const step = STEPS[text] ?? (/^[1-6]$/.test(text) ? Number(text) : 0);
  if (step === 0) return null;
  if (step === 1) return ENTRY;
  return step === 2 ? PROFESSIONAL : SENIOR;
}

function scaleLevel(text: string): number | null {
  const found = /^(?:tvod |tv l )?(e|eg|a|p|ic|l) ?(\d{1,2})[abc]?$/.exec(text);
  if (!found) return null;
  const grade = Number(found[2]);
  switch (found[1]) {
    case 'e':
    case 'eg':
      return grade >= 13 ? SENIOR : grade <= 4 ? ENTRY : PROFESSIONAL;
    case 'a':
      return grade >= 13 ? SENIOR : PROFESSIONAL;
    default:
      return grade >= 4 ? SENIOR : grade <= 1 ? ENTRY : PROFESSIONAL;
  }
}
