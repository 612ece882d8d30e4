import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;
const validDays = 365;
const renewAfterDays = 300;

/**
 * A certificate for https://localhost made on this machine, kept in `folder` and made again when it grows old. office.js
 * trusts its host only over https, and no machine may be asked to have openssl.
 */
export async function localCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const file = join(folder, 'localhost.json');
  const kept = await readKept(file);
  if (kept && now.getTime() - kept.made < renewAfterDays * day) return kept;
  const notBeforeDate = new Date(now.getTime() - day);
  const notAfterDate = new Date(now.getTime() + validDays * day);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  const certificate = { key: made.private, cert: made.cert, made: now.getTime() };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}

/**
 * A certificate that Excel's own browser trusts: office-addin-dev-certs makes an authority on this machine and asks the person once to
 * trust it. Rejects where that is refused.
 */
export async function trustedCertificate(): Promise<Certificate> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { key, cert } = await getHttpsServerOptions();
  return { key: String(key), cert: String(cert) };
}

async function readKept(file: string): Promise<(Certificate & { made: number }) | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { key, cert, made } = kept as Record<string, unknown>;
    return typeof key === 'string' && typeof cert === 'string' && typeof made === 'number' ? { key, cert, made } : undefined;
  } catch {
    return undefined;
  }
}
