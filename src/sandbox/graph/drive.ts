import type { DriveItem } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StoredFile } from '../drive/appFolders';
import type { World } from '../server/world';
import { GraphFault } from './graphFault';
import { requireDirectory } from './caller';

/** `approot:/settings.json:/content` → its path, and whether the content or the entry is meant. */
const ADDRESS = /^approot:\/([^:]+?)(:(\/content)?)?$/;
const LARGEST = 4_000_000;

/** `/me/drive/special/approot`: the app's own folder in the caller's OneDrive. */
export function addAppFolder(graph: FastifyInstance, world: World): void {
  // A file is kept byte by byte, also where it is JSON.
  graph.removeAllContentTypeParsers();
  graph.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  graph.get('/me/drive/special/*', (request, reply) => {
    const { path, isContent } = addressed(request);
    const file = fileOr404(request, path);
    if (!isContent) return itemJson(world, file);
    // Graph never sends content itself: it redirects to an address that needs no token.
    return reply.redirect(downloadUrl(world, file), 302);
  });
  graph.put('/me/drive/special/*', (request, reply) => putFile(world, request, reply));
  graph.delete('/me/drive/special/*', (request, reply) => {
    const { path } = addressed(request);
    checkMatch(request, fileOr404(request, path));
    const { account, tenant } = request.caller;
    tenant.appFolders.remove(account.id, path);
    return reply.code(204).send();
  });
}

function addressed(request: FastifyRequest): {
  readonly path: string;
  readonly isContent: boolean;
} {
  requireFolder(request);
  const rest = decodeURIComponent((request.params as { readonly '*': string })['*']);
  const match = ADDRESS.exec(rest);
  if (!match?.[1]) throw new GraphFault(400, 'invalidRequest', 'Invalid request');
  return { path: match[1], isContent: match[3] !== undefined };
}

function requireFolder(request: FastifyRequest): void {
  try {
    requireDirectory(request.caller, 'appFolder');
  } catch (error) {
    if (error instanceof GraphFault) throw new GraphFault(403, 'accessDenied', 'Access denied');
    throw error;
  }
}

function fileOr404(request: FastifyRequest, path: string): StoredFile {
  const { account, tenant } = request.caller;
  const file = tenant.appFolders.read(account.id, path);
  if (!file) throw new GraphFault(404, 'itemNotFound', 'Item not found');
  return file;
}

function putFile(world: World, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { path, isContent } = addressed(request);
  if (!isContent) throw new GraphFault(405, 'invalidRequest', 'The HTTP method is not allowed.');
  const { account, tenant } = request.caller;
  const before = tenant.appFolders.read(account.id, path);
  checkMatch(request, before);
  const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (content.length > LARGEST) throw new GraphFault(413, 'maxFileSizeExceeded', 'Too large');
  const contentType = String(request.headers['content-type'] ?? 'application/octet-stream');
  const file = tenant.appFolders.write(account.id, { path, content, contentType }, world.clock());
  return reply
    .code(before ? 200 : 201)
    .header('ETag', file.eTag)
    .send(itemJson(world, file));
}

/** @throws {GraphFault} 412 or 409 where the file is not the one the caller has seen. */
function checkMatch(request: FastifyRequest, file: StoredFile | undefined): void {
  const match = request.headers['if-match'];
  if (match !== undefined && match !== '*' && match !== file?.eTag) {
    throw new GraphFault(412, 'resourceModified', 'ETag does not match current item’s value');
  }
  const behaviour = new URL(request.url, 'http://x').searchParams.get(
    '@microsoft.graph.conflictBehavior',
  );
  const mustBeNew = request.headers['if-none-match'] === '*' || behaviour === 'fail';
  if (mustBeNew && file) throw new GraphFault(409, 'nameAlreadyExists', 'Name already exists');
}

function downloadUrl(world: World, file: StoredFile): string {
  return `${world.origin()}/graph/download/${file.id}`;
}

function itemJson(world: World, file: StoredFile): DriveItem & Record<string, unknown> {
  return {
    '@microsoft.graph.downloadUrl': downloadUrl(world, file),
    id: file.id,
    name: file.path.split('/').at(-1) ?? file.path,
    size: file.content.length,
    eTag: file.eTag,
    cTag: file.eTag,
    lastModifiedDateTime: new Date(file.changedAt).toISOString(),
    file: { mimeType: file.contentType },
  };
}

/** Addresses that need no token, as those of `@microsoft.graph.downloadUrl`. */
export function addDownloads(service: FastifyInstance, world: World): void {
  service.get<{ Params: { id: string } }>('/graph/download/:id', (request, reply) => {
    const { appFolders } = world.tenants.current();
    const file = appFolders.byId(request.params.id);
    if (!file) return reply.code(404).send();
    return reply.type(file.contentType).header('cache-control', 'no-store').send(file.content);
  });
}
