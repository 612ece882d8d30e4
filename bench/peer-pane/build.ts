import { resolve } from 'node:path';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/** Builds the peer pane for production into `folder`. */
export const buildPeerPane = (folder: string): Promise<void> =>
  buildPage({
    folder,
    entry: resolve(import.meta.dirname, 'main.tsx'),
    html: 'taskpane.html',
    template: resolve(import.meta.dirname, 'taskpane.html'),
  });

interface PageToBuild {
  readonly folder: string;
  readonly entry: string;
  /** What the page is called; absent template: a page with nothing on it. */
  readonly html: string;
  readonly template?: string;
}

/** Builds a page for production, with the loader and minimiser that Runut's own pane gets. */
export async function buildPage({ folder, entry, html, template }: PageToBuild): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { page: entry },
    output: { path: folder, filename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: html,
        ...(template === undefined ? {} : { template }),
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        else done();
      });
    });
  });
}
