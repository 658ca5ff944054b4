import { GraphError } from '../../graph/problem';
import type { DirectoryRound } from './dataSet';
import { directoryStep } from './whatIsDue';
import type { ReadingPlan, SyncContext } from './syncContext';

/** Rounds begun anew because Graph lost the place; more would be no coincidence. */
const MOST_ROUNDS = 3;

interface Options {
  readonly signal: AbortSignal;
}

/**
 * Brings the directory up to date: by its changes where a whole one is kept, else by a round through
 * all pages that goes on where an earlier one stopped. Where Graph no longer knows the place, the
 * next best way is taken.
 */
export async function readDirectory(
  tools: SyncContext,
  plan: ReadingPlan,
  options: Options,
): Promise<void> {
  tools.progress.directoryBegins();
  await readSomehow(tools, plan, options);
  tools.progress.directoryEnds();
}

async function readSomehow(
  tools: SyncContext,
  { kept, now }: ReadingPlan,
  options: Options,
): Promise<void> {
  const step = directoryStep(kept, now);
  if (step === 'changes' && (await readChanges(tools, kept?.deltaLink ?? '', options))) return;
  const round = step === 'goOn' ? kept?.round : null;
  if (round && (await readPages(tools, round, options))) return;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const [gathering, mark] = await Promise.all([tools.gathering, markOf(tools, options)]);
    gathering.directoryBegins(mark);
    if (await readPages(tools, null, options)) return;
  }
  throw lostEveryTime();
}

/** False where the changes can no longer be told. */
async function readChanges(
  { reader, listener, ...tools }: SyncContext,
  since: string,
  options: Options,
): Promise<boolean> {
  const [gathering, changes] = await Promise.all([
    tools.gathering,
    reader.readPeopleChanges(since, options),
  ]);
  if (changes === 'startAgain') return false;
  gathering.changePeople(changes);
  const count = changes.changed.length + changes.removed.length;
  listener.onDirectoryChanged(gathering.dataSet(), count);
  return true;
}

/** False where the round has to begin anew. */
async function readPages(
  { reader, listener, progress, ...tools }: SyncContext,
  earlier: DirectoryRound | null,
  options: Options,
): Promise<boolean> {
  const gathering = await tools.gathering;
  const before = earlier?.people.length ?? 0;
  let of = earlier?.total ?? null;
  const end = await reader.readPeople(
    (page, { read, total, nextLink }) => {
      of = total ?? of;
      gathering.addPeople(page, nextLink, of);
      if (nextLink !== null) progress.people(counted(before + read, of));
      listener.onPeople(gathering.dataSet(), page);
    },
    { ...options, from: earlier?.nextLink },
  );
  if (end === 'startAgain') return false;
  gathering.directoryDone();
  listener.onDirectoryDone(gathering.dataSet());
  return true;
}

/** Where more comes than the directory has told, nobody knows how many there are. */
function counted(read: number, told: number | null) {
  return { read, of: told !== null && read >= told ? null : told };
}

/** From where changes are told later; without it the directory is read as a whole every time. */
async function markOf({ reader }: SyncContext, options: Options): Promise<string | null> {
  try {
    return await reader.readPeopleMark(options);
  } catch (error) {
    if (error instanceof GraphError && error.problem.kind === 'unexpected') return null;
    throw error;
  }
}

function lostEveryTime(): GraphError {
  return new GraphError({
    ...{ kind: 'unexpected', status: 410, code: 'startAgain', requestId: null },
    message: 'the directory changed its place markers in every round',
  });
}
