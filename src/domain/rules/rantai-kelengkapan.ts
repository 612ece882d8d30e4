import { text, type Text } from '../text';
import { asing } from './dokumen-asing';
import type { Examples } from './example';
import { tanya } from './fix';
import { jabatanAsing } from './jabatan-tanpa-kolom';
import { pesan } from './pesan';
import type { Draft, KegiatanRule } from './rule';
import type { Ciri } from './ciri';
import type { Dokumen } from './dokumen';
import type { Kegiatan } from '../sop/sop';
import type { Konteks } from './konteks';

const words = {
  asalTidakJelas: (dokumen: string): Text =>
    text(
      `"${dokumen}" bukan output kegiatan sebelumnya dan bukan dokumen luar yang dikenal.`,
      `"${dokumen}" is neither an earlier output nor a known outside document.`,
    ),
};

/** What a step needs comes out of an earlier one or from outside; the first step's needs always come from outside. */
export const rantaiKelengkapan: KegiatanRule = {
  id: 'rantai-kelengkapan',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Asal kelengkapan tidak jelas', 'Origin of a requirement unclear'),
  scope: 'kegiatan',
  check(kegiatan, konteks, ciri) {
    for (const dokumen of ciri.butuh) if (tanpaAsal(konteks, ciri, dokumen)) return temuan(kegiatan, konteks, dokumen);
    return undefined;
  },
};

function tanpaAsal(konteks: Konteks, { kegiatan: { index }, sebutan }: Ciri, dokumen: Dokumen): boolean {
  if (index === 0 || konteks.dihasilkanSebelum(index, dokumen) || dokumen.luar || asing(konteks, index, dokumen)) return false;
  return sebutan.kelengkapan.length === 0 || jabatanAsing(konteks.jajaran.sebutan(dokumen.teks)).length === 0;
}

function temuan(kegiatan: Kegiatan, konteks: Konteks, { teks }: Dokumen): Draft | undefined {
  const at = kegiatan.at.kelengkapan;
  const before = konteks.sop.kegiatan[kegiatan.index - 1]?.output ?? '';
  return (
    at && {
      at,
      kegiatan: kegiatan.index,
      message: words.asalTidakJelas(teks),
      fix: tanya(pesan.tanyaKelengkapan, at, before || kegiatan.kelengkapan, undefined, pesan.gantiTeks),
    }
  );
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a document no step yields',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| LKj tercetak rapi | 10 menit' },
      at: ['F17'],
    },
  ],
  valid: [
    {
      shows: 'an earlier output in other words, and documents from outside',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| Konsep LKj yang berparaf, DPA dan Renstra | 10 menit' },
    },
  ],
};
