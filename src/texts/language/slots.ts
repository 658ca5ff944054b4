import type { I18n } from '@lingui/core';
import { msg, ph } from '@lingui/core/macro';
import type { TimeThen } from '../../insight/advice/meeting/seatsToShow';
import type { EpochMs } from '../../insight/domain/units';
import { momentWords } from './days';
import { inTimeZone } from './timeZone';

/**
 * "Tue, 3 Oct, 14:00", and where the other person's clock shows another time, that as well:
 * "Tue, 3 Oct, 14:00 (08:00 for Priya Nair)".
 */
export function slotWords(
  i18n: I18n,
  start: EpochMs,
  personName: string,
  theirZone: string | null,
): string {
  const moment = momentWords(i18n, start);
  const theirs = theirZone && clockWords(i18n, start, theirZone);
  if (!theirs || theirs === clockWords(i18n, start)) return moment;
  const name = personName;
  return i18n._(msg({ id: 'slot.bothZones', message: `${moment} (${theirs} for ${name})` }));
}

/** "Tue 08:00": the weekday too, for it may be another one there. */
function clockWords(i18n: I18n, moment: EpochMs, timeZone?: string): string {
  return i18n.date(new Date(moment), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone === undefined ? inTimeZone(i18n) : { timeZone }),
  });
}

/**
 * Says whose clock the times are on, where that of the mailbox and that of this device differ then:
 * "Times as in your mailbox: Central European Time. This device is set to Eastern Time."
 */
export function clockSentence(i18n: I18n, start: EpochMs): string | null {
  const { timeZone } = inTimeZone(i18n);
  const device = deviceZone();
  if (timeZone === undefined) return null;
  if (clockWords(i18n, start) === clockWords(i18n, start, device)) return null;
  const mailbox = zoneWords(i18n, timeZone);
  return i18n._(
    msg({
      id: 'slot.mailboxClock',
      message: `Times as in your mailbox: ${mailbox}. This device is set to ${ph({ device: zoneWords(i18n, device) })}.`,
    }),
  );
}

/** "Central European Time"; the long name where the general one is a number ("GMT+00:00"). */
function zoneWords(i18n: I18n, timeZone: string): string {
  const nameBy = (timeZoneName: 'longGeneric' | 'long') =>
    new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { timeZone, timeZoneName })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const general = nameBy('longGeneric');
  return /\d/.test(general) ? nameBy('long') : general;
}

function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "free then", or what is in the way; with the time there where their clock shows another. */
export function availabilityWords(i18n: I18n, then: TimeThen, start: EpochMs): string {
  switch (then.kind) {
    case 'free':
      return i18n._(msg({ id: 'pane.free', message: 'free then' }));
    case 'busy':
      return i18n._(msg({ id: 'pane.busy', message: 'not free then' }));
    case 'offHours':
      if (clockWords(i18n, start, then.zone) === clockWords(i18n, start)) {
        return i18n._(
          msg({ id: 'pane.offHours.sameClock', message: 'outside their working hours' }),
        );
      }
      return i18n._(
        msg({
          id: 'pane.offHours',
          message: `outside working hours there (${ph({ moment: clockWords(i18n, start, then.zone) })})`,
        }),
      );
  }
}
