import { AuthError } from '../../auth/tokenSource';
import type { GraphProblem } from '../../graph/problem';
import type { Draft, SendResult } from '../../ui/model/draft';
import type { Desk } from './desk';
import { invitedTo } from './invitedTo';

/** Asked for only when Send is pressed. */
const WRITE = ['Calendars.ReadWrite'];

/**
 * Sends invitations through Graph. The same draft keeps its transaction however often Send is
 * pressed, so that an answer that got lost leaves one meeting, not two.
 */
export function createSender(desk: Desk, newId = () => crypto.randomUUID()) {
  const transactions = new Map<string, string>();
  return async (draft: Draft): Promise<SendResult> => {
    if (desk.model.get().source === 'sample') return { kind: 'failed', requestId: null };
    if (!(await isAllowed(desk))) return { kind: 'notAllowed' };
    const key = JSON.stringify(draft);
    const transactionId = transactions.get(key) ?? newId();
    transactions.set(key, transactionId);
    const invited = await desk.analyst().invite({
      ...{ subject: draft.subject, body: draft.body, transactionId },
      ...draft.slot,
      ...(await invitedTo(desk, draft)),
      timeZone: desk.model.get().zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    return invited.kind === 'sent' ? { kind: 'sent' } : resultOf(invited.problem);
  };
}

/** Whether ego lets the product write into the calendar; asks, from the click on Send. */
async function isAllowed(desk: Desk): Promise<boolean> {
  const { deployment } = desk.around;
  if (deployment.kind === 'broken') return false;
  const tokens = await deployment.tokens();
  try {
    await tokens.getToken(WRITE).catch((error: unknown) => {
      if (error instanceof AuthError) return tokens.getTokenInteractive(WRITE);
      throw error;
    });
    return true;
  } catch (error) {
    if (error instanceof AuthError) return false;
    throw error;
  }
}

function resultOf(problem: GraphProblem): SendResult {
  if (problem.kind === 'forbidden' || problem.kind === 'signInNeeded')
    return { kind: 'notAllowed' };
  return { kind: 'failed', requestId: 'requestId' in problem ? problem.requestId : null };
}
