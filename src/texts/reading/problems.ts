import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { SettingFault, TabProblem } from '../../model/problem';

/** Every problem says what happened, what still works, and one thing to do. */
interface ProblemWords {
  readonly what: string;
  readonly works: string;
  readonly todo: string;
}

export function problemWords(i18n: I18n, problem: TabProblem): ProblemWords {
  const sampleWorks = i18n._(
    msg({ id: 'problem.works.sample', message: 'The sample data works without any of this.' }),
  );
  const pictureWorks = i18n._(
    msg({ id: 'problem.works.kept', message: 'Nothing that was read before is lost.' }),
  );
  switch (problem.kind) {
    case 'signInNeeded':
      return {
        what: i18n._(msg({ id: 'problem.signIn.what', message: 'You need to sign in' })),
        works: sampleWorks,
        todo: i18n._(
          msg({
            id: 'problem.signIn.todo',
            message: 'Sign in with your work account to read your own calendar.',
          }),
        ),
      };
    case 'popupBlocked':
      return {
        what: i18n._(msg({ id: 'problem.popup.what', message: 'The sign-in window was blocked' })),
        works: sampleWorks,
        todo: i18n._(
          msg({
            id: 'problem.popup.todo',
            message: 'Allow pop-up windows for this page, then sign in.',
          }),
        ),
      };
    case 'consentNeeded':
      return consentWords(i18n, problem, sampleWorks);
    case 'throttled': {
      const seconds = Math.ceil(problem.waitSeconds ?? 0);
      return {
        what: i18n._(msg({ id: 'problem.throttled.what', message: 'Microsoft 365 is busy' })),
        works: pictureWorks,
        todo: i18n._(
          msg({
            id: 'problem.throttled.todo',
            message: plural(seconds, {
              0: 'Try again in a few minutes.',
              one: 'Try again in a second.',
              other: 'Try again in # seconds.',
            }),
          }),
        ),
      };
    }
    case 'offline':
      return {
        what: i18n._(msg({ id: 'problem.offline.what', message: 'You are offline' })),
        works: pictureWorks,
        todo: i18n._(
          msg({ id: 'problem.offline.todo', message: 'Check your connection, then try again.' }),
        ),
      };
    default:
      return rareWords(i18n, problem, sampleWorks);
  }
}

type Consent = Extract<TabProblem, { kind: 'consentNeeded' }>;

function consentWords(i18n: I18n, problem: Consent, sampleWorks: string): ProblemWords {
  return {
    what: i18n._(
      msg({ id: 'problem.consent.what', message: 'Your organisation has not allowed this yet' }),
    ),
    works: problem.limitedPossible
      ? i18n._(
          msg({
            id: 'problem.consent.works',
            message: 'The limited mode works now, with the people you already meet.',
          }),
        )
      : sampleWorks,
    todo: i18n._(
      msg({
        id: 'problem.consent.todo',
        message: 'Send the link below to an administrator, who can allow it once for everybody.',
      }),
    ),
  };
}

type Rare = Extract<TabProblem, { kind: 'configuration' | 'unexpected' }>;

function rareWords(i18n: I18n, problem: Rare, works: string): ProblemWords {
  if (problem.kind === 'configuration') {
    return {
      what: i18n._(
        msg({ id: 'problem.config.what', message: 'This deployment is not set up right' }),
      ),
      works,
      todo: i18n._(
        msg({
          id: 'problem.config.ask',
          message: 'Pass the list below to your administrator: this is what config.json needs.',
        }),
      ),
    };
  }
  return {
    what: i18n._(msg({ id: 'problem.unexpected.what', message: 'Something unexpected happened' })),
    works,
    todo: i18n._(
      msg({
        id: 'problem.unexpected.todo',
        message: 'Try again. If it happens again, give your administrator the details below.',
      }),
    ),
  };
}

/** "clientId should be a GUID". */
export function faultSentence(i18n: I18n, { path, expected }: SettingFault): string {
  return i18n._(msg({ id: 'config.fault', message: `${path} should be ${expected}` }));
}
