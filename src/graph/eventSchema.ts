import * as v from 'valibot';
import { objectId } from './objectId';

const response = v.nullish(
  v.picklist(['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded']),
  'none',
);

const dateTimeTimeZone = v.object({ dateTime: v.string(), timeZone: v.string() });

const recipient = v.object({
  emailAddress: v.nullish(v.object({ address: v.nullish(v.string(), null) }), null),
});

const attendee = v.object({
  ...recipient.entries,
  type: v.nullish(v.picklist(['required', 'optional', 'resource']), 'required'),
  status: v.nullish(v.object({ response }), null),
});

const flag = v.nullish(v.boolean(), false);

/**
 * The part of a Graph `event` that counting needs. There is no subject, body or place in it, so
 * none can get further than this. What Graph may leave out or give as null has a default.
 */
export const eventSchema = v.object({
  id: objectId,
  iCalUId: v.nullish(v.string(), null),
  seriesMasterId: v.nullish(v.string(), null),
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  isAllDay: flag,
  isCancelled: flag,
  isOrganizer: flag,
  hideAttendees: flag,
  showAs: v.nullish(
    v.picklist(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
    'unknown',
  ),
  responseStatus: v.nullish(v.object({ response }), null),
  organizer: v.nullish(recipient, null),
  attendees: v.nullish(v.array(attendee), []),
});

export type GraphEvent = v.InferOutput<typeof eventSchema>;
export type GraphRecipient = v.InferOutput<typeof recipient>;
