/**
 * `npm run dev`: the sandbox, with the page rebuilt at every change of a source and reloaded in the
 * browser. The page comes from webpack's development server, everything else from the sandbox.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { startSandbox } from './startSandbox';

const PORT = 5300;

interface ConfigModule {
  readonly default: (env: object, argv: { readonly mode: 'development' }) => Configuration;
}

/** The page is webpack's; the host around it, its settings, Graph and sign-in are the sandbox's. */
function isSandboxPath(path: string): boolean {
  return !path.startsWith('/app/') || path === '/app/config.json';
}

async function main(): Promise<void> {
  const location = pathToFileURL(join(process.cwd(), 'webpack.config.js')).href;
  const { default: configure } = (await import(location)) as ConfigModule;
  const compiler = webpack(configure({}, { mode: 'development' }));
  if (!compiler) throw new Error('webpack.config.js: expected a configuration, got none');
  const { sandbox, stop: end } = await startSandbox({ port: 0 });
  const server = new WebpackDevServer(
    {
      port: PORT,
      host: 'localhost',
      hot: false,
      liveReload: true,
      static: false,
      devMiddleware: { publicPath: '/app/' },
      proxy: [{ context: isSandboxPath, target: sandbox.origin }],
    },
    compiler,
  );
  await server.start();
  const stop = () => void Promise.all([server.stop(), end()]).then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Threewide runs in its sandbox at http://localhost:${PORT} and reloads as you work.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
