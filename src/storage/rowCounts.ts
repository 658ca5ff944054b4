import type { Database } from './openDatabase';
import type { RowCounts } from './snapshot';
import { readableAnswers } from './storedAnswers';

/** Counts what is kept, from the facts beside the columns. */
export async function rowCounts(database: Database): Promise<RowCounts> {
  const directory = await database.get('directory', 'people');
  const windows = await database.getAll('windows');
  const { answers } = readableAnswers(await database.get('documents', 'answers'));
  return {
    people: directory?.count ?? 0,
    events: windows.reduce((sum, { count }) => sum + count, 0),
    windows: windows.length,
    answers: Object.keys(answers.words).length + answers.suggestions.length,
  };
}
