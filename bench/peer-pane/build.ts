import { resolve } from 'node:path';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/** Builds the peer pane for production into `folder`, with the loader and minimiser that Runut's own pane gets. */
export async function buildPeerPane(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { peer: resolve(import.meta.dirname, 'main.tsx') },
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
        filename: 'taskpane.html',
        template: resolve(import.meta.dirname, 'taskpane.html'),
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
