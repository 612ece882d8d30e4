/** FNV-1a of a text's characters, 32 bits: the same for the same text everywhere; to know it again, not to prove it. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/** A short fingerprint of a text in hex: to know whether it changed. */
export const fingerprint = (text: string): string => fnv1a(text).toString(16).padStart(8, '0');
