/** FNV-1a of a text's characters, 32 bits: the same for the same text everywhere; to know it again, not to prove it. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** A short fingerprint of a text in hex: to know whether it changed. */
export const fingerprint = (text: string): string => fnv1a(text).toString(16).padStart(8, '0');
