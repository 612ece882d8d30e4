/** Every platform's own base64, which the language's types leave out. */
declare const btoa: (binary: string) => string;
declare const atob: (text: string) => string;

/** Base64 in pieces small enough for a call's arguments; works in browsers and in Node alike. */
export function base64OfBytes(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(binary);
}

/** The bytes of a base64 text; empty when it is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

const PIECE = 32_768;

/** Base64 for addresses and names (RFC 4648, 5): "-" and "_" for "+" and "/", without "=" at the end. */
export const base64UrlOfBytes = (bytes: Uint8Array): string =>
  base64OfBytes(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The bytes of such a text; empty when it is none. */
export const bytesOfBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  bytesOfBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
