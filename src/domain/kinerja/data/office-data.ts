import type { IdentitasLaporan } from '../identitas/identitas-laporan';
import type { Formulir, FormulirContent } from '../formulir/formulir';
import type { Indikator, Pengaturan, Program, Sasaran } from '../pengaturan';

/**
 * An office's year without a workbook: what it set up and what its bidang filled in. Indikator stand below their sasaran, so that
 * their order is that of the sasaran.
 */
export interface OfficeData extends Pick<Pengaturan, 'tahun' | 'kantor' | 'bidang' | 'ketentuan'> {
  readonly $schema?: string;
  readonly versi: 1;
  readonly sasaran: readonly SasaranData[];
  /** Those that name no sasaran, or one that does not exist. */
  readonly indikatorTanpaSasaran: readonly IndikatorData[];
  readonly program: readonly Program[];
  readonly isian: readonly IsianData[];
  /** Absent where the office has no sheet of it. */
  readonly laporan?: IdentitasLaporan;
}

/** An indikator below its sasaran. */
export type IndikatorData = Omit<Indikator, 'sasaran'>;

export interface SasaranData extends Sasaran {
  readonly indikator: readonly IndikatorData[];
}

/** What one bidang filled in; `bidang` is its id. */
export interface IsianData extends FormulirContent {
  readonly bidang: string;
}

/** The data of an office from its settings and the forms read beside them. */
export function dataOf(
  { sasaran, indikator, ...pengaturan }: Pengaturan,
  formulir: readonly Formulir[],
  laporan?: IdentitasLaporan,
): OfficeData {
  const below = (id: string): readonly IndikatorData[] => indikator.filter((one) => one.sasaran === id).map(withoutSasaran);
  const known = new Set(sasaran.map(({ id }) => id));
  return {
    versi: 1,
    ...pengaturan,
    sasaran: sasaran.map((one) => ({ ...one, indikator: below(one.id) })),
    indikatorTanpaSasaran: indikator.filter((one) => !known.has(one.sasaran)).map(withoutSasaran),
    isian: formulir.map((one) => ({
      bidang: one.identitas.bidang,
      penanggungJawab: one.penanggungJawab,
      tanggal: one.tanggal,
      indikator: one.indikator,
      program: one.program,
    })),
    ...(laporan ? { laporan } : {}),
  };
}

/** The settings in an office's data. */
export const pengaturanOfData = ({ tahun, kantor, bidang, ketentuan, program, ...data }: OfficeData): Pengaturan => ({
  kantor,
  tahun,
  bidang,
  sasaran: data.sasaran.map(({ id, nama }) => ({ id, nama })),
  indikator: [
    ...data.sasaran.flatMap(({ id, indikator }) => indikator.map((one) => ({ ...one, sasaran: id }))),
    ...data.indikatorTanpaSasaran.map((one) => ({ ...one, sasaran: '' })),
  ],
  program,
  ketentuan,
});

function withoutSasaran(indikator: Indikator): IndikatorData {
  const below: IndikatorData & { sasaran?: string } = { ...indikator };
  delete below.sasaran;
  return below;
}
