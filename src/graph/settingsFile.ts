import * as v from 'valibot';
import type { GraphClient, GraphRequest } from './client/graphClient';
import { readResponse } from './client/response';
import type { Transport } from './client/transport';
import { GraphError } from './problem';
import type { ReadOptions } from './read/reading';
import { parsedAs } from './parse/expectedShape';

/** A document as it was read, and the version that this is. */
export interface ReadDocument {
  /** Parsed JSON, unchecked; null where it is none. */
  readonly content: unknown;
  readonly eTag: string;
}

/** One JSON document in the product's own folder of ego's OneDrive. */
export interface SettingsFile {
  /** Null where there is none yet. A version that is known already is not downloaded again. */
  read(options?: ReadOptions, known?: ReadDocument | null): Promise<ReadDocument | null>;
  /**
   * Writes over the version named, or a first document for null; `changed` where another program
   * has written meanwhile.
   */
  write(
    content: object,
    eTag: string | null,
    options?: ReadOptions,
  ): Promise<'written' | 'changed'>;
  /** Deletes the document, whichever version it is; none is none. */
  remove(): Promise<void>;
}

const ITEM = '/me/drive/special/approot:/threewide.json';

const item = v.object({ eTag: v.string(), '@microsoft.graph.downloadUrl': v.string() });

const REQUEST = { permission: 'Files.ReadWrite.AppFolder', service: 'files' } as const;

/**
 * The document through a client.
 *
 * @param download Fetches an address that needs no token. Graph's own `/content` answers with a
 * redirect, which a page may not follow for a request with a token.
 */
export function createSettingsFile(client: GraphClient, download: Transport): SettingsFile {
  return {
    async read({ signal } = {}, known = null) {
      const body = await orNull(client.send({ ...REQUEST, path: ITEM, signal }), 404);
      if (body === null) return null;
      const { eTag, '@microsoft.graph.downloadUrl': url } = parsedAs(item, body, 'malformedFile');
      if (known?.eTag === eTag) return known;
      return { content: await contentAt(url, download, signal), eTag };
    },
    async write(content, eTag, { signal } = {}) {
      const request: GraphRequest = {
        ...REQUEST,
        method: 'PUT',
        path: `${ITEM}:/content`,
        query: eTag === null ? { '@microsoft.graph.conflictBehavior': 'fail' } : {},
        headers: eTag === null ? {} : { 'If-Match': eTag },
        body: content,
        // Written twice, the second time is refused as changed, and the change is one's own.
        repeatable: true,
        signal,
      };
      return (await orNull(client.send(request), 409, 412)) === null ? 'changed' : 'written';
    },
    async remove() {
      // Sent twice, the second finds nothing any more.
      await orNull(client.send({ ...REQUEST, method: 'DELETE', path: ITEM }), 404);
    },
  };
}

async function contentAt(
  url: string,
  download: Transport,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const init: RequestInit = { cache: 'no-store', ...(signal && { signal }) };
  const response = await download(url, init).catch((cause: unknown) => {
    throw new GraphError({ kind: signal?.aborted ? 'cancelled' : 'offline' }, cause);
  });
  const outcome = await readResponse(response);
  if (outcome.kind === 'answer' && response.ok) return outcome.answer.body;
  throw new GraphError({
    ...{ kind: 'unexpected', status: response.status, code: 'download', requestId: null },
    message: 'the document could not be downloaded',
  });
}

/** Null for a refusal with one of these statuses, which is an answer here. */
async function orNull<T>(sending: Promise<T>, ...statuses: readonly number[]): Promise<T | null> {
  try {
    return await sending;
  } catch (error) {
    const problem = error instanceof GraphError ? error.problem : null;
    if (problem?.kind === 'unexpected' && statuses.includes(problem.status)) return null;
    throw error;
  }
}
