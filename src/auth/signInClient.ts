import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  PublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { msalConfiguration, type SignInHost, type SignInSettings } from './msalConfiguration';
import { AuthError } from '../model/authError';
import type { TokenSource } from './tokenSource';

/**
 * Puts a time limit around a call that may never answer: a bridge without a host behind it waits
 * for ever. What comes after the limit is dropped.
 *
 * @throws {AuthError} `timeout`.
 */
export async function within<T>(limitMs: number, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AuthError({ kind: 'timeout', afterMs: limitMs })), limitMs);
  });
  try {
    return await Promise.race([call, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Which client came about, and the client. */
export interface SignInClient {
  readonly kind: TokenSource['kind'];
  readonly msal: IPublicClientApplication;
}

export async function popupClient(settings: SignInSettings): Promise<SignInClient> {
  const msal = await createStandardPublicClientApplication(msalConfiguration(settings));
  return { kind: 'popup', msal };
}

/**
 * The best client for the host: nested where the host has the bridge and it answers in time, else
 * one that signs in by a window. Call it only after the host has been greeted: before, there is
 * no bridge, and msal would silently make an ordinary client.
 */
export async function signInClient(
  settings: SignInSettings,
  host: SignInHost,
  limitMs: number,
): Promise<SignInClient> {
  if (!host.nestedAppAuth) return popupClient(settings);
  try {
    return await within(limitMs, nestableClient(settings));
  } catch (error) {
    if (error instanceof AuthError && error.problem.kind === 'timeout')
      return popupClient(settings);
    throw error;
  }
}

async function nestableClient(settings: SignInSettings): Promise<SignInClient> {
  let kind: TokenSource['kind'] = 'popup';
  const msal = await createNestablePublicClientApplication(
    msalConfiguration(settings),
    undefined,
    // msal calls this for a nested client only: the one sign of which kind it made.
    (configuration, controller) => {
      kind = 'nested';
      return new PublicClientApplication(configuration, controller);
    },
  );
  return { kind, msal };
}
