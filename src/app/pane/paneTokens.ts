import type { DialogReply, DialogRequest } from '../../auth/dialogTokenSource';
import type { TokenSource } from '../../auth/tokenSource';
import type { DialogOutcome, Outlook } from '../../hosts/outlook/outlook';
import type { Config } from '../../model/configuration';
import { lazyTokens } from '../session/tokens';
import { dialogAddress, dialogMessage } from './dialogProtocol';

/**
 * The sign-in of the pane: nested where Outlook has it; else by a dialog of Office, because classic
 * Outlook opens no windows; outside Outlook by a window, as in the tab.
 */
export function paneTokens(config: Config, outlook: Outlook, pageAddress: string) {
  const ordinary = lazyTokens(config, outlook.host, pageAddress);
  const { nestedAppAuth, loginHint } = outlook.host.context;
  let byDialog: Promise<TokenSource> | null = null;
  const dialog = () => (byDialog ??= makeDialogSource(outlook, pageAddress, loginHint));
  return async (): Promise<TokenSource> => {
    if (outlook.host.kind !== 'outlook') return ordinary();
    if (!nestedAppAuth) return dialog();
    const tokens = await ordinary();
    // A bridge that does not answer leaves an ordinary client, whose windows Outlook may not open.
    return tokens.kind === 'nested' ? tokens : dialog();
  };
}

async function makeDialogSource(
  outlook: Outlook,
  pageAddress: string,
  loginHint: string | null,
): Promise<TokenSource> {
  const { dialogTokenSource } = await import(
    /* webpackChunkName: "dialog-sign-in" */ '../../auth/dialogTokenSource'
  );
  const ask = async (request: DialogRequest): Promise<DialogReply> =>
    replyOf(await outlook.openDialog(dialogAddress(pageAddress, { ...request, loginHint })));
  return dialogTokenSource({ ask, now: () => Date.now() });
}

/** Office's number for a dialog that the person did not let open. */
const IGNORED = 12009;

function replyOf(outcome: DialogOutcome): DialogReply {
  switch (outcome.kind) {
    case 'message':
      return dialogMessage.read(outcome.text);
    case 'closed':
      return { kind: 'problem', problem: { kind: 'cancelled' } };
    case 'refused': {
      if (outcome.code === IGNORED) return { kind: 'problem', problem: { kind: 'cancelled' } };
      const [code, message] = [`dialog ${outcome.code}`, 'Office opened no dialog'];
      return { kind: 'problem', problem: { kind: 'unexpected', code, message } };
    }
  }
}
