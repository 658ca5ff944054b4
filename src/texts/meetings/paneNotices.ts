import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PaneNotice } from '../../model/pane';

/** What came of adding, taking out or filling in, honestly. */
export function noticeSentence(i18n: I18n, notice: PaneNotice): string {
  if (notice.kind === 'filled') return filledSentence(i18n, notice.missing.length);
  const name = notice.guest.name;
  switch (notice.kind) {
    case 'added':
      return notice.as === 'optional'
        ? i18n._(
            msg({
              id: 'pane.added.optional',
              message: `${name} is in the meeting now, as optional.`,
            }),
          )
        : i18n._(
            msg({
              id: 'pane.added.required',
              message: `${name} is in the meeting now, as required.`,
            }),
          );
    case 'notThere':
      return i18n._(
        msg({
          id: 'pane.notThere',
          message: `Outlook reported that it added ${name}, but they are not in the meeting. Add them yourself:`,
        }),
      );
    case 'refused': {
      const { name } = notice.guest;
      const { reason } = notice;
      return i18n._(
        msg({
          id: 'pane.refused',
          message: `Outlook did not add ${name} (${reason}). Add them yourself:`,
        }),
      );
    }
    case 'removed':
      return i18n._(msg({ id: 'pane.removed', message: `${name} is out of the meeting again.` }));
    case 'stillThere':
      return i18n._(
        msg({
          id: 'pane.stillThere',
          message: `Outlook did not take ${name} out. Remove them in the form.`,
        }),
      );
  }
}

function filledSentence(i18n: I18n, missing: number): string {
  return missing === 0
    ? i18n._(
        msg({
          id: 'pane.filled',
          message: 'The appointment is filled in. Check it, then send it.',
        }),
      )
    : i18n._(
        msg({
          id: 'pane.filledWithout',
          message:
            'The appointment is filled in, but Outlook did not add these people. Add them yourself:',
        }),
      );
}

/** Whom ego has to add by hand. */
export function addressesToCopy(notice: PaneNotice): readonly string[] {
  switch (notice.kind) {
    case 'notThere':
    case 'refused':
      return [notice.guest.address];
    case 'filled':
      return notice.missing;
    case 'added':
    case 'removed':
    case 'stillThere':
      return [];
  }
}
