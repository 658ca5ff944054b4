/** The promise's value, or what `onLimit` throws when it takes longer; the work itself goes on. */
export async function withTimeLimit<T>(
  work: Promise<T>,
  ms: number,
  onLimit: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(onLimit()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
