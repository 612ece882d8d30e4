import { text, type Text } from '../text';
import { foreignDocuments } from './dokumen-asing';
import type { Examples } from './example';
import { askKelengkapan } from './fixes';
import { foreignJabatan } from './jabatan-tanpa-kolom';
import { RULE_MESSAGES } from './shared-messages';
import type { RuleFinding, KegiatanRule } from './rule';
import type { KegiatanReading } from './kegiatan-reading';
import type { NamedDocument } from './documents';
import type { Kegiatan } from '../sop/sop';
import type { RuleContext } from './rule-context';

const words = {
  asalTidakJelas: (dokumen: string): Text =>
    text(
      `"${dokumen}" tidak dihasilkan atau disebut di kegiatan sebelumnya dan bukan dokumen luar yang dikenal.`,
      `"${dokumen}" is neither made nor named in an earlier kegiatan, nor a known outside document.`,
    ),
};

/** What a step needs comes out of an earlier one, is named there, or comes from outside, as the first step's needs always do. */
export const rantaiKelengkapan: KegiatanRule = {
  id: 'rantai-kelengkapan',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Asal kelengkapan tidak jelas', 'Origin of a requirement unclear'),
  scope: 'kegiatan',
  check(kegiatan, context, reading) {
    for (const dokumen of reading.butuh)
      if (withoutOrigin(context, reading, dokumen)) return findingFor(kegiatan, context, dokumen);
    return undefined;
  },
};

function withoutOrigin(context: RuleContext, { kegiatan: { index }, sebutan }: KegiatanReading, dokumen: NamedDocument): boolean {
  if (index === 0 || context.dihasilkanSebelum(index, dokumen) || dokumen.luar || foreignDocuments(context, index, dokumen))
    return false;
  if (context.disebutSebelum(index, dokumen)) return false;
  return sebutan.kelengkapan.length === 0 || foreignJabatan(context.jajaran.sebutan(dokumen.text)).length === 0;
}

function findingFor(kegiatan: Kegiatan, context: RuleContext, { text: written }: NamedDocument): RuleFinding | undefined {
  const at = kegiatan.at.kelengkapan;
  if (!at) return undefined;
  const fix = askKelengkapan(RULE_MESSAGES.tanyaKelengkapan, at, context.sop, kegiatan.index);
  return { at, message: words.asalTidakJelas(written), fix };
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a document no step yields',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| LKj tercetak rapi | 10 menit' },
      at: ['F17'],
    },
    {
      shows: 'a document that is named by the step alone which needs it',
      sheet: {
        'Menandatangani LKj | ● | | | Konsep': 'Menandatangani LKj dan matriks capaian | ● | | | Matriks capaian dan konsep',
      },
      at: ['F17'],
    },
  ],
  valid: [
    {
      shows: 'an earlier output in other words, and documents from outside',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| Konsep LKj yang berparaf, DPA dan Renstra | 10 menit' },
    },
    {
      shows: 'a document that an earlier step needed',
      sheet: {
        'Surat permintaan LKj |': 'Surat permintaan LKj dan matriks capaian |',
        '| Konsep LKj berparaf | 10 menit': '| Konsep LKj berparaf dan matriks capaian | 10 menit',
      },
    },
    {
      shows: 'a document that an earlier uraian names',
      sheet: {
        'Meneruskan perintah kepada': 'Meneruskan perintah dan matriks capaian kepada',
        '| Konsep LKj berparaf | 10 menit': '| Konsep LKj berparaf dan matriks capaian | 10 menit',
      },
    },
  ],
};
