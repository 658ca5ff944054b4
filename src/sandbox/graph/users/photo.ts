import { crc32, deflateSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../company/account';
import { hashText } from '../../random/seededRandom';
import { requireDirectory } from '../caller';
import { GraphFault } from '../graphFault';
import { accountOr404 } from './oneUser';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [number, number, number];

/** A drawn head and shoulders as PNG, in colours that belong to the person. */
function portrait(accountId: string, size: number): Buffer {
  const hash = hashText(accountId);
  const ground: Colour = [140 + (hash & 63), 140 + ((hash >> 6) & 63), 150 + ((hash >> 12) & 63)];
  const figure: Colour = [
    50 + ((hash >> 3) & 63),
    50 + ((hash >> 9) & 63),
    70 + ((hash >> 15) & 63),
  ];
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_unused, x) =>
        isFigure(x / size, y / size) ? figure : ground,
      ).flat(),
    ]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(size)),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function isFigure(x: number, y: number): boolean {
  const isHead = (x - 0.5) ** 2 + (y - 0.38) ** 2 < 0.17 ** 2;
  const isShoulders = ((x - 0.5) / 0.34) ** 2 + ((y - 0.98) / 0.36) ** 2 < 1;
  return isHead || isShoulders;
}

/** Width, height, 8 bits, red-green-blue, no interlacing. */
function header(size: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(size, 0);
  content.writeUInt32BE(size, 4);
  content.set([8, 2, 0, 0, 0], 8);
  return content;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

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
