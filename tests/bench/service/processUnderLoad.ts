/**
 * The service in a process of its own, for the bench: all real but the directory, which knows one manager with one team
 * (Microsoft Graph cannot be measured here, and its answers are kept 15 minutes).
 */
import { readConfig } from '../../../src/service/serviceConfig';
import { createService } from '../../../src/service/createService';
import type { ReportingLines } from '../../../src/service/reporting/reportingLines';
import { MANAGER, TEAM } from './people';

/** The one line that it prints when it can be asked. */
export interface Listening {
  readonly url: string;
}

const team = Promise.resolve(new Set(TEAM));
const nobody = Promise.resolve(new Set<string>());

const reportingLines: ReportingLines = {
  directReports: (_caller, manager) => (manager === MANAGER ? team : nobody),
  everybodyBelow: (_caller, manager) => (manager === MANAGER ? team : nobody),
};

const service = await createService({
  config: readConfig(process.env),
  transport: (input, init) => fetch(input, init),
  reportingLines,
});
const listening: Listening = { url: await service.listen() };
process.stdout.write(`${JSON.stringify(listening)}\n`);
