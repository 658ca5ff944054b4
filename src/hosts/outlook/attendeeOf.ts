import type { OutlookAttendee } from './outlook';

export function attendeeOf(person: Office.EmailAddressDetails): OutlookAttendee {
  const { emailAddress, displayName, recipientType } = person;
  return {
    address: emailAddress,
    name: displayName || emailAddress,
    isList: recipientType === 'distributionList',
  };
}
