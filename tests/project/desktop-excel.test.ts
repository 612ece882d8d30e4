import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { expect, describe, it } from 'vitest';
import { localCertificate } from '../../scripts/certificate';
import { serve } from '../../scripts/serve';
import { startOptions } from '../../scripts/start-options';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** `npm run excel` in words; what stands between quotes is one. */
const words = (scripts['excel']?.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
const after = (option: string): string => words[words.indexOf(option) + 1] ?? '';

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'runut-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('npm run excel', () => {
  it('starts the debugger of Office with options that it knows, and the manifest', () => {
    expect(words.slice(0, 4)).toEqual(['office-addin-debugging', 'start', 'manifest.xml', 'desktop']);
    expect(existsSync(join(root, 'manifest.xml'))).toBe(true);
    const cli = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
    const help = execFileSync(process.execPath, [cli, 'start', '--help'], { encoding: 'utf8' });
    const options = words.filter((word) => /^--\S+$/.test(word));
    expect(options).toEqual(['--dev-server', '--dev-server-port']);
    for (const option of options) expect(help).toContain(`${option} <`);
  });

  it('serves with a trusted certificate at the port of every address in the manifest, and at no other', () => {
    const [program, script, ...asked] = after('--dev-server').split(' ');
    expect([program, script && scripts[script]]).toEqual(['npm', 'tsx scripts/start.ts']);
    const { trusted, port, tries } = startOptions(asked, { PORT: '4000' });
    expect({ trusted, port, tries }).toEqual({ trusted: true, port: Number(after('--dev-server-port')), tries: 0 });
    const addresses = readFileSync(join(root, 'manifest.xml'), 'utf8').match(/https:\/\/localhost[^/"<]*/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set([`https://localhost:${String(port)}`]));
  });

  it('says so where that port is taken: Excel would look for the add-in there', async () => {
    await withFolder(async (folder) => {
      const certificate = await localCertificate(folder);
      const other = await serve({ folder, certificate, port: 0 });
      const port = Number(new URL(other.origin).port);
      const { tries } = startOptions(['--trusted'], {});
      await expect(serve({ folder, certificate, port, tries })).rejects.toMatchObject({ code: 'EADDRINUSE' });
      await other.close();
    });
  });

  it('gets a certificate that whoever trusts the authority of this machine trusts', async () => {
    expect(getHttpsServerOptions).toBeTypeOf('function');
    await withFolder(async (folder) => {
      const [authority, made, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await generateCertificates(authority, made, key, 1, ['127.0.0.1', 'localhost']);
      await writeFile(join(folder, 'taskpane.html'), 'panel');
      const certificate = { key: await readFile(key, 'utf8'), cert: await readFile(made, 'utf8') };
      const site = await serve({ folder, certificate, port: 0 });
      const ca = await readFile(authority, 'utf8');
      const answer = await new Promise((resolved, reject) => {
        get(`${site.origin}/taskpane.html`, { ca }, (response) => {
          response.resume();
          response.on('end', () => {
            resolved(response.statusCode);
          });
        }).on('error', reject);
      });
      expect(answer).toBe(200);
      await site.close();
    });
  });
});
