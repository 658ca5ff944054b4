import { Command, InvalidArgumentError, Option } from 'commander';
import type { Days, EpochMs } from '../insight/domain/units';

/** What `threewide analyze` was asked to do. */
export interface Arguments {
  readonly folder: string;
  /** Null: the end of the day of the last event, or now when that is earlier. */
  readonly asOf: EpochMs | null;
  readonly windowDays: Days | null;
  readonly suggestions: number | null;
  readonly scope: 'auto' | 'company' | null;
  readonly json: boolean;
}

interface Writers {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

interface Flags {
  readonly asOf?: EpochMs;
  readonly window?: Days;
  readonly suggestions?: number;
  readonly scope?: 'auto' | 'company';
  readonly json?: boolean;
}

/**
 * Reads the command line; the word `analyze` may be left out.
 *
 * @param argv Without the names of node and script.
 * @throws {CommanderError} for help (`exitCode` 0) and for what cannot be understood; the text has
 * been written then.
 */
export function parseArguments(argv: readonly string[], write: Writers): Arguments {
  let parsed: Arguments | null = null;
  const program = new Command('threewide')
    .exitOverride()
    .configureOutput({ writeOut: write.out, writeErr: write.error });
  analyzeCommand(program).action((folder: string, flags: Flags) => {
    parsed = {
      folder,
      asOf: flags.asOf ?? null,
      windowDays: flags.window ?? null,
      suggestions: flags.suggestions ?? null,
      scope: flags.scope ?? null,
      json: flags.json === true,
    };
  });
  program.parse(argv, { from: 'user' });
  return parsed ?? program.help({ error: true });
}

function analyzeCommand(program: Command): Command {
  return program
    .command('analyze', { isDefault: true })
    .description('Show whom a person meets at work and whom they do not, from Graph responses.')
    .argument('<folder>', 'folder with me.json, users*.json, events*.json and perhaps config.json')
    .option('--as-of <moment>', 'ISO date or moment, UTC unless it says otherwise', readMoment)
    .option('--window <days>', 'days of meetings to look at, 1 to 365 (default: 180)', readDays)
    .option('--suggestions <number>', 'how many suggestions to make', readCount)
    .addOption(new Option('--scope <scope>', 'people to look at').choices(['auto', 'company']))
    .option('--json', 'print one JSON object and nothing else');
}

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function readMoment(text: string): EpochMs {
  const hasZone = !text.includes('T') || /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const moment = ISO.test(text) ? Date.parse(hasZone ? text : `${text}Z`) : NaN;
  if (Number.isNaN(moment))
    throw new InvalidArgumentError('Expected 2026-06-30T12:00:00Z or the like.');
  return moment;
}

function readDays(text: string): Days {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 365) return days;
  throw new InvalidArgumentError('Expected a whole number from 1 to 365.');
}

function readCount(text: string): number {
  const count = Number(text);
  if (text.trim() !== '' && Number.isInteger(count) && count >= 0) return count;
  throw new InvalidArgumentError('Expected a whole number from 0 on.');
}
