/** An answer that refuses a request, with Graph's own code and message. */
export class GraphFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'GraphFault';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function badRequest(message: string, code = 'BadRequest'): GraphFault {
  return new GraphFault(400, code, message);
}

/** The body of every refusal. */
export function errorBody(
  code: string,
  message: string,
  requestId: string,
  clientRequestId: string,
  at: number,
): object {
  return {
    error: {
      code,
      message,
      innerError: {
        date: new Date(at).toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  };
}

/** Graph's words for a status that comes out of nowhere. */
export function codeOfStatus(status: number): { readonly code: string; readonly message: string } {
  switch (status) {
    case 410:
      return { code: 'syncStateNotFound', message: 'The sync state generation is not found.' };
    case 429:
      return { code: 'TooManyRequests', message: 'Too Many Requests' };
    case 502:
      return { code: 'BadGateway', message: 'Bad gateway.' };
    case 503:
      return { code: 'serviceNotAvailable', message: 'The service is unavailable.' };
    case 504:
      return { code: 'UnknownError', message: 'Gateway timeout.' };
    default:
      return { code: 'InternalServerError', message: 'An internal server error occurred.' };
  }
}
