import { jabatanTertentu } from '../kantor/jabatan';
import type { Sebutan } from '../kantor/sebutan';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { Draft, KegiatanRule } from './rule';

const words = {
  jabatanTanpaKolom: (kata: string): Text => text(`"${kata}" bukan pelaksana di SOP ini.`, `"${kata}" is no actor of this SOP.`),
};

/** Of the positions a text names, those that have no column here; documents named after an office are none. */
export const jabatanAsing = (named: readonly Sebutan[]): readonly Sebutan[] =>
  named.filter((one) => one.pelaksana === undefined && !one.ganda && !one.dokumen && jabatanTertentu(one.pokok));

/** Who takes part has a column; a stranger in the text is a slip or a missing actor. */
export const jabatanTanpaKolom: KegiatanRule = {
  id: 'jabatan-tanpa-kolom',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Jabatan tanpa kolom', 'Position without a column'),
  scope: 'kegiatan',
  check(kegiatan, { sop }, { sebutan }) {
    if (sop.pelaksana.length === 0) return undefined;
    let found: Draft[] | undefined;
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    for (const peran of ['uraian', 'kelengkapan', 'output'] as const) {
      const at = kegiatan.at[peran];
      if (!at || sebutan[peran].length === 0) continue;
      const seen = new Set<string>();
      for (const one of jabatanAsing(sebutan[peran])) {
        if (seen.has(one.teks.toLowerCase())) continue;
        seen.add(one.teks.toLowerCase());
        (found ??= []).push({
          at,
          kegiatan: kegiatan.index,
          message: words.jabatanTanpaKolom(one.teks),
          fix: tanya(pesan.tanyaTeks, at, (peran === 'uraian' ? prefix : '') + kegiatan[peran], undefined, pesan.gantiTeks),
        });
      }
    }
    return found;
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'strangers in the text and in the output',
      sheet: {
        'Meneruskan perintah kepada Kasubbag Program': 'Meneruskan perintah kepada Kasubbag TU',
        '| LKj | ~': '| LKj yang ditandatangani Bupati | ~',
      },
      at: ['B14', 'H17'],
    },
    {
      shows: 'two strangers in one cell',
      sheet: { 'Menandatangani LKj': 'Menandatangani LKj untuk Bupati dan Inspektur' },
      at: ['B17', 'B17'],
    },
  ],
  valid: [
    {
      shows: 'an abbreviation, and a document named after a position',
      sheet: { 'Memerintahkan Sekretaris': 'Memerintahkan Sekdis', 'Surat permintaan LKj': 'Peraturan Gubernur' },
    },
  ],
};
