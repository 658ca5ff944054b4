import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isoWeek } from '../../insight/calendar/isoWeek';
import type { Picture } from '../../model/picture';

/** What could not be read of the list of people who do not want to be suggested; null as a rule. */
export function optOutSentence(i18n: I18n, optOut: Picture['optOut']): string | null {
  switch (optOut) {
    case 'none':
    case 'known':
    case 'asking':
      return null;
    case 'outdated':
      return i18n._(
        msg({
          id: 'optOut.outdated',
          message:
            'The list of people who do not want to be suggested could not be read again; the last known one holds.',
        }),
      );
    case 'unreadable':
      return optOutUnreadable(i18n);
  }
}

function optOutUnreadable(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'optOut.unreadable',
      message:
        'Nobody is suggested, because the list of people who do not want to be suggested could not be read.',
    }),
  );
}

/** Why there is nobody to suggest, unless suggestions are paused. */
export function noSuggestionsSentence(
  i18n: I18n,
  {
    mode,
    complete,
    optOut,
    answers,
    reach,
  }: Pick<Picture, 'mode' | 'complete' | 'optOut' | 'answers' | 'reach'>,
): string {
  if (mode === 'limited') {
    return i18n._(
      msg({
        id: 'deck.limited',
        message:
          'Nobody new can be suggested without the directory. Ask your administrator to allow it.',
      }),
    );
  }
  if (!complete) {
    return i18n._(
      msg({ id: 'deck.notYet', message: 'Suggestions come as soon as everything has been read.' }),
    );
  }
  if (optOut === 'unreadable') return optOutUnreadable(i18n);
  const week = isoWeek(reach.asOf);
  const answered = answers.suggestions.some(
    ({ answer, shownAt }) => answer !== 'open' && isoWeek(shownAt) === week,
  );
  if (!answered) {
    return i18n._(
      msg({
        id: 'deck.noneHere',
        message: 'There is no suggestion for this choice of people right now.',
      }),
    );
  }
  return i18n._(
    msg({
      id: 'deck.empty',
      message: 'That is all for this week. New suggestions come on Monday.',
    }),
  );
}
