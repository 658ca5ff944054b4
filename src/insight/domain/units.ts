/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/** A length of time in minutes; may have a fraction. */
export type Minutes = number;

/** A part of a whole, from 0 to 1. */
export type Share = number;

/** A whole or fractional number of 24-hour days. */
export type Days = number;

/** Object id of a user in the directory (Microsoft Graph `user.id`). */
export type PersonId = string;

/** Id of a calendar event (Microsoft Graph `event.id`). */
export type EventId = string;

/** An e-mail address in lower case, without a `smtp:` prefix. */
export type Address = string;

/** Position of a person in {@link Company.people}; -1 stands for nobody. */
export type PersonIndex = number;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;
