import * as v from 'valibot';
import type { DialogReply } from '../../auth/dialogTokenSource';

const text = v.string();
const texts = v.array(v.string());

const problem = v.variant('kind', [
  v.object({ kind: v.literal('interactionRequired'), consent: v.boolean(), scopes: texts }),
  v.object({ kind: v.literal('cancelled') }),
  v.object({ kind: v.literal('popupBlocked') }),
  v.object({ kind: v.literal('offline') }),
  v.object({ kind: v.literal('timeout'), afterMs: v.number() }),
  v.object({ kind: v.literal('accountUnavailable') }),
  v.object({ kind: v.literal('unexpected'), code: text, message: text }),
]);

const reply = v.variant('kind', [
  v.object({
    kind: v.literal('token'),
    accessToken: v.pipe(text, v.nonEmpty()),
    expiresAt: v.number(),
    account: v.object({ tenantId: text, objectId: text, username: text, displayName: text }),
  }),
  v.object({ kind: v.literal('problem'), problem }),
]);

const UNREADABLE: DialogReply = {
  kind: 'problem',
  problem: { kind: 'unexpected', code: 'dialogMessage', message: 'not an answer of the dialog' },
};

/** What the dialog of the sign-in tells the pane, as one text and back. */
export const dialogMessage = {
  write: (answer: DialogReply): string => JSON.stringify(answer),
  read(message: string): DialogReply {
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), reply), message);
    return result.success ? result.output : UNREADABLE;
  },
};
