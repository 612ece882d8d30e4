import { EMPTY_IDENTITAS, type IdentitasLaporan } from './identitas-laporan';

/**
 * What an office says of itself, for the year after: who it is, its aims and what its indikator mean stay, with who reviews; figures of
 * others, uses, the review itself and the days of sending belong to the year that ended.
 */
export const nextIdentitas = ({ reviu: { jabatan, nama, nip }, ...identitas }: IdentitasLaporan): IdentitasLaporan => ({
  ...identitas,
  pembanding: [],
  pemanfaatan: [],
  reviu: { ...EMPTY_IDENTITAS.reviu, jabatan, nama, nip },
  penyampaian: EMPTY_IDENTITAS.penyampaian,
});
