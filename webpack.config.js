import { existsSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = import.meta.dirname;
const pageFolder = path.join(root, 'src/app/pages');

/** Pages of the product: a name, and the module that starts it. */
const pages = [
  { name: 'tab', entry: './src/app/tab.tsx' },
  { name: 'redirect', entry: './src/app/redirect.ts' },
].filter(({ entry }) => existsSync(path.join(root, entry)));

const compileTypeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** The files a page needs before it shows anything stay apart from what it loads later. */
const fileNames = {
  filename: 'first/[name].[contenthash:10].js',
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
  module: { rules: [compileTypeScript] },
  plugins: pages.map(
    ({ name }) =>
      new HtmlWebpackPlugin({
        template: path.join(pageFolder, `${name}.html`),
        filename: `${name}.html`,
        chunks: [name],
        scriptLoading: 'defer',
      }),
  ),
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    chunkIds: mode === 'production' ? 'deterministic' : 'named',
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
