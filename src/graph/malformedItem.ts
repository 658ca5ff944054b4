import * as v from 'valibot';
import type { MalformedItem } from './reading';

/**
 * Turns the first complaint of a schema into a place and an expectation. What was received is left
 * out on purpose: it may be somebody's data.
 */
export function malformedItem(
  position: number,
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): MalformedItem {
  const [issue] = issues;
  return {
    position,
    path: v.getDotPath(issue) ?? '',
    expected: expectedBy(issue),
  };
}

function expectedBy(issue: v.BaseIssue<unknown>): string {
  // A missing key is reported as its own name in quotation marks, beside a path that ends in it.
  if (issue.received === 'undefined' && issue.expected?.startsWith('"')) return 'a value';
  // Schemas say what they expected; our own checks put it into their message.
  return issue.expected ?? issue.message;
}
