import { ISTILAH_IDENTITAS } from '../kantor/istilah-identitas';
import type { IdentitasField } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { SopRule } from './rule';

const words = {
  identitasKosong: (label: string): Text => text(`${label} belum diisi.`, `"${label}" is blank.`),
  identitasTidakAda: (label: string): Text =>
    text(`${label} tidak ditemukan di blok identitas.`, `"${label}" was not found in the identity block.`),
  tanpaIdentitas: text('Blok identitas SOP tidak ditemukan di lembar ini.', 'No identity block was found on this sheet.'),
};

/** The thirteen fields of the identity block; "-" is an answer. */
export const identitasRequired: SopRule = {
  id: 'identitas-required',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Identitas belum lengkap', 'Identity block incomplete'),
  scope: 'sop',
  *check({ sop }) {
    if (sop.identitas.length === 0) {
      yield { at: { row: sop.kepala.row, column: sop.kepala.column }, message: words.tanpaIdentitas };
      return;
    }
    const anchor = sop.identitas[0]?.labelAt ?? sop.kepala;
    for (const field of Object.keys(ISTILAH_IDENTITAS) as IdentitasField[]) {
      const { label } = ISTILAH_IDENTITAS[field];
      const found = sop.identitas.find((one) => one.field === field);
      if (!found) yield { at: { row: anchor.row, column: anchor.column }, message: words.identitasTidakAda(label) };
      else if (found.isi.length === 0)
        yield {
          at: found.at,
          message: words.identitasKosong(found.label || label),
          fix: askText(RULE_MESSAGES.tanyaIdentitas(found.label || label), found.at),
        };
    }
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'two fields left blank', sheet: { '000/12/2025': '~', 'Buku agenda': '~' }, at: ['D1', 'D9'] },
    { shows: 'a field that is not there', sheet: { '~ | | Tanggal Revisi | -': '~' }, at: ['A1'] },
    {
      shows: 'no identity block, told once',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      at: ['A1'],
    },
  ],
  valid: [{ shows: 'a dash: it does not apply', sheet: { 'Buku agenda': '-' } }],
};
