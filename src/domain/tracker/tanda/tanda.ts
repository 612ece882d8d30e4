import type { NewEvent, Tanda } from '../event';
import { digestOf, type Digest } from '../log/digest';
import { hashedText } from '../log/log-row';

/** Told first in every signed text, so that a signature of a log is never one of something else. */
const PURPOSE = 'RUNUT LOG 1\n';

/** What a computer signs of its event: the whole row as it is hashed, the place in the chain and the key included. */
export const signedText = (event: NewEvent, before: readonly string[], { kunci, publik }: Omit<Tanda, 'nilai'>): string =>
  PURPOSE + hashedText(event, before, publik === undefined ? { kunci } : { kunci, publik });

const COORDINATE = 43;

/**
 * The first 128 bits of a public key's thumbprint (RFC 7638) in hex; undefined for what is no P-256 point as the log writes it: x and y,
 * 43 base64url characters each.
 */
export function fingerprintOf(publik: string, digest: Digest = digestOf): string | undefined {
  const point = pointOf(publik);
  return point && digest(`{"crv":"P-256","kty":"EC","x":"${point.x}","y":"${point.y}"}`).slice(0, 32);
}

/** The coordinates of a public key, as a JWK carries them. */
export const pointOf = (publik: string): { readonly x: string; readonly y: string } | undefined =>
  /^[\w-]{86}$/.test(publik) ? { x: publik.slice(0, COORDINATE), y: publik.slice(COORDINATE) } : undefined;

/** A public key as the log writes it; undefined where a JWK is none of P-256. */
export function publicKeyOf(jwk: { readonly crv?: string; readonly x?: string; readonly y?: string }): string | undefined {
  const { crv, x = '', y = '' } = jwk;
  return crv === 'P-256' && pointOf(x + y) ? x + y : undefined;
}
