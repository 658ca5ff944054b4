/**
 * Does work in a transaction and waits until it has ended. Its end is listened to from the
 * beginning: a transaction that breaks off must never fail without anybody hearing of it.
 */
export async function whole<T>(
  transaction: { readonly done: Promise<void> },
  work: () => Promise<T>,
): Promise<T> {
  const [result] = await Promise.all([work(), transaction.done]);
  return result;
}
