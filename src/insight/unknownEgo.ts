import type { PersonId } from './units';

/** The signed-in person is not in the directory that was read, so there is nothing to analyse. */
export class UnknownEgoError extends Error {
  readonly egoId: PersonId;
  constructor(egoId: PersonId) {
    super('insight: the person analysed is not in the directory');
    this.name = 'UnknownEgoError';
    this.egoId = egoId;
  }
}
