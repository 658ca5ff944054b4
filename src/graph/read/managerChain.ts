import * as v from 'valibot';
import { GraphError } from '../problem';
import { parsePeople } from '../parsePeople';
import type { MeReading } from '../reading';

const withManager = v.object({ manager: v.nullish(v.unknown(), null) });

/**
 * Unfolds a user whose managers are nested in each other. A manager who cannot be read, or who
 * comes a second time (reporting lines may close a circle), ends the chain.
 *
 * @throws {GraphError} `unexpected` with code `malformedMe` when ego cannot be read.
 */
export function chainOf(body: unknown): MeReading {
  const [me, ...managers] = nested(body);
  const reading = parsePeople([me]);
  const [ego] = reading.people;
  if (!ego) throw malformedMe(reading.malformed[0]);
  const seen = new Set([ego.id]);
  const managerChain = [];
  for (const manager of managers) {
    const [person] = parsePeople([manager]).people;
    if (!person || seen.has(person.id)) break;
    seen.add(person.id);
    managerChain.push(person);
  }
  return { me: ego, managerChain };
}

function nested(body: unknown): readonly unknown[] {
  const users: unknown[] = [];
  for (let user: unknown = body; user !== null;) {
    users.push(user);
    const parsed = v.safeParse(withManager, user);
    user = parsed.success ? parsed.output.manager : null;
  }
  return users;
}

function malformedMe(item?: { readonly path: string; readonly expected: string }): GraphError {
  return new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'malformedMe',
    message: `${item?.path ?? ''}: expected ${item?.expected ?? 'a user'}`,
    requestId: null,
  });
}
