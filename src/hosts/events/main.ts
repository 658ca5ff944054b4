import { showLine } from './showLine';

/**
 * The script that Outlook starts by itself on a new appointment and when attendees change. Classic
 * Outlook on Windows runs this one file in an engine without a page, so it imports no package and
 * touches no document. The names are those of the manifests.
 */
Office.actions.associate('onNewAppointment', showLine);
Office.actions.associate('onAttendeesChanged', showLine);
