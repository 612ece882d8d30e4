import { ISTILAH_IDENTITAS } from '../kantor/istilah-identitas';
import type { IdentitasField, IdentitasValue, Sop } from '../sop/sop';
import { writeIdentityBlock } from '../sop/write/identity-block';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText, writeCell } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { Fix, SopRule } from './rule';

const words = {
  identitasKosong: (label: string): Text => text(`${label} belum diisi.`, `"${label}" is blank.`),
  terselip: (label: string, nama: string): Text =>
    text(
      `${label} belum diisi; "${nama}" tampaknya terselip di Disahkan oleh. Pindahkan ke sini.`,
      `"${label}" is blank; "${nama}" seems to have slipped into Disahkan oleh. Move it here.`,
    ),
  pindahkan: (label: string): Text => text(`Pindahkan ke ${label}`, `Move it to ${label}`),
  tulisBlok: text('Tulis blok identitas', 'Write the identity block'),
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
      yield {
        at: { row: sop.kepala.row, column: sop.kepala.column },
        message: words.tanpaIdentitas,
        fix: { label: words.tulisBlok, certain: false, edits: writeIdentityBlock(sop) },
      };
      return;
    }
    const anchor = sop.identitas[0]?.labelAt ?? sop.kepala;
    for (const field of Object.keys(ISTILAH_IDENTITAS) as IdentitasField[]) {
      const { label } = ISTILAH_IDENTITAS[field];
      const found = sop.identitas.find((one) => one.field === field);
      if (!found) yield { at: { row: anchor.row, column: anchor.column }, message: words.identitasTidakAda(label) };
      else if (found.isi.length === 0) {
        const called = found.label || label;
        const elsewhere = field === 'nama' ? slippedName(sop.identitas) : undefined;
        yield {
          at: found.at,
          message: elsewhere ? words.terselip(called, elsewhere) : words.identitasKosong(called),
          fix:
            (elsewhere ? moveName(sop, found, elsewhere) : undefined) ??
            askText(RULE_MESSAGES.tanyaIdentitas(called), found.at, elsewhere),
        };
      }
    }
  },
};

/** The name written where it belongs, and taken out of the one cell it had slipped into. */
function moveName(sop: Sop, { label, at }: IdentitasValue, nama: string): Fix | undefined {
  const from = sop.identitas
    .find(({ field }) => field === 'disahkan-oleh')
    ?.sel?.find(({ teks }) => oneSpaced(teks).includes(nama));
  if (!from) return undefined;
  const left = oneSpaced(from.teks).replace(nama, '').trim();
  return {
    label: words.pindahkan(label || ISTILAH_IDENTITAS.nama.label),
    certain: false,
    edits: [writeCell(sop, at, nama), writeCell(sop, from.at, left)],
  };
}

const oneSpaced = (teks: string): string => teks.replace(/\s+/g, ' ');

/** A noun of doing ("Penyusunan", "Pencatatan"), with which names of SOPs begin. */
const DOING = /(?<!\p{L})pe(?:n|m|ng|ny|l|r)?\p{L}{4,}an(?!\p{L})/giu;
/** Words behind which such a noun names an office or a section. */
const OF_OFFICE =
  /(?:dinas|badan|bidang|bagian|seksi|biro|kantor|sekretariat|balai|kawasan|rakyat|kepala|kabid|kabag|kasi|kasub\S*|kementerian|dan|,|&)\s*$/iu;

/** The SOP's name where it stands behind the official who approves: it begins with a noun of doing that is no part of the office's name. */
function slippedName(identitas: Sop['identitas']): string | undefined {
  const said = (identitas.find(({ field }) => field === 'disahkan-oleh')?.isi ?? []).join(' ');
  const unit = (identitas.find(({ field }) => field === 'unit')?.isi ?? []).join(' ').toLowerCase();
  for (const found of said.matchAll(DOING)) {
    if (found.index === 0 || unit.includes(found[0].toLowerCase()) || OF_OFFICE.test(said.slice(0, found.index))) continue;
    const name = said
      .slice(found.index)
      .replace(/\s+NIP\b.*$/, '')
      .trim();
    if (name.split(/\s+/).length >= 3) return name;
  }
  return undefined;
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'two fields left blank', sheet: { '000/12/2025': '~', 'Buku agenda': '~' }, at: ['D1', 'D9'] },
    {
      shows: 'the name of the SOP that slipped into another field',
      sheet: {
        'Kepala Dinas\\nNIP. 197001011995031001': 'Kepala Dinas Penyusunan Laporan Kinerja Tahunan NIP. 197001011995031001',
        '| Penyusunan Laporan Kinerja\n': '| ~\n',
      },
      at: ['D6'],
    },
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
