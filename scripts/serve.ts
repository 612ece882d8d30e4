import { createServer } from 'node:https';
import sirv from 'sirv';
import type { Certificate } from './certificate';

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

/** Serves a folder, as it is at each moment, over https on this machine only. */
export async function serve({ folder, certificate, port, tries = 20 }: ServeOptions): Promise<Site> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // A name with its content's hash never means anything else; the rest is asked for again (sirv's own no-cache).
      if (/\.[0-9a-f]{8}\./.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const server = createServer({ key: certificate.key, cert: certificate.cert }, files);
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
