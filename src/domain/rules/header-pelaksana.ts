import { ISTILAH_KOLOM } from '../kantor/istilah';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { tanpaKolom } from './header';
import type { SopRule } from './rule';

const words = {
  beberapaJabatan: (nama: readonly string[]): Text => {
    const [head, last] = [nama.slice(0, -1).join(', '), nama.at(-1) ?? ''];
    return text(
      `Kepala kolom ini menyebut ${head} dan ${last}, sehingga setiap tandanya berlaku untuk semuanya. Pisahkan kolomnya di Susunan SOP, atau sisakan satu jabatan.`,
      `The header of this column names ${head} and ${last}, so that each of its marks counts for all of them. Split the column in Table of the SOP, or leave one position.`,
    );
  },
  jabatan: text('Jabatan yang bertindak di kolom ini', 'The position that acts in this column'),
  sisakan: text('Sisakan satu jabatan…', 'Leave one position…'),
};

/** Without actor columns nobody can be told to act; and a column is one actor's. */
export const headerPelaksana: SopRule = {
  id: 'header-pelaksana',
  severity: 'galat',
  basis: 'pedoman',
  title: text('Kolom pelaksana', 'Actor columns'),
  scope: 'sop',
  *check({ sop }) {
    if (!sop.kolom.some((one) => one.peran === 'pelaksana'))
      yield { at: sop.kepala, message: tanpaKolom(ISTILAH_KOLOM.pelaksana.label) };
    for (const { at, jabatan, judul } of sop.kolom)
      if (jabatan)
        yield {
          at,
          severity: 'peringatan',
          message: words.beberapaJabatan(jabatan),
          fix: askText(words.jabatan, at, judul.at(-1) ?? '', jabatan, words.sisakan),
        };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no actor columns',
      sheet: `
        No | Kegiatan | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | DPA | 1 jam | LKj`,
      at: ['A1:E1'],
    },
    {
      shows: 'two positions over one column',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris / Kabid Perencanaan | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | | ● | DPA | 1 jam | LKj
        2 | Menandatangani LKj | ● | | LKj | 5 menit | LKj ditandatangani`,
      at: ['D1'],
    },
  ],
  valid: [
    {
      shows: 'one position whose section has two names',
      sheet: `
        No | Kegiatan | Kadis | Kasubbag Umum dan Kepegawaian | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | | ● | DPA | 1 jam | LKj
        2 | Menandatangani LKj | ● | | LKj | 5 menit | LKj ditandatangani`,
    },
    {
      shows: 'positions without a band over them',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
    },
  ],
};
