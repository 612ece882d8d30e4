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

/** The words over the columns, which differ from office to office. */
export interface TemplatKepala {
  readonly no: string;
  readonly uraian: string;
  readonly pelaksana: string;
  readonly mutuBaku: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
}

/** An SOP document to start from: identity block, header words, pelaksana and kegiatan. Built in, or made from a read SOP. */
export interface Templat {
  readonly id: string;
  /** What the chooser shows. */
  readonly nama: Text;
  /** The line printed over the table; also the footer. */
  readonly judul: string;
  readonly identitas: readonly TemplatIdentitas[];
  readonly kepala: TemplatKepala;
  readonly pelaksana: readonly string[];
  readonly kegiatan: readonly TemplatKegiatan[];
}

/** The thirteen fields in the order in which they are printed (PermenPANRB 35/2012). */
export const IDENTITAS_FIELDS: readonly IdentitasField[] = [
  'unit',
  'nomor',
  'tanggal-pembuatan',
  'tanggal-revisi',
  'tanggal-efektif',
  'disahkan-oleh',
  'nama',
  'dasar-hukum',
  'kualifikasi',
  'keterkaitan',
  'peralatan',
  'peringatan',
  'pencatatan',
];

/** The lines of one field; empty when the template leaves it blank or does not have it. */
export const fieldLines = (templat: Templat, field: IdentitasField): readonly string[] =>
  templat.identitas.find((one) => one.field === field)?.isi ?? [];
