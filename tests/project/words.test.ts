import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Where words for people stand: the catalogues, and each rule beside what it finds. */
const holdsWords = (file: string): boolean => file.endsWith('messages.ts') || /^domain\/rules\/[\w-]+\.ts$/.test(file);

const LITERAL = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|` + '`(?:[^`\\\\]|\\\\.)*`';

/** What is read in a language: both parts of `text(…)`, and every other sentence as Indonesian, in which all is printed. */
function wordsOf(source: string): { readonly id: readonly string[]; readonly en: readonly string[] } {
  const plain = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^import [^;]*;/gm, '');
  const en = [...plain.matchAll(new RegExp(`(?:\\btext|lacking)\\(\\s*(?:${LITERAL})\\s*,\\s*(${LITERAL})`, 'g'))];
  const english = new Set(en.map(([, said = '']) => said));
  const id = [...plain.matchAll(new RegExp(LITERAL, 'g'))].map(([said]) => said).filter((said) => !english.has(said));
  // What is put into a sentence is named in code, not in words.
  const said = (one: string): string => one.replace(/\$\{[^}]*\}/g, '#');
  return { id: id.map(said).filter((one) => / |…/.test(one)), en: [...english].map(said) };
}

type Rule = readonly [wrong: RegExp, instead: string];

/** One word for one thing; what stands left is what people said before somebody settled it. */
const INDONESIAN: readonly Rule[] = [
  [/\b(?:di)?setor(?:kan)?\b|\b(?:m|p)enyetor/i, 'sampaikan, disampaikan'],
  [/\b(?:lebih dulu|(?<!ter)lebih dahulu|\w+(?:kan|i)? dulu)\b/i, 'terlebih dahulu'],
  [/\blangkah(?:nya)?\b(?! perbaikan| yang akan ditempuh)/i, 'kegiatan'],
  [/\bkesalahan\b(?! (?:dalam|pada) data)|\beror\b/i, 'galat'],
  [/(?<![\w.])final\b(?![\w'])/, 'Final'],
  [/\bcatatan (?:riwayat|terakhir|pelacakan|ke-)/i, 'peristiwa, log'],
  [/\bkembalikan impor|batalkan impor\b/i, 'urungkan impor'],
  [/(?<!firewall \()tembok api\b/i, 'firewall (tembok api)'],
  [/\bpapan tik\b/i, 'papan ketik'],
  [/\bkerja tanam\b/i, 'buku kerja tertanam'],
  [/\bSub (?:Bagian|Kegiatan)\b/i, 'Subbagian, subkegiatan'],
  [/\bwaktu tengah\b/i, 'median waktu'],
  [/\banda\b/, 'Anda'],
];

const ENGLISH: readonly Rule[] = [
  [/\bsteps?\b/i, 'kegiatan'],
  [/\bactivit(?:y|ies)\b/i, 'kegiatan'],
];

const catalogues = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(holdsWords)
  .map((file) => ({ file, ...wordsOf(readFileSync(join(SRC, file), 'utf8')) }));

/** What is read or shown although it is said otherwise now. */
const KEPT: readonly RegExp[] = [/^'sub kegiatan'$/, /^'Batas setor data bidang'$/, /^'Konsep LKj final \| ~'$/];

const against = (language: 'id' | 'en', rules: readonly Rule[]): readonly string[] =>
  catalogues.flatMap(({ file, [language]: said }) =>
    said
      .filter((one) => !KEPT.some((kept) => kept.test(one)))
      .flatMap((one) => rules.flatMap(([wrong, instead]) => (wrong.test(one) ? [`${file}: ${one} (${instead})`] : []))),
  );

describe('the words people read', () => {
  it('are all found, each in its language', () => {
    expect(wordsOf("x: text('Satu hal', 'One thing'),\ny: 'Hal lain'")).toEqual({
      id: ["'Satu hal'", "'Hal lain'"],
      en: ["'One thing'"],
    });
    expect(catalogues.flatMap(({ id }) => id).length).toBeGreaterThan(2000);
    expect(catalogues.flatMap(({ en }) => en).length).toBeGreaterThan(1500);
  });

  it.each(INDONESIAN)('%s is caught', (wrong) => {
    const before = ['data disetor', 'isi dulu', 'periksa lebih dahulu', 'Langkah 3', 'ada kesalahan', 'ditetapkan final.', 'catatan terakhir',
      'batalkan impor', 'atau tembok api', 'papan tik', 'kerja tanam', 'Sub Bagian', 'waktu tengah', 'jika anda'].join(' | '); // prettier-ignore
    expect(before).toMatch(wrong);
  });

  it('name each thing by one word in Indonesian', () => {
    expect(against('id', INDONESIAN)).toEqual([]);
  });

  it('name each thing by one word in English, the nouns of the regulation as it names them', () => {
    expect(against('en', ENGLISH)).toEqual([]);
  });
});
