import type { DataComplaint } from '../domain/kinerja/data/office-shape';
import { text, type Text } from '../domain/text';

/** As many complaints as a person reads at once. */
const SHOWN = 50;

/** What `runut data` says, and every command that is given data. */
export const DATA_TEXT = {
  caraPakai:
    'Cara pakai: npm run -s runut -- data [--tahun TAHUN] BUKU.xlsx | DATA.json | --skema  (data ke layar; arahkan ke berkas dengan > DATA.json)',
  bukanJson: (file: string, at: { readonly line: number; readonly column: number } | undefined): Text => {
    const [id, en] = at
      ? [` (baris ${String(at.line)}, kolom ${String(at.column)})`, ` (line ${String(at.line)}, column ${String(at.column)})`]
      : ['', ''];
    return text(
      `${file} bukan JSON yang sah${id}. Periksa koma, tanda kutip, dan kurung, lalu ulangi.`,
      `${file} is not valid JSON${en}. Check commas, quotes and brackets, then try again.`,
    );
  },
  /** A line for each place. */
  salah: (file: string, complaints: readonly DataComplaint[]): Text => {
    const rest = complaints.length - SHOWN;
    const lines = (language: keyof Text): string =>
      complaints
        .slice(0, SHOWN)
        .map(({ path, message }) => `${path}: ${message[language]}`)
        .join('\n');
    return text(
      `${file} tidak sesuai docs/data.schema.json:\n${lines('id')}${rest > 0 ? `\n… dan ${String(rest)} lagi` : ''}`,
      `${file} does not keep to docs/data.schema.json:\n${lines('en')}${rest > 0 ? `\n… and ${String(rest)} more` : ''}`,
    );
  },
  di: (file: string, { id, en }: Text): Text => text(`${file}: ${id}`, `${file}: ${en}`),
};
