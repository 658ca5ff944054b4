import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { compileScript } from './compileScript';

const SHELL_FOLDER = join(import.meta.dirname, '..', 'shell');
const NAME = /^[A-Za-z]+(\.(css|svg|html))?$/;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};

/** The pages of the sandbox itself: the host around the app, and the plain opening. */
export function shellFiles(service: FastifyInstance): void {
  service.get('/', (_request, reply) => sendFile(reply, 'index.html'));
  service.get('/plain', (_request, reply) => sendFile(reply, 'plain.html'));
  service.get('/favicon.ico', (_request, reply) => sendFile(reply, 'icon.svg'));
  service.get('/sandbox/transport.js', async (_request, reply) =>
    reply
      .header('service-worker-allowed', '/app/')
      .header('cache-control', 'no-store')
      .type('text/javascript; charset=utf-8')
      .send(await compileScript(join(SHELL_FOLDER, 'transport.ts'))),
  );
  service.get<{ Params: { name: string } }>('/sandbox/shell/:name', (request, reply) => {
    const { name } = request.params;
    if (!NAME.test(name)) return reply.code(404).send();
    return extname(name) === '' ? sendScript(reply, name) : sendFile(reply, name);
  });
}

async function sendScript(reply: FastifyReply, name: string): Promise<FastifyReply> {
  const script = await compileScript(join(SHELL_FOLDER, `${name}.ts`));
  return reply
    .header('cache-control', 'no-store')
    .type('text/javascript; charset=utf-8')
    .send(script);
}

async function sendFile(reply: FastifyReply, name: string): Promise<FastifyReply> {
  const content = await readFile(join(SHELL_FOLDER, name));
  return reply
    .header('cache-control', 'no-store')
    .type(TYPES[extname(name)] ?? 'application/octet-stream')
    .send(content);
}
