import {
  EMPTY_IDENTITAS,
  TINGKAT_PEMBANDING,
  type IdentitasLaporan,
  type Pemanfaatan,
  type Pembanding,
  type Penyampaian,
  type PenjelasanIndikator,
  type PernyataanReviu,
  type SdmRow,
} from '../identitas/identitas-laporan';
import { OFFICE_CRITERIA } from '../identitas/use-criteria';
import { listShape, may, must, recordShape } from './composed-shape';
import { DATA_MEANING } from './messages';
import { choiceShape, codeShape, flagShape, isianShape, numberOrNullShape, textShape, type DataShape } from './shape';

const words = may(textShape(), '');
const date = may(textShape(DATA_MEANING.tanggal), '');
const [firstUse, ...otherUses] = OFFICE_CRITERIA;

/** What the office says of itself in its report. */
export const laporanShape: DataShape<IdentitasLaporan> = recordShape<IdentitasLaporan>(
  {
    dasarHukum: may(listShape(textShape(), DATA_MEANING.dasarHukum), EMPTY_IDENTITAS.dasarHukum),
    tugas: words,
    fungsi: may(listShape(textShape()), []),
    sdm: may(listShape(recordShape<SdmRow>({ kelompok: words, uraian: must(textShape()), jumlah: may(isianShape(), '') })), []),
    isuStrategis: may(listShape(textShape()), []),
    tujuan: may(listShape(textShape()), []),
    indikator: may(
      listShape(
        recordShape<PenjelasanIndikator>({
          indikator: must(codeShape()),
          iku: may(flagShape(DATA_MEANING.iku), false),
          definisi: words,
          sumber: words,
        }),
      ),
      [],
    ),
    pembanding: may(
      listShape(
        recordShape<Pembanding>({
          indikator: must(codeShape()),
          tingkat: may(choiceShape<Pembanding['tingkat']>([...TINGKAT_PEMBANDING, '']), ''),
          wilayah: words,
          tahun: may(numberOrNullShape, null),
          nilai: may(isianShape(), ''),
          sumber: words,
        }),
        DATA_MEANING.pembanding,
      ),
      [],
    ),
    pemanfaatan: may(
      listShape(
        recordShape<Pemanfaatan>({
          butir: must(choiceShape([firstUse.butir, ...otherUses.map(({ butir }) => butir)])),
          uraian: words,
          bukti: words,
        }),
        DATA_MEANING.pemanfaatan,
      ),
      [],
    ),
    gambar: may(
      recordShape<IdentitasLaporan['gambar']>({ logo: words, struktur: words }, DATA_MEANING.gambar),
      EMPTY_IDENTITAS.gambar,
    ),
    reviu: may(
      recordShape<PernyataanReviu>({ nomor: words, tanggal: date, jabatan: words, nama: words, nip: words }),
      EMPTY_IDENTITAS.reviu,
    ),
    penyampaian: may(
      recordShape<Penyampaian>({ batas: date, disampaikan: date, dipublikasikan: date, alamat: words }),
      EMPTY_IDENTITAS.penyampaian,
    ),
  },
  DATA_MEANING.laporan,
);
