import type { Analysis } from '../../insight/analysis';
import type { Choices } from './keeper';

/** Everything that is kept and worked out about ego, as JSON that a person can read. */
export function exportJson({ reach }: Analysis, choices: Choices): string {
  return JSON.stringify({ schemaVersion: 1, reach, ...choices }, null, 2);
}

/** One line a colleague of the scope: who, where, and what the calendar says. */
export function exportCsv(analysis: Analysis): string {
  const header = ['name', 'title', 'department', 'level', 'known', 'contacts', 'lastMet'];
  const lines = analysis
    .peopleIn({})
    .filter(({ isEgo }) => !isEgo)
    .map(({ displayName, jobTitle, department, level, known, tie }) => [
      ...[displayName, jobTitle ?? '', department, level],
      known ? 'yes' : 'no',
      String(tie?.contacts ?? 0),
      tie ? new Date(tie.lastMet).toISOString() : '',
    ]);
  return [header, ...lines].map((fields) => fields.map(csvField).join(',')).join('\r\n');
}

/** Quoted where needed; a leading sign is defused so that no spreadsheet takes it for a formula. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
