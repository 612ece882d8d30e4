import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCertificate, type Certificate } from '../../scripts/certificate';
import { serve, type Site } from '../../scripts/serve';

let folder: string;
let certificate: Certificate;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-'));
  await mkdir(join(folder, 'situs'));
  await writeFile(join(folder, 'situs', 'index.html'), 'halaman');
  await writeFile(join(folder, 'rahasia.txt'), 'rahasia');
  certificate = await localCertificate(join(folder, 'sertifikat'));
  site = await serve({ folder: join(folder, 'situs'), certificate, port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as written, trusting only the certificate that was made. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    get({ hostname, port, path, ca: certificate.cert }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, body });
      });
    }).on('error', reject);
  });

describe('the local server', () => {
  it('answers over https with a certificate made for localhost', async () => {
    expect(await ask('/')).toEqual({ status: 200, body: 'halaman' });
    expect(await ask('/index.html?bahasa=en')).toEqual({ status: 200, body: 'halaman' });
  });

  it('gives nothing outside its folder', async () => {
    for (const path of ['/../rahasia.txt', '/..%2Frahasia.txt', '/%2e%2e/rahasia.txt', '/%zz'])
      expect((await ask(path)).status).toBe(404);
  });

  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(site.origin).port);
    const next = await serve({ folder, certificate, port: taken });
    expect(Number(new URL(next.origin).port)).toBeGreaterThan(taken);
    await next.close();
  });

  it('keeps its certificate for the next start', async () => {
    expect((await localCertificate(join(folder, 'sertifikat'))).cert).toBe(certificate.cert);
  });
});
