/**
 * Our own stand-in for Office.js, served by the sandbox under the vendor's address. It speaks with
 * the page of Outlook around it and refuses what Outlook refuses.
 */
import { ENUMS } from './enums';
import { installBridge, openLink } from './officeLink';
import { officeContext } from './officeContext';
import type { OutlookFacts } from './protocol';

const link = openLink();
const office: Record<string, unknown> = { ...ENUMS };

const ready = link.call('initialize').then((answer) => {
  const facts = answer as OutlookFacts;
  if (facts.hasBridge) installBridge(link);
  const context = officeContext(facts, link);
  office['context'] = context;
  return { host: 'Outlook', platform: facts.variant === 'classic' ? 'PC' : 'OfficeOnline' };
});

office['onReady'] = (callback?: (info: object) => unknown) =>
  ready.then((info) => {
    callback?.(info);
    return info;
  });

Object.assign(window, { Office: office });
// The real one does this too: no page may rely on the history.
Object.assign(window.history, { pushState: null, replaceState: null });
