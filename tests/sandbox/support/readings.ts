/** What came of reading an answer to its end, or to where it broke off. */
export interface Reading {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly bytes: number;
  readonly error: Error | null;
}

export async function readUntilError(address: string, token: string): Promise<Reading> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  const parts: Uint8Array[] = [];
  let error: Error | null = null;
  const reader = response.body!.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
    }
  } catch (problem) {
    error = problem instanceof Error ? problem : new Error(String(problem));
  }
  const whole = Buffer.concat(parts);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: whole.toString(),
    bytes: whole.length,
    error,
  };
}

/** The claims of a `WWW-Authenticate` header, decoded. */
export function claimsOfChallenge(header: string): string {
  const match = /claims="([^"]+)"/.exec(header);
  return Buffer.from(match?.[1] ?? '', 'base64').toString();
}
