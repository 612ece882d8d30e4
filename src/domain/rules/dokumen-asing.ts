import { text, type Text } from '../text';
import type { NamedDocument } from './documents';
import type { Examples } from './example';
import { askKelengkapan } from './fixes';
import type { RuleContext } from './rule-context';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule } from './rule';

const words = {
  asing: (dokumen: string): Text => text(`"${dokumen}" tidak dikenal di SOP ini.`, `"${dokumen}" is foreign to this SOP.`),
};

/** A draft or a signed paper of a kind that neither the title nor any uraian or output of this SOP knows. */
export const foreignDocuments = (context: RuleContext, index: number, dokumen: NamedDocument): boolean =>
  !context.hasilSebelumnya(index, dokumen) && dokumen.inti.length > 0 && !dokumen.inti.some((word) => context.mengenal(word));

/** "Konsep surat" in an SOP about a report was copied from another SOP. */
export const dokumenAsing: KegiatanRule = {
  id: 'dokumen-asing',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Dokumen asing', 'Foreign document'),
  scope: 'kegiatan',
  check(kegiatan, context, { butuh }) {
    const at = kegiatan.at.kelengkapan;
    const strange = at && butuh.find((dokumen) => foreignDocuments(context, kegiatan.index, dokumen));
    if (!strange) return undefined;
    return {
      at,
      message: words.asing(strange.text),
      fix: askKelengkapan(RULE_MESSAGES.tanyaTeks, at, context.sop, kegiatan.index),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a draft of something else',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| Konsep surat yang sudah diparaf | 10 menit' },
      at: ['F17'],
    },
  ],
  valid: [
    {
      shows: 'a draft this SOP is about',
      sheet: { '| Konsep LKj berparaf | 10 menit': '| Konsep laporan yang sudah diparaf | 10 menit' },
    },
  ],
};
