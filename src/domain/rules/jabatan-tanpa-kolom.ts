import { isSpecificJabatan } from '../kantor/jabatan';
import type { JabatanMention } from '../kantor/jabatan-mentions';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { RuleFinding, KegiatanRule } from './rule';

const words = {
  jabatanTanpaKolom: (word: string): Text =>
    text(
      `"${word}" bukan pelaksana di SOP ini. Perbaiki teksnya, atau tambahkan kolom untuk jabatan itu.`,
      `"${word}" is no actor of this SOP. Correct the text, or add a column for that position.`,
    ),
};

/** Of the positions a text names, those that have no column here; documents named after an office are none. */
export const foreignJabatan = (named: readonly JabatanMention[]): readonly JabatanMention[] =>
  named.filter((one) => one.pelaksana === undefined && !one.ganda && !one.dokumen && isSpecificJabatan(one.pokok));

/** Who takes part has a column; a stranger in the text is a slip or a missing actor. */
export const jabatanTanpaKolom: KegiatanRule = {
  id: 'jabatan-tanpa-kolom',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Jabatan tanpa kolom', 'Position without a column'),
  scope: 'kegiatan',
  check(kegiatan, { sop }, { sebutan }) {
    if (sop.pelaksana.length === 0) return undefined;
    let found: RuleFinding[] | undefined;
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    for (const peran of ['uraian', 'kelengkapan', 'output'] as const) {
      const at = kegiatan.at[peran];
      if (!at || sebutan[peran].length === 0) continue;
      const seen = new Set<string>();
      for (const one of foreignJabatan(sebutan[peran])) {
        if (seen.has(one.teks.toLowerCase())) continue;
        seen.add(one.teks.toLowerCase());
        (found ??= []).push({
          at,
          message: words.jabatanTanpaKolom(one.teks),
          fix: askText(
            RULE_MESSAGES.tanyaTeks,
            at,
            (peran === 'uraian' ? prefix : '') + kegiatan[peran],
            undefined,
            RULE_MESSAGES.gantiTeks,
          ),
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
