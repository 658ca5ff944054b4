import { storageProblem, type StorageProblem } from './storageProblem';

/** A value, or what stood in the way: the product works without storage, only less well. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem };

/** Runs work on the database and turns its failures into values. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
