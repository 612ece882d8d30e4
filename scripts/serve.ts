import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import type { Certificate } from './certificate';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Site {
  /** Without a slash at its end, e.g. `https://localhost:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  readonly certificate: Certificate;
  /** The first port tried; 0 takes any free one. */
  readonly port: number;
  /** How many ports above it are tried when it is taken. */
  readonly tries?: number;
}

/** Serves a folder over https on this machine only. */
export async function serve({ folder, certificate, port, tries = 20 }: ServeOptions): Promise<Site> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void answer(folder, request.url ?? '/', response);
  });
  const listen = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, 'localhost', () => {
        server.removeListener('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : wanted);
      });
    });
  const bound = await firstFree(listen, port, tries);
  return {
    origin: `https://localhost:${bound.toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function firstFree(listen: (port: number) => Promise<number>, port: number, tries: number): Promise<number> {
  for (let step = 0; ; step++) {
    try {
      return await listen(port === 0 ? 0 : port + step);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || step >= tries) throw error;
    }
  }
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const file = await fileFor(folder, url);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const type = extname(file);
  response.writeHead(200, {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'cache-control': /\.[0-9a-f]{8}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  // A reader that goes away ends its own stream; there is nobody left to tell.
  const done = () => undefined;
  // Nothing is compressed: on one machine that takes longer than it saves.
  pipeline(createReadStream(file), response, done);
}

/** The file an address names, or undefined when there is none within the folder. */
async function fileFor(folder: string, url: string): Promise<string | undefined> {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    if (!file.startsWith(folder + sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
