import type { Analysis } from '../../insight/analyze';
import type { Choices, Keeper } from '../store/keeper';

/** Spreadsheets take a file without it for one of the old code pages. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What only orders suggestions and gaps; of a single colleague it would read like a score. */
const INNER_WEIGHTS = new Set(['reachability', 'gain', 'probability']);

/** The figures on the screen and what ego chose, as JSON that a person can read. */
export function exportJson({ reach }: Analysis, choices: Choices): string {
  const plain = (key: string, value: unknown) => (INNER_WEIGHTS.has(key) ? undefined : value);
  return JSON.stringify({ schemaVersion: 2, reach, ...choices }, plain, 2);
}

/** Every row that is kept on this device, as it is kept. */
export async function exportKept(keeper: Keeper, choices: Choices): Promise<string> {
  const [read, shared, optOut, addressBook] = await Promise.all([
    keeper.loadData(),
    keeper.loadShared(),
    keeper.loadOptOut(),
    keeper.loadAddressBook(),
  ]);
  return JSON.stringify(
    { schemaVersion: 1, read, ...choices, shared, optOut, addressBook },
    null,
    2,
  );
}

/** One line a colleague of the scope: who, where, and what the calendar says. */
export function exportCsv(analysis: Analysis): string {
  const header = ['Name', 'Job title', 'Department', 'Level'];
  header.push('You know them', 'Meetings counted', 'Last met (UTC)');
  const lines = analysis
    .peopleIn({})
    .filter(({ isEgo }) => !isEgo)
    .map(({ displayName, jobTitle, department, level, known, tie }) => [
      ...[displayName, jobTitle ?? '', department, level],
      known ? 'yes' : 'no',
      String(tie?.contacts ?? 0),
      tie ? new Date(tie.lastMet).toISOString().slice(0, 10) : '',
    ]);
  const rows = [header, ...lines].map((fields) => fields.map(csvField).join(','));
  return BYTE_ORDER_MARK + rows.join('\r\n');
}

/** Quoted where needed; a leading sign is defused so that no spreadsheet takes it for a formula. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
