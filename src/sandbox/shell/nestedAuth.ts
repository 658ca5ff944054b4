import { api, type BridgeAnswer, type ServerState } from './api';
import { byId, make } from './dom';

type ConsentDecision = 'accepted' | 'cancelled';

/** The window in which the host asks the person, or says that an administrator must agree. */
async function askForConsent(
  state: ServerState,
  missing: readonly string[],
  adminOnly: readonly string[],
): Promise<ConsentDecision> {
  const dialog = byId('consent', HTMLDialogElement);
  byId('consent-person', HTMLElement).textContent = state.person.userPrincipalName;
  byId('consent-scopes', HTMLUListElement).replaceChildren(
    ...missing.map((scope) => make('li', {}, [scope])),
  );
  const isBlocked = adminOnly.length > 0;
  byId('consent-title', HTMLElement).textContent = isBlocked
    ? 'Need admin approval'
    : 'Permissions requested';
  byId('consent-text', HTMLElement).textContent = isBlocked
    ? 'Only an administrator can grant what the app asks for.'
    : 'The app would like to have these permissions:';
  const link = byId('consent-admin', HTMLAnchorElement);
  link.hidden = !isBlocked;
  link.href = `/login/${state.tenantId}/adminconsent?scope=${encodeURIComponent(missing.join(' '))}`;
  byId('consent-accept', HTMLButtonElement).hidden = isBlocked;
  dialog.returnValue = 'cancelled';
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  return dialog.returnValue === 'accepted' ? 'accepted' : 'cancelled';
}

interface NestedRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims?: string;
  };
}

interface BridgeError {
  readonly status: string;
  readonly code?: string;
  readonly subError?: string;
  readonly description: string;
}

type Outcome =
  | { readonly success: true; readonly [part: string]: unknown }
  | { readonly success: false; readonly error: BridgeError };

/** Answers one `nestedAppAuth.execute` request; both sides of it are JSON. */
export async function answerNestedAuth(state: ServerState, text: string): Promise<string> {
  const request = JSON.parse(text) as NestedRequest;
  const outcome = await outcomeOf(state, request);
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    ...outcome,
  });
}

async function outcomeOf(state: ServerState, request: NestedRequest): Promise<Outcome> {
  switch (request.method) {
    case 'GetInitContext':
      return { success: true, initContext: initContext(state) };
    case 'GetToken':
      return tokenOutcome(await fetchToken(state, request, false));
    case 'GetTokenPopup':
      return popupOutcome(state, request);
    default:
      return failure('PERSISTENT_ERROR', `This host does not know ${request.method}.`);
  }
}

function initContext({ person, tenantId }: ServerState): object {
  return {
    capabilities: { queryAccount: true },
    sdkName: 'threewide-sandbox',
    sdkVersion: '1.0.0',
    accountContext: {
      homeAccountId: `${person.id}.${tenantId}`,
      environment: 'login.microsoftonline.com',
      tenantId,
    },
  };
}

function fetchToken(
  { person }: ServerState,
  { tokenParams }: NestedRequest,
  accepted: boolean,
): Promise<BridgeAnswer> {
  const { clientId = '', scope = '', claims } = tokenParams ?? {};
  return api.bridgeToken({
    person: person.id,
    clientId,
    scope,
    accepted,
    ...(claims !== undefined && { claims }),
  });
}

async function popupOutcome(state: ServerState, request: NestedRequest): Promise<Outcome> {
  const answer = await fetchToken(state, request, false);
  if (!('problem' in answer) || answer.problem !== 'consent') return tokenOutcome(answer);
  const decision = await askForConsent(state, answer.missing, answer.adminOnly);
  if (decision === 'cancelled') return failure('USER_CANCEL', 'The person closed the dialog.');
  return tokenOutcome(await fetchToken(state, request, true));
}

function tokenOutcome(answer: BridgeAnswer): Outcome {
  if (!('problem' in answer)) {
    return { success: true, token: answer.token, account: answer.account };
  }
  switch (answer.problem) {
    case 'offline':
      return failure('NO_NETWORK', 'The network cannot be reached.');
    case 'unknownAccount':
      return failure('ACCOUNT_UNAVAILABLE', 'The account is not known here.');
    case 'consent':
      return consentFailure(answer.missing, answer.adminOnly);
  }
}

function consentFailure(missing: readonly string[], adminOnly: readonly string[]): Outcome {
  const number = adminOnly.length > 0 ? 'AADSTS90094' : 'AADSTS65001';
  const description = `${number}: consent is missing for ${missing.join(', ')}.`;
  return {
    success: false,
    error: {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'consent_required',
      subError: 'consent_required',
      description,
    },
  };
}

function failure(status: string, description: string): Outcome {
  return { success: false, error: { status, code: status.toLowerCase(), description } };
}
