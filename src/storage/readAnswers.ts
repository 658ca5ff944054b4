import type { Answers } from '../insight/answers';
import type { Database } from './openDatabase';
import { readableAnswers } from './storedAnswers';
import { whole } from './whole';

/**
 * What ego said. Where something of it cannot be read, the record is put aside as it was before what
 * is left takes its place: words of a person are not thrown away.
 */
export async function readAnswers(database: Database): Promise<Answers> {
  const { answers, isDamaged } = readableAnswers(await database.get('documents', 'answers'));
  if (isDamaged) await putAside(database);
  return answers;
}

async function putAside(database: Database): Promise<void> {
  const transaction = database.transaction('documents', 'readwrite');
  const documents = transaction.objectStore('documents');
  await whole(transaction, async () => {
    // Read again: another tab may have put it aside meanwhile.
    const stored = await documents.get('answers');
    const { answers, isDamaged } = readableAnswers(stored);
    if (!isDamaged) return;
    const aside = await documents.get('damagedAnswers');
    const before = Array.isArray(aside) ? (aside as readonly unknown[]) : [];
    await documents.put([...before, stored], 'damagedAnswers');
    await documents.put(answers, 'answers');
  });
}
