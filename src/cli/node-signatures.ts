import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { VerifySignature } from '../app/computer-key';
import { pointOf } from '../domain/tracker/tanda/tanda';

const keys = new Map<string, KeyObject | undefined>();

/** Verifies what a computer's browser signed: ECDSA on P-256, r and s one after the other as WebCrypto gives them. */
export const verifyInNode: VerifySignature = (publik, text, nilai) => {
  const key = keyOf(publik);
  const signature = Buffer.from(nilai, 'base64url');
  return Promise.resolve(key !== undefined && verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, signature));
};

/** Undefined for what is no key: a point that is on no curve. */
function keyOf(publik: string): KeyObject | undefined {
  if (keys.has(publik)) return keys.get(publik);
  const point = pointOf(publik);
  let key: KeyObject | undefined;
  try {
    key = point && createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', ...point } });
  } catch {
    key = undefined;
  }
  keys.set(publik, key);
  return key;
}
