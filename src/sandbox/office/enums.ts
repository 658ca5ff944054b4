/** The words behind Office's enumerations. */
export const EVENT_TYPE = {
  RecipientsChanged: 'olkRecipientsChanged',
  AppointmentTimeChanged: 'olkAppointmentTimeChanged',
  RecurrenceChanged: 'olkRecurrenceChanged',
  ItemChanged: 'olkItemSelectedChanged',
  OfficeThemeChanged: 'officeThemeChanged',
  DialogMessageReceived: 'dialogMessageReceived',
  DialogEventReceived: 'dialogEventReceived',
} as const;

/** What a composed appointment tells of itself. */
export const ITEM_EVENTS: readonly string[] = [
  EVENT_TYPE.RecipientsChanged,
  EVENT_TYPE.AppointmentTimeChanged,
  EVENT_TYPE.RecurrenceChanged,
];

export const ENUMS = {
  EventType: EVENT_TYPE,
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
  CoercionType: { Text: 'text', Html: 'html' },
  MailboxEnums: {
    ItemType: { Appointment: 'appointment', Message: 'message' },
    RecipientType: {
      DistributionList: 'distributionList',
      ExternalUser: 'externalUser',
      Other: 'other',
      User: 'user',
    },
    AppointmentSensitivityType: {
      Normal: 'normal',
      Personal: 'personal',
      Private: 'private',
      Confidential: 'confidential',
    },
  },
} as const;
