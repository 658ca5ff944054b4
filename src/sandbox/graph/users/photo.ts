import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../company/account';
import { GraphFault } from '../graphFault';
import { requireDirectory } from '../permissions';
import { accountOr404 } from './oneUser';
import { portrait } from './portrait';

const SIZES = [
  '48x48',
  '64x64',
  '96x96',
  '120x120',
  '240x240',
  '360x360',
  '432x432',
  '504x504',
  '648x648',
];

/** Photos of those who have one; for most people 404 is the normal answer. */
export function addPhotos(graph: FastifyInstance): void {
  graph.get('/me/photo/$value', (request, reply) =>
    photo(request, reply, request.caller.account, 96),
  );
  graph.get<{ Params: { id: string } }>('/users/:id/photo/$value', (request, reply) =>
    photo(request, reply, accountOr404(request.caller, request.params.id), 96),
  );
  graph.get<{ Params: { id: string; size: string } }>(
    '/users/:id/photos/:size/$value',
    (request, reply) => {
      const { id, size } = request.params;
      if (!SIZES.includes(size)) throw new GraphFault(400, 'ErrorInvalidRequest', 'Unknown size.');
      return photo(request, reply, accountOr404(request.caller, id), Number.parseInt(size, 10));
    },
  );
}

function photo(
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
  size: number,
): FastifyReply {
  const isOwn = account.id === request.caller.account.id;
  requireDirectory(request.caller, isOwn ? 'readOwnPhoto' : 'readPhotos');
  if (!account.hasPhoto) {
    throw new GraphFault(
      404,
      'ImageNotFound',
      'Exception of type ImageNotFoundException was thrown.',
    );
  }
  return reply.type('image/png').send(portrait(account.id, size));
}
