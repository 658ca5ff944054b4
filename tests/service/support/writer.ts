import type { Contribution } from '../../../src/service/contribution/contributionSchema';
import { knowsFinance } from './vectors';

/** What was sent with a revision: as many departments as the revision, so that half a write would show. */
export function vectorOf(revision: number): Contribution {
  const departments = Object.fromEntries(
    Array.from({ length: 1 + (revision % 40) }, (_, i) => [`Department ${i}`, '3+' as const]),
  );
  return { ...knowsFinance('0'), departments, width: 1 + (revision % 40) };
}

/** How fetch fails when the other side dies or says nothing. */
const GONE = new Set(['TypeError', 'TimeoutError']);

/** A member who keeps changing the own contribution and remembers what was answered 2xx. */
export class Writer {
  readonly member: string;
  readonly #token: string;
  /** The last revision that the service said it kept. */
  acknowledged = 0;
  writes = 0;

  constructor(member: string, token: string) {
    this.member = member;
    this.#token = token;
  }

  /** One write on top of what is known; false when there was no answer, or none that said yes. */
  async write(url: string): Promise<boolean> {
    try {
      const answer = await fetch(`${url}/v1/contribution`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${this.#token}`,
          'content-type': 'application/json',
          'if-match': `"${this.acknowledged}"`,
        },
        body: JSON.stringify(vectorOf(this.acknowledged + 1)),
        signal: AbortSignal.timeout(10_000),
      });
      await answer.text();
      if (answer.status !== 200) return false;
      this.acknowledged++;
      this.writes++;
      return true;
    } catch (error) {
      // The connection died with the process: whether it was kept is what the test finds out.
      if (GONE.has((error as Error).name)) return false;
      throw error;
    }
  }

  /** Writes until a write fails. */
  async hammer(url: string): Promise<void> {
    while (await this.write(url));
  }
}
