import { describe, expect, it } from 'vitest';
import { webSignatures } from '../../src/addin/computer-key';
import { verifyInNode } from '../../src/cli/node-signatures';
import { computer, memoryStore, REFUSING } from '../app/tracker/computers';

async function keyOf(signatures: ReturnType<typeof computer>) {
  const key = await signatures.key();
  if (typeof key === 'string') throw new Error(key);
  return key;
}

describe('the key of a computer', () => {
  it('is made once, kept, and cannot be taken out', async () => {
    let kept: CryptoKeyPair | undefined;
    const store = { keep: async (make: () => Promise<CryptoKeyPair>) => (kept ??= await make()) };
    const first = await keyOf(computer(store));
    expect((await keyOf(computer(store))).publik).toBe(first.publik);
    if (!kept) throw new Error('nothing kept');
    await expect(crypto.subtle.exportKey('jwk', kept.privateKey)).rejects.toThrow('not extractable');
    await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow('not extractable');
  });

  it('signs what browser and command line both find right, and no other text, key or signature', async () => {
    const signatures = computer();
    const { publik, sign } = await keyOf(signatures);
    const other = await keyOf(computer());
    const nilai = await sign('Disposisi “½”');
    for (const verify of [signatures.verify, verifyInNode]) {
      expect(await verify(publik, 'Disposisi “½”', nilai)).toBe(true);
      expect(await verify(publik, 'Disposisi', nilai)).toBe(false);
      expect(await verify(other.publik, 'Disposisi “½”', nilai)).toBe(false);
      expect(await verify(publik, 'Disposisi “½”', 'A'.repeat(86))).toBe(false);
      expect(await verify('A'.repeat(86), 'Disposisi “½”', nilai)).toBe(false);
      expect(await verify('?', 'Disposisi “½”', nilai)).toBe(false);
    }
  });

  it('says why there is none: storage refused, no cryptography, a key that fails', async () => {
    expect(await computer(REFUSING).key()).toBe('simpanan-ditolak');
    expect(await webSignatures(memoryStore(), undefined).key()).toBe('tidak-didukung');
    const broken = { keep: async (make: () => Promise<CryptoKeyPair>) => ({ ...(await make()), publicKey: {} as CryptoKey }) };
    expect(await webSignatures(broken, crypto.subtle).key()).toBe('gagal');
  });
});
