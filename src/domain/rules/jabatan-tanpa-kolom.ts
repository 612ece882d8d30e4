import { jabatanTertentu } from '../kantor/jabatan';
import type { Sebutan } from '../kantor/sebutan';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { Draft, KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** Of the positions a text names, those that have no column here; documents named after an office are none. */
export const jabatanAsing = (named: readonly Sebutan[]): readonly Sebutan[] =>
  named.filter((one) => one.pelaksana === undefined && !one.ganda && !one.dokumen && jabatanTertentu(one.pokok));

/** Who takes part has a column; a stranger in the text is a slip or a missing actor. */
export const jabatanTanpaKolom: KegiatanRule = {
  id: 'jabatan-tanpa-kolom',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['jabatan-tanpa-kolom'],
  scope: 'kegiatan',
  bila: SIFAT.menyebut,
  check(kegiatan, { sop }, { menyebut, sebutan }) {
    if (!menyebut || sop.pelaksana.length === 0) return undefined;
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
          message: pesan.jabatanTanpaKolom(one.teks),
          fix: tanya(pesan.tanyaTeks, at, (peran === 'uraian' ? prefix : '') + kegiatan[peran], undefined, pesan.gantiTeks),
        });
      }
    }
    return found;
  },
};
