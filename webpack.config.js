import { existsSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { DOCUMENTS, documentPage } from './hosting/documentPage.mjs';
import { Notices } from './hosting/notices.mjs';
import { macros, ROOMS_WITH_MESSAGES } from './scripts/texts/macros.mjs';

const root = import.meta.dirname;
const pageFolder = path.join(root, 'src/app/pages');

/** Pages of the product: a name, and the module that starts it. */
const pages = [
  { name: 'tab', entry: './src/app/tab.tsx' },
  { name: 'pane', entry: './src/app/pane.tsx' },
  { name: 'dialog', entry: './src/app/dialog.ts' },
  { name: 'redirect', entry: './src/app/redirect.ts' },
  { name: 'events', entry: './src/hosts/events/main.ts' },
].filter(({ entry }) => existsSync(path.join(root, entry)));

/** Outlook starts this part by itself; classic Outlook on Windows does so in an engine of 2016. */
const eventFolder = path.join(root, 'src/hosts/events');

const messageFolders = ROOMS_WITH_MESSAGES.map((room) => path.join(root, 'src', room));

const compileTypeScript = (target, files, experimental = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  ...files,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      experimental,
    },
  },
});

/** Pages of words alone, such as privacy.html: no script, no sign-in. */
const documentPages = DOCUMENTS.map(
  (name) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      templateContent: () => documentPage(name),
      inject: false,
    }),
);

/** The files a page needs before it shows anything stay apart from what it loads later. */
const fileNames = {
  // The manifests name the event script, so its name does not change with its content.
  filename: ({ chunk }) =>
    chunk.name === 'events' ? 'events.js' : 'first/[name].[contenthash:10].js',
  chunkFilename: 'later/[name].[contenthash:10].js',
};

/** Large packages that are loaded later, in files of their own so that each stays small. */
const packagesApart = Object.fromEntries(
  Object.entries({
    msal: /@azure[\\/]msal-/,
    overlays:
      /tabster|@floating-ui|@fluentui[\\/]react-(tabster|positioning|portal|motion|menu|popover|dialog|drawer)/,
  }).map(([name, packages]) => [
    name,
    { name, test: (module) => packages.test(module.resource ?? ''), chunks: 'async', priority: 10 },
  ]),
);

/**
 * The page and its pieces find each other relative to themselves (`publicPath: 'auto'`), so the
 * folder works under any address. No inline script is written: a content security policy without
 * `unsafe-inline` for scripts holds.
 */
export default ({ maps = false }, { mode = 'production' }) => ({
  mode,
  target: 'web',
  context: root,
  entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
  output: {
    path: path.join(root, 'build/app'),
    publicPath: 'auto',
    clean: true,
    ...fileNames,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      compileTypeScript('es2022', { exclude: [/node_modules/, eventFolder, ...messageFolders] }),
      compileTypeScript(
        'es2022',
        { include: messageFolders },
        macros({ withEnglish: mode !== 'production' }),
      ),
      compileTypeScript('es2016', { include: eventFolder }),
      {
        test: /\.po$/,
        type: 'json',
        loader: path.join(root, 'scripts/texts/catalogLoader.mjs'),
      },
    ],
  },
  plugins: [
    ...pages.map(
      ({ name }) =>
        new HtmlWebpackPlugin({
          template: path.join(pageFolder, `${name}.html`),
          filename: `${name}.html`,
          chunks: [name],
          scriptLoading: 'defer',
        }),
    ),
    ...documentPages,
    ...(mode === 'production' ? [new Notices()] : []),
  ],
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    chunkIds: mode === 'production' ? 'deterministic' : 'named',
    // Pages share their later pieces, so what one page needs of a module counts for all.
    usedExports: mode === 'production' && 'global',
    splitChunks: { chunks: 'async', cacheGroups: packagesApart },
  },
  devtool: mode === 'production' ? maps && 'hidden-source-map' : 'cheap-module-source-map',
  performance: false,
  cache: {
    type: 'filesystem',
    name: maps ? `${mode}-maps` : mode,
    cacheDirectory: path.join(root, '.cache/webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  stats: 'errors-warnings',
});
