import { randomUUID } from 'node:crypto';

/** A refusal of the token service, with the number by which Entra ID is known to name it. */
export class OAuthFault extends Error {
  readonly status = 400;
  readonly error: string;
  readonly number: number;
  readonly subError: string | null;

  constructor(error: string, number: number, message: string, subError: string | null = null) {
    super(`AADSTS${number}: ${message}`);
    this.name = 'OAuthFault';
    this.error = error;
    this.number = number;
    this.subError = subError;
  }
}

export function oauthErrorBody(fault: OAuthFault, at: number): object {
  return {
    error: fault.error,
    error_description: fault.message,
    error_codes: [fault.number],
    timestamp: new Date(at).toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    ...(fault.subError !== null && { suberror: fault.subError }),
  };
}
