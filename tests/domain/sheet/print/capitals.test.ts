import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../src/domain/sheet/edit';
import { Canvas } from '../../../../src/domain/sheet/print/canvas';
import { writeFormulir } from '../../../../src/domain/kinerja/formulir/write-formulir';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { writeLkj } from '../../../../src/domain/lkj/write-lkj';
import { KALBAR, SINJAI } from '../../../../src/domain/sop/templat/templates';
import { planSop } from '../../../../src/domain/sop/write/write-sop';
import { dasborEdits } from '../../../../src/domain/tracker/dasbor/write-dasbor';
import { DEFAULT_KALENDER } from '../../../../src/domain/kantor/kalender/kalender';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import { kalenderEdits } from '../../../../src/domain/kantor/kalender/kalender-sheet';
import { sampleLkj, lkjFrom } from '../../lkj/sample-lkj';
import { Story, KADIS, SEKRETARIS, SOP_LKJ } from '../../tracker/stories';
import { cutTexts } from './cut';

/** Names as offices write them in capitals, of offices, jabatan, indikator and programmes. */
const NAMES = [
  'SEKRETARIAT DAERAH KABUPATEN',
  'DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN',
  'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA',
  'DINAS PEMBERDAYAAN MASYARAKAT DAN DESA',
  'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU',
  'BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH',
  'INSPEKTORAT DAERAH',
  'RUMAH SAKIT UMUM DAERAH',
  'KEPALA BIDANG PERENCANAAN',
  'KEPALA SUBBAGIAN UMUM DAN KEPEGAWAIAN',
  'PEJABAT PEMBUAT KOMITMEN',
  'TIM PENYUSUN LAPORAN KINERJA',
  'KELOMPOK JABATAN FUNGSIONAL PERENCANA AHLI MUDA',
  'PENGELOLA DATA DAN INFORMASI',
  'MENINGKATNYA KUALITAS PELAYANAN PUBLIK',
  'PERSENTASE RUMAH TANGGA YANG MENEMPATI HUNIAN LAYAK',
  'PERSENTASE KAWASAN KUMUH YANG TERTANGANI',
  'INDEKS KEPUASAN MASYARAKAT ATAS LAYANAN PERIZINAN',
  'NILAI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH',
  'JUMLAH DOKUMEN PERENCANAAN YANG DISUSUN TEPAT WAKTU',
  'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
  'KEGIATAN ADMINISTRASI UMUM PERANGKAT DAERAH',
  'SUB KEGIATAN PENYEDIAAN BAHAN LOGISTIK KANTOR',
  'RAPAT KOORDINASI DENGAN MAMUJU, WAMENA DAN MANOKWARI',
  'KETERLAMBATAN DATA DARI BIDANG MEMUNDURKAN JADWAL',
  'WAWANCARA DAN PENGUMPULAN DOKUMEN MEMERLUKAN WAKTU',
] as const;

const WIDTHS = Array.from({ length: 27 }, (_, index) => 75 + index * 12);

const SHOUTED = /^(?:nama|penanggungJawab|kendala|tindakLanjut|bukti|uraian|kelengkapan|output|judul|\d+)$/;

/** The same data with its names and sentences in capitals; figures, ids and words with a meaning of their own stay. */
const capitals = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    typeof one === 'string' && SHOUTED.test(key) ? one.toUpperCase() : one,
  ) as Value;

const PENGATURAN: Pengaturan = capitals(samplePengaturan(2025));
const ISIAN = capitals(sampleIsian(2025));

function dasbor(): readonly Edit[] {
  const cerita = new Story();
  cerita.by(KADIS, { kind: 'start-berkas', nama: NAMES[1], sop: capitals(SOP_LKJ) }, '2026-01-05T08:00:00+07:00');
  const { berkas } = cerita;
  cerita.by(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [0, 1] }, '2026-01-05T08:10:00+07:00');
  cerita.by(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, '2026-01-06T08:10:00+07:00');
  return dasborEdits(cerita.state, workingTime(), '2026-02-12T10:00:00+07:00');
}

describe('a name in capitals', () => {
  it.each(NAMES)('shows its last line in a column of any width: %s', (name) => {
    for (const style of ['formulir-isian', 'formulir-terkunci', 'dasbor-sel', 'dasbor-kelompok', 'lkj-kepala'] as const) {
      const canvas = new Canvas('S', WIDTHS);
      WIDTHS.forEach((_, index) => {
        canvas.cell(index, index, name, { style });
        canvas.fit(index);
      });
      expect(cutTexts(canvas.edits())).toEqual([]);
    }
  });
});

describe('no text of a printed sheet is cut', () => {
  it.each(PENGATURAN.bidang)('in the form of $nama', (bidang) => {
    const content = ISIAN[bidang.id];
    expect(
      cutTexts(writeFormulir(PENGATURAN, bidang, { dibuat: '2026-01-01T00:00:00+07:00', ...(content ? { content } : {}) })),
    ).toEqual([]);
  });

  it('in the settings', () => {
    expect(cutTexts(writePengaturan(PENGATURAN))).toEqual([]);
  });

  it('in the LKj', () => {
    expect(cutTexts(writeLkj(sampleLkj()))).toEqual([]);
    expect(cutTexts(writeLkj(lkjFrom(PENGATURAN, ISIAN)))).toEqual([]);
  });

  it.each([KALBAR, SINJAI])('in the SOP, where symbols stand over the marks', (templat) => {
    expect(cutTexts(planSop(templat, 'SOP').edits, ['kisi-tanda'])).toEqual([]);
    expect(cutTexts(planSop(capitals(templat), 'SOP').edits, ['kisi-tanda'])).toEqual([]);
  });

  it('in the Dasbor', () => {
    expect(cutTexts(dasbor())).toEqual([]);
  });

  it('in the calendar', () => {
    const libur = NAMES.map((nama, index) => ({
      tanggal: `2026-03-${String(index + 1).padStart(2, '0')}`,
      nama,
      jenis: 'libur' as const,
    }));
    expect(cutTexts(kalenderEdits({ ...DEFAULT_KALENDER, libur }))).toEqual([]);
  });
});
