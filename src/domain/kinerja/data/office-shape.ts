import { ok, refuse, type Result } from '../../result';
import type { Text } from '../../text';
import type { Json } from '../../tracker/event';
import { DEFAULT_KETENTUAN, unnamed } from '../defaults';
import type { IndikatorContent, FormulirContent } from '../formulir/formulir';
import type {
  Bidang,
  Indikator,
  IndikatorPerubahan,
  Kantor,
  Ketentuan,
  Pejabat,
  Program,
  RentangPredikat,
  Renstra,
  RenstraYear,
  SkalaKata,
} from '../pengaturan';
import { checkCodes } from './check-codes';
import { laporanShape } from './laporan-shape';
import { fourShape, listShape, may, must, recordShape } from './composed-shape';
import { DATA_MEANING } from './messages';
import type { IndikatorData, IsianData, OfficeData, SasaranData } from './office-data';
import {
  choiceShape,
  codeShape,
  flagShape,
  isianShape,
  numberOrNullShape,
  numberShape,
  textShape,
  wholeShape,
  type JsonObject,
  type DataShape,
} from './shape';

const year = wholeShape(1990, 2200);
const words = may(textShape(), '');
const blank = may(isianShape(), '');

const pejabat = recordShape<Pejabat>({ jabatan: words, nama: words, nip: words, pangkat: words });

const kantor = recordShape<Kantor>({
  nama: must(textShape()),
  pemerintah: words,
  kota: words,
  kepala: may(pejabat, unnamed('')),
  penyusun: may(pejabat, unnamed('')),
  batasSetor: may(textShape(DATA_MEANING.tanggal), ''),
  batasTriwulan: may(fourShape(textShape(DATA_MEANING.tanggal), DATA_MEANING.batasTriwulan), ['', '', '', '']),
  pkPerubahan: may(textShape(DATA_MEANING.pkPerubahan), ''),
  totalAnggaran: may(isianShape(DATA_MEANING.rupiah), ''),
  contoh: may(flagShape(DATA_MEANING.contoh), false),
});

const skalaKata = recordShape<SkalaKata>({
  id: must(codeShape()),
  nama: must(textShape()),
  nilai: must(listShape(recordShape<SkalaKata['nilai'][number]>({ kata: must(textShape()), skor: must(numberShape) }))),
});

const ketentuan = recordShape<Ketentuan>(
  {
    skalaPredikat: may(
      listShape(recordShape<RentangPredikat>({ mulai: must(numberShape), nama: must(textShape()) })),
      DEFAULT_KETENTUAN.skalaPredikat,
    ),
    pembulatan: may(
      recordShape<Ketentuan['pembulatan']>({
        desimal: must(choiceShape([0, 1, 2, 3, 4])),
        predikatDari: must(choiceShape(['capaian', 'bilangan-bulat'])),
      }),
      DEFAULT_KETENTUAN.pembulatan,
    ),
    batas: may(
      recordShape<Ketentuan['batas']>({ atas: must(numberOrNullShape), bawah: must(numberOrNullShape) }),
      DEFAULT_KETENTUAN.batas,
    ),
    targetNol: may(
      recordShape<Ketentuan['targetNol']>({ tercapai: must(numberOrNullShape), meleset: must(numberOrNullShape) }),
      DEFAULT_KETENTUAN.targetNol,
    ),
    rataRata: may(choiceShape(['apa-adanya', 'dibatasi-100']), DEFAULT_KETENTUAN.rataRata),
    efisiensi: may(choiceShape(['pagu-capaian', 'selisih']), DEFAULT_KETENTUAN.efisiensi),
    skalaKata: may(listShape(skalaKata), DEFAULT_KETENTUAN.skalaKata),
  },
  DATA_MEANING.ketentuan,
);

const renstra = recordShape<Renstra>({
  tahun: must(wholeShape(0, 2200)),
  target: must(isianShape()),
  jenis: may(choiceShape(['tahunan', 'kumulatif'])),
  mulai: may(year),
  awal: may(isianShape()),
  perTahun: may(listShape(recordShape<RenstraYear>({ tahun: must(year), target: must(isianShape()) }))),
});

