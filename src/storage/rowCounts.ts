import type { Database } from './openDatabase';
import type { RowCounts } from './snapshot';
import { readableAnswers } from './storedAnswers';

/**
 * Counts what is kept, from the facts beside the columns. People whom a round has brought count as soon
 * as their page is kept; those who were known before it are mostly the same.
 */
export async function rowCounts(database: Database): Promise<RowCounts> {
  const directory = await database.get('directory', 'people');
  const pages = await database.getAll('pages');
  const inRound = pages.reduce((sum, { count }) => sum + count, 0);
  const me = await database.get('me', 'me');
  const close = me ? 1 + me.managerChain.length : 0;
  const windows = await database.getAll('windows');
  const { answers } = readableAnswers(await database.get('documents', 'answers'));
  return {
    people: Math.max(directory?.count ?? 0, inRound, close),
    events: windows.reduce((sum, { count }) => sum + count, 0),
    windows: windows.length,
    answers: Object.keys(answers.words).length + answers.suggestions.length,
  };
}
