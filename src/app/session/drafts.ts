import { AuthError } from '../../model/authError';
import type { GraphProblem } from '../../graph/problem';
import type { DraftOutcome, MeetingDraft } from '../../hosts/host';
import type { Draft, DraftResult, SendResult } from '../../model/draft';
import type { SessionController } from './sessionController';

/** Forms in which the person joins a meeting of others, so attendance is optional. */
const OPTIONAL: ReadonlySet<string> = new Set(['oneMoreSeat', 'directorOnCall']);

/** Addresses of those whom a draft invites. */
async function invitedTo(controller: SessionController, { personId, companionId, form }: Draft) {
  const wanted = [personId, companionId].filter((id) => id !== null);
  const addresses = await controller.analyst().addressesOf(wanted);
  const none: readonly string[] = [];
  return OPTIONAL.has(form)
    ? { required: none, optional: addresses }
    : { required: addresses, optional: none };
}

/** Hands the draft to the host; people of the sample cannot be invited. */
export async function openDraft(controller: SessionController, draft: Draft): Promise<DraftResult> {
  if (controller.model.get().source === 'sample') return 'copy';
  return draftResultOf(
    await controller.environment.host.openDraft(await meetingDraftOf(controller, draft)),
  );
}

/** The draft as a host opens it, with the addresses of those invited. */
export async function meetingDraftOf(
  controller: SessionController,
  draft: Draft,
): Promise<MeetingDraft> {
  const { required, optional } = await invitedTo(controller, draft);
  return {
    subject: draft.subject,
    body: draft.body,
    attendees: required,
    optionalAttendees: optional,
    start: new Date(draft.slot.start).toISOString(),
    end: new Date(draft.slot.end).toISOString(),
  };
}

export function draftResultOf(outcome: DraftOutcome): DraftResult {
  if (outcome.opened === 'copy') return 'copy';
  return outcome.bodyLeftOut ? 'withoutText' : 'opened';
}

/** Opens a chat with somebody, with the text filled in. */
export async function openChat(
  controller: SessionController,
  personId: string,
  text: string,
): Promise<DraftResult> {
  const [address] = await controller.analyst().addressesOf([personId]);
  if (controller.model.get().source === 'sample' || address === undefined) return 'copy';
  const query = new URLSearchParams({ users: address, message: text });
  const link = `https://teams.microsoft.com/l/chat/0/0?${query.toString()}`;
  // Where no link can be opened, the text is still there to copy.
  return controller.environment.host.openLink(link).then(
    () => 'opened',
    () => 'copy',
  );
}

/** Asked for only when Send is pressed. */
const WRITE = ['Calendars.ReadWrite'];

/**
 * Sends invitations through Graph. The same draft keeps its transaction however often Send is
 * pressed, so that an answer that got lost leaves one meeting, not two.
 */
export function createSender(controller: SessionController, newId = () => crypto.randomUUID()) {
  const transactions = new Map<string, string>();
  return async (draft: Draft): Promise<SendResult> => {
    if (controller.model.get().source === 'sample') return { kind: 'failed', requestId: null };
    if (!(await isAllowed(controller))) return { kind: 'notAllowed' };
    const key = JSON.stringify(draft);
    const transactionId = transactions.get(key) ?? newId();
    transactions.set(key, transactionId);
    const invited = await controller.analyst().invite({
      ...{ subject: draft.subject, body: draft.body, transactionId },
      ...draft.slot,
      ...(await invitedTo(controller, draft)),
      timeZone: controller.model.get().zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    return invited.kind === 'sent' ? { kind: 'sent' } : sendResult(invited.problem);
  };
}

/** Whether ego lets the product write into the calendar; asks, from the click on Send. */
async function isAllowed(controller: SessionController): Promise<boolean> {
  const { deployment } = controller.environment;
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

function sendResult(problem: GraphProblem): SendResult {
  if (problem.kind === 'forbidden' || problem.kind === 'signInNeeded')
    return { kind: 'notAllowed' };
  return { kind: 'failed', requestId: 'requestId' in problem ? problem.requestId : null };
}
