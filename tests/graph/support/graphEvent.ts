/** An event as Graph gives it; tests change single fields. */
export const graphEvent = {
  '@odata.etag': 'W/"x"',
  id: 'e1',
  iCalUId: '040000008200E0',
  subject: 'Quarterly numbers',
  bodyPreview: 'secret',
  start: { dateTime: '2026-06-01T10:38:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-06-01T11:08:30.5000000', timeZone: 'UTC' },
  isAllDay: false,
  isCancelled: false,
  isOrganizer: true,
  hideAttendees: false,
  sensitivity: 'normal',
  showAs: 'busy',
  type: 'occurrence',
  seriesMasterId: 's1',
  responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
  organizer: { emailAddress: { name: 'Ada', address: 'Ada@Contoso.example' } },
  attendees: [
    {
      type: 'required',
      status: { response: 'accepted', time: '0001-01-01T00:00:00Z' },
      emailAddress: { name: 'Bo', address: 'Bo@contoso.example' },
    },
  ],
};
