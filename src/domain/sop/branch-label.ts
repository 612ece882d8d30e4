/** Which exit of a decision a text beside an arrow names. */
export type BranchKind = 'ya' | 'tidak';

const ASKED = /^(?:(?:jika|bila|apabila|kalau)\s+)?(?:sudah\s+|telah\s+)?/i;
const YES =
  /^(?:ya|y|yes|iya|(?:di)?setuju(?:i)?|lengkap|sesuai|benar|valid|layak|lulus|ok(?:e|ay)?|acc|cukup|(?:di)?terima|memenuhi(?:\s+\p{L}+){0,2}|selesai\s+diperbaiki)$/iu;
const NO =
  /^(?:tidak|t|no|tdk|tak|(?:tidak|tdk|tak|belum|kurang|bukan)(?:\s+\p{L}+){1,3}|(?:di)?tolak|(?:perlu\s+|ada\s+)?(?:perbaikan|koreksi|revisi)|salah)$/iu;
const BOTH = /^(?:ya|y)\s*[/,]?\s*(?:tidak|t)$|^(?:tidak|t)\s*[/,]?\s*(?:ya|y)$/i;
/** "Ke #3", "kembali ke langkah 4", "→ 2a", "➡ no. 5": the kegiatan an exit leads to. */
const LEADS_TO =
  /(?:(?<!\p{L})(?:kembali\s+ke|balik\s+ke|ke)(?!\p{L})|[→➔➜➡⇒]|->|=>)\s*(?:#|no\.?|nomor|langkah|kegiatan|tahap|butir|step)?\s*(?:ke-?\s*)?#?\s*(\d{1,4}(?:\.?[a-z])?)(?![\p{L}\d])/iu;
const REFUSES = /(?<!\p{L})(?:tidak|tdk|t|belum|(?:di)?tolak|no)(?!\p{L})/iu;
const LONGEST = 40;

/** Both exits, or the one, that a short text names: "Ya", "Tidak sesuai", "(TIDAK) ➡ Ke #3", "Y/T"; none for any other text. */
export function branchKinds(text: string): readonly BranchKind[] {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || trimmed === '') return [];
  if (BOTH.test(trimmed)) return ['ya', 'tidak'];
  const said = trimmed
    .replace(LEADS_TO, '')
    .replace(/[→←↑↓➔➜➡⬅⬆⬇⇒()[\]]/gu, ' ')
    .trim()
    .replace(ASKED, '')
    .replace(/[.:;,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return YES.test(said) ? ['ya'] : NO.test(said) ? ['tidak'] : [];
}

/** The number of the kegiatan that a text beside a decision leads to, and whether it is the way of "tidak". */
export function leadsTo(text: string): { readonly nomor: string; readonly tidak: boolean } | undefined {
  const found = LEADS_TO.exec(text);
  return found?.[1] === undefined ? undefined : { nomor: found[1], tidak: REFUSES.test(text.slice(0, found.index)) };
}
