import { CommanderError } from 'commander';
import { analyze, type Analysis } from '../insight/analyze';
import { NO_ANSWERS } from '../insight/answers';
import type { CalendarEvent } from '../insight/calendar/calendarEvent';
import type { Company } from '../insight/domain/company';
import { indexCompany } from '../insight/domain/indexCompany';
import { MS_PER_DAY, type EpochMs } from '../insight/domain/units';
import { LevelRuleError } from '../insight/levels/levelRules';
import { DEFAULT_OPTIONS, type InsightOptions } from '../insight/options';
import { parseArguments, type Arguments } from './arguments';
import { InputError } from './inputFile';
import { jsonReport } from './jsonReport';
import { readFolder, type Folder } from './readFolder';
import { textReport } from './textReport';

/**
 * The end (UTC) of the day on which the last event starts, or now when that is earlier; now where
 * there are no events.
 *
 * Example: last event 2026-06-12 09:42 → 2026-06-13 00:00.
 */
function defaultAsOf(events: readonly CalendarEvent[], now: EpochMs): EpochMs {
  let last = -Infinity;
  for (const { start } of events) if (start > last) last = start;
  if (last === -Infinity) return now;
  return Math.min(now, (Math.floor(last / MS_PER_DAY) + 1) * MS_PER_DAY);
}

/** What the command line needs from the process around it. */
interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly now: () => EpochMs;
}

const BAD_INPUT = 2;

/**
 * Runs `threewide analyze` and returns the exit code: 0, or 2 with a sentence on the error channel
 * where the arguments or the files cannot be used.
 *
 * @param argv Without the names of node and script.
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const wanted = parseArguments(argv, terminal);
    const folder = await readFolder(wanted.folder);
    for (const note of folder.notes) terminal.error(`Note: ${note}.\n`);
    const analysis = analyzeFolder(folder, wanted, terminal.now());
    terminal.out(wanted.json ? `${JSON.stringify(jsonReport(analysis))}\n` : textReport(analysis));
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_INPUT;
    if (!(error instanceof InputError)) throw error;
    terminal.error(`${error.message}\n`);
    return BAD_INPUT;
  }
}

function analyzeFolder(folder: Folder, wanted: Arguments, now: EpochMs): Analysis {
  const options = optionsOf(folder, wanted);
  const { events, privateEvents, malformed } = folder.calendar;
  return analyze({
    company: companyOf(folder, options),
    egoId: folder.me.id,
    events,
    answers: NO_ANSWERS,
    options,
    asOf: wanted.asOf ?? defaultAsOf(events, now),
    reading: {
      privateEvents,
      malformedEvents: malformed.length,
      malformedPeople: folder.malformedPeople,
    },
  });
}

function companyOf(folder: Folder, options: InsightOptions): Company {
  try {
    return indexCompany(folder.people, options);
  } catch (error) {
    if (!(error instanceof LevelRuleError)) throw error;
    const path = `levelMapping.${error.position}.title`;
    throw new InputError('config.json', path, 'a regular expression that can be read', error);
  }
}

function optionsOf(folder: Folder, wanted: Arguments): InsightOptions {
  const configured = { ...DEFAULT_OPTIONS, ...folder.config };
  const suggestions = wanted.suggestions ?? configured.suggestionsAWeek;
  return {
    ...configured,
    windowDays: wanted.windowDays ?? configured.windowDays,
    scope: wanted.scope ?? configured.scope,
    suggestionsAWeek: suggestions,
    mostOpen: Math.max(suggestions, configured.mostOpen),
  };
}
