import type { Caller } from '../identity/caller';
import type { ReportingLines } from '../reporting/reportingLines';

/**
 * A manager reads the own releases, a member those of the own manager. Decided from the directory alone, before any data
 * is looked at: a refusal cannot depend on whether there is any.
 */
export async function mayRead(
  lines: ReportingLines,
  caller: Caller,
  manager: string,
): Promise<ReadonlySet<string> | null> {
  const reports = await lines.directReports(caller, manager);
  const allowed = caller.member === manager ? reports.size > 0 : reports.has(caller.member);
  return allowed ? reports : null;
}
