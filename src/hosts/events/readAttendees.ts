/** What the script needs of an open appointment. */
export type OpenAppointment = Pick<
  Office.AppointmentCompose,
  'requiredAttendees' | 'optionalAttendees' | 'notificationMessages'
>;

/** Addresses of everybody invited, one list after the other; null where Outlook did not tell. */
export function readAttendees(
  item: OpenAppointment,
  done: (addresses: readonly string[] | null) => void,
): void {
  addressesOf(item.requiredAttendees, (required) => {
    if (required === null) return done(null);
    addressesOf(item.optionalAttendees, (optional) =>
      done(optional === null ? null : required.concat(optional)),
    );
  });
}

function addressesOf(list: Office.Recipients, done: (addresses: string[] | null) => void): void {
  list.getAsync((result) => {
    const failed = result.status !== Office.AsyncResultStatus.Succeeded;
    done(failed ? null : result.value.map(({ emailAddress }) => emailAddress));
  });
}
