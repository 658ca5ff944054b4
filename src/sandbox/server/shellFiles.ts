import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** A TypeScript file with everything it imports as one plain script, compiled for each request. */
async function compileBundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const compiled = new Map<string, { readonly changedAt: number; readonly code: string }>();

/** A TypeScript file as an ES module for the browser; compiled anew only when it has changed. */
async function compileScript(file: string): Promise<string> {
  const { mtimeMs } = await stat(file);
  const known = compiled.get(file);
  if (known?.changedAt === mtimeMs) return known.code;
  const { code } = await transform(await readFile(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  compiled.set(file, { changedAt: mtimeMs, code });
  return code;
}

const SANDBOX_FOLDER = join(import.meta.dirname, '..');
const SHELL_FOLDER = join(SANDBOX_FOLDER, 'shell');
/** Folders with the modules of the host page. */
const PAGE_FOLDERS = ['shell', 'outlook', 'faults', 'time'];
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
  service.get('/sandbox/office/office.js', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/javascript; charset=utf-8')
      .send(await compileBundle(join(SANDBOX_FOLDER, 'office', 'main.ts'))),
  );
  for (const folder of PAGE_FOLDERS) {
    service.get<{ Params: { name: string } }>(`/sandbox/${folder}/:name`, (request, reply) => {
      const { name } = request.params;
      if (!NAME.test(name)) return reply.code(404).send();
      const path = join(SANDBOX_FOLDER, folder, name);
      return extname(name) === '' ? sendScript(reply, path) : sendPath(reply, path);
    });
  }
}

async function sendScript(reply: FastifyReply, path: string): Promise<FastifyReply> {
  const script = await compileScript(`${path}.ts`);
  return reply
    .header('cache-control', 'no-store')
    .type('text/javascript; charset=utf-8')
    .send(script);
}

function sendFile(reply: FastifyReply, name: string): Promise<FastifyReply> {
  return sendPath(reply, join(SHELL_FOLDER, name));
}

async function sendPath(reply: FastifyReply, path: string): Promise<FastifyReply> {
  const content = await readFile(path);
  return reply
    .header('cache-control', 'no-store')
    .type(TYPES[extname(path)] ?? 'application/octet-stream')
    .send(content);
}
