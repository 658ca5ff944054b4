import { skipReports } from '../../domain/chartRelations';
import { MS_PER_DAY } from '../../domain/units';
import type { FormInput, FormRule } from './formRule';

/** If ego knows so large a part of them, there is no gap. */
const ENOUGH = 0.5;

/** One of them a month comes before everything else. */
const WORTH = 1.2;
const EVERY_DAYS = 28;

/**
 * Skip-level coffee: fits somebody who reports to one of ego's reports, if ego knows less than half
 * of these people. Who leads leaders hears of the work from those who do it.
 */
export function skipLevel(input: FormInput): FormRule {
  const { company, ego, ties, possible, answers, weekStart } = input;
  const { people, chart } = company;
  const below = new Set(skipReports(company, ego));
  const known = [...below].filter((person) => ties.known[person] === 1).length;
  const isGap = known < ENOUGH * below.size;
  const shownLately = answers.suggestions.some(
    ({ form, shownAt }) => form === 'skipLevel' && shownAt > weekStart - EVERY_DAYS * MS_PER_DAY,
  );
  return {
    form: 'skipLevel',
    worth: shownLately ? 0 : WORTH,
    fits: (person) => isGap && possible[person] === 1 && below.has(person),
    detail: (person) => ({
      reasons: [
        {
          kind: 'reportsToReport',
          managerName: people[chart.manager[person]!]!.displayName,
          ...{ known, of: below.size },
        },
      ],
    }),
  };
}
