import { attendeeOf } from './attendeeOf';
import type { OutlookItem } from './outlook';
import { isPrivateWord } from './sensitivityOf';

type ReadItem = Office.AppointmentRead & Office.MessageRead;

/** The message or meeting that is being read: everything is there without asking. */
export function readReceived(item: ReadItem): OutlookItem {
  return item.itemType === 'message' ? message(item) : meeting(item);
}

const UNTIMED = { start: 0, end: 0, isSeries: false, sharedBy: null } as const;

function message(item: Office.MessageRead): OutlookItem {
  return {
    ...{ kind: 'message', isComposed: false, isPrivate: false, ...UNTIMED },
    organizer: attendeeOf(item.from),
    required: item.to.map(attendeeOf),
    optional: item.cc.map(attendeeOf),
  };
}

function meeting(item: Office.AppointmentRead): OutlookItem {
  const sensitivity: string | undefined = item.sensitivity;
  const isPrivate = sensitivity === undefined ? null : isPrivateWord(sensitivity);
  const common = { kind: 'appointment', isComposed: false, isPrivate } as const;
  if (isPrivate === true) {
    return { ...common, ...UNTIMED, organizer: null, required: [], optional: [] };
  }
  return {
    ...{ ...common, sharedBy: null },
    organizer: attendeeOf(item.organizer),
    required: item.requiredAttendees.map(attendeeOf),
    optional: item.optionalAttendees.map(attendeeOf),
    start: item.start.getTime(),
    end: item.end.getTime(),
    isSeries: typeof item.seriesId === 'string',
  };
}
