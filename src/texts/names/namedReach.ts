import type { I18n } from '@lingui/core';
import type { Reach } from '../../insight/reach';
import type { Reason, Suggestion } from '../../insight/advice/suggestion';
import { namedAfter } from './groups';

/**
 * A reach whose branches have names that a sentence can use: "Ana’s branch" instead of "Ana", who is
 * a person. Other groupings stay as they are.
 */
export function namedReach(i18n: I18n, reach: Reach): Reach {
  if (reach.grouping !== 'branch') return reach;
  const named = (name: string) => namedAfter(i18n, name, reach.grouping);
  const { nearest } = reach.headline;
  return {
    ...reach,
    departments: reach.departments.map((group) => ({ ...group, name: named(group.name) })),
    cells: reach.cells.map((cell) => ({ ...cell, department: named(cell.department) })),
    headline: {
      ...reach.headline,
      nearest: nearest && { ...nearest, department: named(nearest.department) },
    },
    fading: reach.fading.map((tie) => ({ ...tie, department: named(tie.department) })),
    suggestions: reach.suggestions.map((suggestion) => namedSuggestion(suggestion, named)),
  };
}

function namedSuggestion(suggestion: Suggestion, named: (name: string) => string): Suggestion {
  const reason = (each: Reason) =>
    'department' in each ? { ...each, department: named(each.department) } : each;
  const { effect } = suggestion;
  return {
    ...suggestion,
    department: named(suggestion.department),
    effect: { ...effect, department: named(effect.department) },
    reasons: suggestion.reasons.map(reason),
  };
}
