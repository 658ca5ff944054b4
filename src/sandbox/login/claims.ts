/** The claims of a challenge: a token issued at or after that second, as Entra ID words it. */
export function challengeClaims(notBefore: number): string {
  return JSON.stringify({
    access_token: { nbf: { essential: true, value: String(notBefore) } },
  });
}

/**
 * The `nbf` that a `claims` parameter asks for; null without one.
 * Client capabilities (`xms_cc`) come along in the same parameter and mean nothing here.
 */
export function newestNotBefore(claims: string | undefined): number | null {
  if (claims === undefined || claims === '') return null;
  const parsed: unknown = JSON.parse(claims);
  const value = at(at(at(parsed, 'access_token'), 'nbf'), 'value');
  return typeof value === 'string' && value !== '' ? Number(value) : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
