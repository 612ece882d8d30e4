import { ISTILAH_IDENTITAS } from '../../kantor/istilah-identitas';
import type { Text } from '../../text';
import type { IdentitasField } from '../sop';

/** One field of the identity block: the label as printed and its lines; an empty list is an empty field. */
export interface TemplatIdentitas {
  readonly field: IdentitasField;
  readonly label: string;
  readonly isi: readonly string[];
}

/** One kegiatan of a template. `tanda` are marks by pelaksana position, when the template already knows who acts. */
export interface TemplatKegiatan {
  readonly nomor: string;
  readonly uraian: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
  readonly tanda?: readonly { readonly pelaksana: number; readonly teks: string }[];
}

/** Header words for SOP documents that bring none of their own. */
export const SOP_HEADERS = {
  no: 'No',
  uraian: 'Kegiatan',
  pelaksana: 'Pelaksana',
  mutuBaku: 'Mutu Baku',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
};

/** An SOP document to start from: identity block, header words, pelaksana and kegiatan. Built in, or made from a read SOP. */
export interface Templat {
  readonly id: string;
  /** What the chooser shows. */
  readonly nama: Text;
  /** The line printed over the table; also the footer. */
  readonly judul: string;
  readonly identitas: readonly TemplatIdentitas[];
  /** The words over the columns, which differ from office to office. */
  readonly kepala: Readonly<typeof SOP_HEADERS>;
  readonly pelaksana: readonly string[];
  readonly kegiatan: readonly TemplatKegiatan[];
}

/** The thirteen fields in the order in which they are printed (PermenPANRB 35/2012). */
export const IDENTITAS_FIELDS = Object.keys(ISTILAH_IDENTITAS) as readonly IdentitasField[];

/** A field's label as the guideline prints it; the unit has none. */
export const guidelineLabel = (field: IdentitasField): string => (field === 'unit' ? '' : ISTILAH_IDENTITAS[field].label);

/** The fields that are lists, beside each other in pairs as the guideline prints them. */
export const IDENTITAS_LISTS: readonly (readonly [left: IdentitasField, right: IdentitasField])[] = [
  ['dasar-hukum', 'kualifikasi'],
  ['keterkaitan', 'peralatan'],
  ['peringatan', 'pencatatan'],
];

/** A line of such a list without the number or letter that it was typed with. */
export const withoutItemNumber = (line: string): string => line.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/i, '');

/** A field as an office labels and fills it. */
export const filled = (field: IdentitasField, label: string, ...isi: readonly string[]): TemplatIdentitas => ({
  field,
  label,
  isi,
});

/** A kegiatan of which nobody is said to act. */
export const plainKegiatan = (
  nomor: string,
  uraian: string,
  kelengkapan = '',
  waktu = '',
  output = '',
  keterangan = '',
): TemplatKegiatan => ({ nomor, uraian, kelengkapan, waktu, output, keterangan });

/** The lines of one field; empty when the template leaves it blank or does not have it. */
export const fieldLines = (templat: Templat, field: IdentitasField): readonly string[] =>
  templat.identitas.find((one) => one.field === field)?.isi ?? [];
