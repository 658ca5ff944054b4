import type { Answer } from './exchange';
import type { Outcome } from './outcome';
import { requestIdOf } from './requestId';

const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;

/**
 * Reads a response to the end. A success must be JSON or empty; what an error says is taken from
 * its JSON where it has one, and its status counts in any case.
 */
export async function readAnswer(response: Response): Promise<Outcome> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = JSON_TYPE.test(headers.get('Content-Type') ?? '');
  const body = isJson ? parsedJson(text) : undefined;
  const answer: Answer = { status, headers, body: body ?? null };
  if (!response.ok || body !== undefined || text === '') return { kind: 'answer', answer };
  return { kind: 'unreadable', status, requestId: requestIdOf(answer) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
