import { wrongNip } from '../../kantor/nip';
import type { Pengaturan } from '../pengaturan';
import type { IdentitasLaporan } from './identitas-laporan';

/** Parts of the report that only the office can tell, in the order in which it reads. */
export const IDENTITAS_PARTS = [
  'kepala',
  'nip',
  'dasarHukum',
  'tugas',
  'fungsi',
  'struktur',
  'sdm',
  'isuStrategis',
  'tujuan',
  'iku',
  'definisi',
  'pembanding',
  'logo',
] as const;
export type IdentitasPart = (typeof IDENTITAS_PARTS)[number];

/** Parts that stand on the sheet Identitas Laporan; who the head is stands in the settings. */
export type OwnPart = Exclude<IdentitasPart, 'kepala' | 'nip'>;

/** What is still blank, or a NIP that cannot be one: asked for in the pane, marked in the report. */
export function unfilledParts(
  identitas: IdentitasLaporan,
  { kantor: { kepala }, indikator }: Pengaturan,
): readonly IdentitasPart[] {
  const of = new Map(identitas.indikator.map((one) => [one.indikator, one]));
  const blank: Readonly<Record<IdentitasPart, boolean>> = {
    kepala: kepala.nama.trim() === '' || kepala.jabatan.trim() === '',
    nip: kepala.nip.trim() === '' || wrongNip(kepala.nip) !== undefined,
    dasarHukum: identitas.dasarHukum.length === 0,
    tugas: identitas.tugas === '',
    fungsi: identitas.fungsi.length === 0,
    struktur: identitas.gambar.struktur === '',
    sdm: identitas.sdm.length === 0,
    isuStrategis: identitas.isuStrategis.length === 0,
    tujuan: identitas.tujuan.length === 0,
    iku: !identitas.indikator.some(({ iku }) => iku),
    definisi: indikator.some(({ id }) => (of.get(id)?.definisi ?? '') === '' || (of.get(id)?.sumber ?? '') === ''),
    pembanding: identitas.pembanding.length === 0,
    logo: identitas.gambar.logo === '',
  };
  return IDENTITAS_PARTS.filter((part) => blank[part]);
}
