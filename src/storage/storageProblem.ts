/** Why something could not be kept or read back on this device. */
type StorageProblem =
  /** The browser has no IndexedDB here, or does not let this page use it. */
  | { readonly kind: 'unavailable' }
  /** Another tab holds on to an older version of the database. */
  | { readonly kind: 'blocked' }
  /** The device is full, or the page's share of it. */
  | { readonly kind: 'quota' }
  /** The database was written by a newer version of the product. */
  | { readonly kind: 'newerVersion' }
  /** Everything was forgotten, or another tab changes the database. */
  | { readonly kind: 'closed' }
  /** What is stored has not the shape it should have. */
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'unexpected'; readonly name: string; readonly message: string };

export class StorageError extends Error {
  readonly problem: StorageProblem;
  constructor(problem: StorageProblem, cause?: unknown) {
    super(`storage: ${problem.kind}`, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}

const BY_NAME: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: { kind: 'quota' },
  VersionError: { kind: 'newerVersion' },
  SecurityError: { kind: 'unavailable' },
  InvalidStateError: { kind: 'closed' },
};

/** The problem behind whatever IndexedDB threw. */
function storageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem;
  const { name, message } = isNamed(error) ? error : new Error(String(error));
  return BY_NAME[name] ?? { kind: 'unexpected', name, message };
}

/** By its shape, not by its class: a DOMException is not everywhere an Error. */
function isNamed(error: unknown): error is { readonly name: string; readonly message: string } {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

/** A value, or what stood in the way: the product works without storage, only less well. */
export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem };

/** Runs work on the database and turns its failures into values. */
export async function storageResultOf<T>(work: () => Promise<T>): Promise<StorageResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
