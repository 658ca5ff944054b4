/** An event of Outlook that may start our script: its two names and where it first appeared. */
export interface LaunchEvent {
  readonly unified: string;
  readonly addIn: string;
  readonly mailbox: string;
}

/** Events of appointments, as the vendor lists them for event-based activation. */
export const LAUNCH_EVENTS: readonly LaunchEvent[] = [
  event('newAppointmentOrganizerCreated', 'OnNewAppointmentOrganizer', '1.10'),
  event('appointmentAttendeesChanged', 'OnAppointmentAttendeesChanged', '1.11'),
  event('appointmentTimeChanged', 'OnAppointmentTimeChanged', '1.11'),
  event('appointmentRecurrenceChanged', 'OnAppointmentRecurrenceChanged', '1.11'),
  event('appointmentOrganizerOpened', 'OnAppointmentOrganizer', '1.12'),
];

function event(unified: string, addIn: string, mailbox: string): LaunchEvent {
  return { unified, addIn, mailbox };
}
