import type { Host } from '../host';
import type { Outlook } from './outlook';

/** A pane without Outlook around it: nothing is ever open. */
export function noOutlook(host: Host): Outlook {
  return {
    host,
    readItem: () => Promise.resolve(null),
    onChange: () => () => undefined,
    add: () => Promise.resolve({ kind: 'refused', reason: 'NothingOpen' }),
    remove: () => Promise.resolve(false),
    fillIn: ({ attendees, optionalAttendees }) =>
      Promise.resolve({ bodyFilled: false, missing: [...attendees, ...optionalAttendees] }),
    openDialog: () => Promise.resolve({ kind: 'refused', code: 0 }),
    settings: null,
  };
}