const indikator = recordShape<IndikatorData>({
  id: must(codeShape()),
  nama: must(textShape()),
  program: may(codeShape(DATA_MEANING.milikProgram)),
  satuan: must(textShape()),
  arah: must(choiceShape(['positif', 'negatif', ''], DATA_MEANING.arah)),
  rumus: may(choiceShape(['otomatis', '2T-R', 'T/R'], DATA_MEANING.rumus), 'otomatis'),
  metode: must(choiceShape(['sum', 'trend-naik', 'trend-turun', 'flat', ''], DATA_MEANING.metode)),
  skala: may(textShape(DATA_MEANING.skala), ''),
  target: must(isianShape()),
  targetTriwulan: may(fourShape(isianShape()), ['', '', '', '']),
  perubahan: may(
    recordShape<IndikatorPerubahan>(
      { target: blank, targetTriwulan: may(fourShape(isianShape()), ['', '', '', '']) },
      DATA_MEANING.perubahan,
    ),
  ),
  bidang: must(listShape(codeShape(), DATA_MEANING.bidangPengisi)),
  gabungan: may(choiceShape(['sama', 'jumlah'], DATA_MEANING.gabungan)),
  lalu: may(
    listShape(
      recordShape<Indikator['lalu'][number]>({ tahun: must(year), target: must(isianShape()), realisasi: must(isianShape()) }),
      DATA_MEANING.lalu,
    ),
    [],
  ),
  renstra: may(renstra, { tahun: 0, target: '' }),
  standarNasional: blank,
  rencanaAksi: may(textShape(DATA_MEANING.rencanaAksi)),
});

const program = recordShape<Program>({
  id: must(codeShape()),
  jenis: may(choiceShape(['program', 'kegiatan', 'sub kegiatan']), 'program'),
  nama: must(textShape()),
  pagu: must(isianShape(DATA_MEANING.rupiah)),
  paguPerubahan: may(isianShape(DATA_MEANING.rupiah)),
  bidang: may(textShape(), ''),
  indikator: may(listShape(codeShape()), []),
});

const isian = recordShape<IsianData>({
  bidang: must(codeShape()),
  penanggungJawab: words,
  tanggal: blank,
  indikator: must(
    listShape(
      recordShape<IndikatorContent>({
        indikator: must(codeShape()),
        realisasi: must(fourShape(isianShape(), DATA_MEANING.realisasi)),
        kendala: words,
        tindakLanjut: words,
        bukti: words,
        pendukung: words,
        penghambat: words,
      }),
    ),
  ),
  program: may(
    listShape(
      recordShape<FormulirContent['program'][number]>({
        program: must(codeShape()),
        realisasi: must(fourShape(isianShape(DATA_MEANING.rupiah), DATA_MEANING.realisasi)),
        catatan: words,
      }),
    ),
    [],
  ),
});

/** The whole of it. */
export const officeShape: DataShape<OfficeData> = recordShape<OfficeData>(
  {
    $schema: may(textShape()),
    versi: must(choiceShape([1])),
    tahun: must(year),
    kantor: must(kantor),
    bidang: must(listShape(recordShape<Bidang>({ id: must(codeShape()), nama: must(textShape()), penanggungJawab: words }))),
    sasaran: must(
      listShape(
        recordShape<SasaranData>({ id: must(codeShape()), nama: must(textShape()), indikator: must(listShape(indikator)) }),
      ),
    ),
    indikatorTanpaSasaran: may(listShape(indikator), []),
    program: may(listShape(program), []),
    ketentuan: may(ketentuan, DEFAULT_KETENTUAN),
    isian: may(listShape(isian, DATA_MEANING.isianBidang), []),
    laporan: may(laporanShape),
  },
  DATA_MEANING.judul,
);

/** The published schema of an office's data, `docs/data.schema.json`. */
export const officeSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Runut: data kinerja',
  ...officeShape.schema,
});

export const writeOfficeData = (data: OfficeData): Json => officeShape.write(data);

/** Something wrong with data, at its path. */
export interface DataComplaint {
  readonly path: string;
  readonly message: Text;
}

/** Reads an office's data from parsed JSON; refused with all that is wrong, each at its path, when anything is. */
export function readOfficeData(json: unknown): Result<OfficeData, readonly DataComplaint[]> {
  const complaints: DataComplaint[] = [];
  const complain = (path: string, message: Text): void => void complaints.push({ path, message });
  const read = officeShape.read(json, '$', complain);
  if (complaints.length === 0) checkCodes(read, complain);
  if (complaints.length > 0) return refuse(complaints);
  const { tahun } = read;
  // A Renstra whose year is not given ends next year, as on a sheet without that column.
  const own = (one: IndikatorData): IndikatorData =>
    one.renstra.tahun === 0 ? { ...one, renstra: { ...one.renstra, tahun: tahun + 1 } } : one;
  return ok({
    ...read,
    sasaran: read.sasaran.map((one) => ({ ...one, indikator: one.indikator.map(own) })),
    indikatorTanpaSasaran: read.indikatorTanpaSasaran.map(own),
  });
}
