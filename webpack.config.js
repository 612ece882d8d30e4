import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { manifestFor } from './scripts/manifest-address.js';

const root = dirname(fileURLToPath(import.meta.url));
/** The npm package's client, or a newer one that `OFFICE_DIST` names. */
const officePackage = resolve(process.env.OFFICE_DIST ?? resolve(root, 'node_modules/@microsoft/office-js/dist'));
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What office.js loads by itself on Excel on the web and on the desktop, in the languages the product speaks; newer clients lack en-gb. */
const officeFiles = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
  'id-id/office_strings.js',
  'en-us/office_strings.js',
  'en-gb/office_strings.js',
  'ms-my/office_strings.js',
];

/** office.js is served as Microsoft wrote it: its licence allows no changes, and minifying it again breaks it. */
const UNTOUCHED = { minimized: true };

/** Class names say where they stand, here as in tests: `lacak_steps` is `.steps` of lacak.module.css. */
const CSS = {
  modules: { auto: true, getLocalIdent: ({ resourcePath }, _, name) => `${basename(resourcePath, '.module.css')}_${name}` },
};

/** A screen comes in few pieces: what two screens share is one of them only where that is much. */
const FEW_PIECES = {
  minSize: 60_000,
  maxAsyncRequests: 3,
  enforceSizeThreshold: 1_000_000,
  cacheGroups: {
    shared: {
      name: 'shared',
      // What a blank workbook shows first waits for nothing that other screens share.
      chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'first',
      minChunks: 14,
      priority: 10,
      reuseExistingChunk: true,
    },
  },
};

/** Both bundles are compiled alike; only entries, pages and names differ. */
function shared(name, output) {
  return {
    name,
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    output: {
      path: output,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      chunkLoadingGlobal: `webpackChunkRunut${name}`,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: CSS }] },
        { test: /manifest\.xml$/, type: 'asset/source' },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
    cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** What Excel loads: static files to be put on any https server. */
function addin(output, officeJs, url) {
  const base = shared('addin', output);
  const local = officeJs === 'local';
  return {
    ...base,
    entry: { watchdog: resolve(root, 'src/addin/watchdog.ts'), taskpane: resolve(root, 'src/addin/main.tsx') },
    optimization: { ...base.optimization, splitChunks: FEW_PIECES },
    output: { ...base.output, publicPath: '', clean: { keep: /^(host\/|index\.html|runut)/ } },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: resolve(root, 'src/addin/taskpane.html'),
        inject: false,
        minify: false,
        chunks: ['watchdog', 'taskpane'],
        chunksSortMode: 'manual',
        officeJs: local ? 'office/office.js' : officeCdn,
      }),
      new CopyPlugin({
        patterns: [
          { from: resolve(root, 'assets/*.png'), to: 'assets/[name][ext]' },
          { from: resolve(root, 'src/addin/support.html'), to: 'support.html' },
          {
            from: resolve(root, 'manifest.xml'),
            to: 'manifest.xml',
            transform: (text) => (url === undefined ? text : manifestFor(text.toString(), url)),
          },
          { from: resolve(root, 'assets/server/web.config'), to: 'web.config' },
          { from: resolve(root, 'assets/server/nginx.conf'), to: 'nginx.conf', toType: 'file' },
          { from: resolve(root, 'assets/server/htaccess'), to: '.htaccess', toType: 'file' },
          ...(local
            ? officeFiles.map((file) => ({
                from: resolve(officePackage, file),
                to: `office/${file}`,
                info: UNTOUCHED,
                noErrorOnMissing: file.startsWith('en-gb'),
              }))
            : []),
        ],
      }),
    ],
  };
}

const AFTER_MINIFYING = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 100;

/** What Univer brings along and the page has no use for, or has from the browser. */
const IN_PLACE_OF = {
  'cjk-regex$': resolve(root, 'src/host/page/cjk-letters.ts'),
  'opentype.js$': resolve(root, 'src/host/page/font-files.ts'),
  'franc-min$': resolve(root, 'src/host/page/language-of-text.ts'),
};

/** The page with the embedded workbook; never part of what is deployed. */
function host(output) {
  const base = shared('host', resolve(output, 'host'));
  return {
    ...base,
    entry: { host: resolve(root, 'src/host/page/main.tsx') },
    resolve: { ...base.resolve, alias: IN_PLACE_OF },
    // From wherever a script itself comes: the thread that saves looks from its own address, not from the page's.
    output: { ...base.output, publicPath: 'auto', clean: true },
    plugins: [
      // Where words of eighty languages may be broken: for documents, which a workbook has none of. Univer goes on without a pattern.
      new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+-[\w-]{8}\.js$/, (asked) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(asked.context)) asked.request = 'data:text/javascript,export {}';
      }),
      // Univer runs most of what it brings at once: the browser compiles it while it arrives, beside the page's own work.
      new webpack.BannerPlugin({ banner: '//# allFunctionsCalledOnLoad', raw: true, test: /\.js$/, stage: AFTER_MINIFYING }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({
        filename: '../index.html',
        template: resolve(root, 'src/host/page/index.html'),
        publicPath: 'host/',
        scriptLoading: 'defer',
        minify: false,
        favicon: resolve(root, 'assets/runut-32.png'),
      }),
    ],
  };
}

/**
 * `npm run build` writes the add-in to dist/, with office.js from Microsoft's CDN. `--env officejs=local` serves the npm
 * package's files from the same server; `--env url=https://…` writes the manifest for that address; `--env host` adds the embedded workbook; `--env out=folder` writes elsewhere.
 */
export default function configure(env = {}) {
  const output = resolve(root, env.out ?? 'dist');
  const bundles = [addin(output, env.officejs, env.url)];
  if (env.host) bundles.push(host(output));
  return bundles;
}
