import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { TeamTrouble } from '../../model/teamService';

/** What stands between this page and the service, and what to do. */
export function teamTroubleWords(i18n: I18n, trouble: TeamTrouble): string {
  switch (trouble.kind) {
    case 'unreachable':
      return i18n._(
        msg({
          id: 'team.trouble.unreachable',
          message:
            'The team-summary service cannot be reached. Everything else works; try again later.',
        }),
      );
    case 'signInNeeded':
      return i18n._(
        msg({
          id: 'team.trouble.signIn',
          message: 'The team-summary service needs you to sign in once more.',
        }),
      );
    case 'forbidden':
      return i18n._(
        msg({
          id: 'team.trouble.forbidden',
          message: 'By the directory you are not part of this team, so its figures are not shown.',
        }),
      );
    case 'changedMeanwhile':
      return i18n._(
        msg({
          id: 'team.trouble.changed',
          message: 'Your contribution was changed on another device. Look at it again first.',
        }),
      );
    case 'busy': {
      const seconds = trouble.waitSeconds ?? 30;
      return i18n._(
        msg({
          id: 'team.trouble.busy',
          message: `The team-summary service is busy or waits for the directory. Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
        }),
      );
    }
    case 'unexpected': {
      const { code } = trouble;
      return i18n._(
        msg({
          id: 'team.trouble.unexpected',
          message: `The team-summary service answered in an unexpected way. Code: ${code}`,
        }),
      );
    }
  }
}
