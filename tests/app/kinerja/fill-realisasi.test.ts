import { describe, expect, it } from 'vitest';
import { fillRealisasi } from '../../../src/app/kinerja/fill-realisasi';
import { realisasiColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import { readPaste } from '../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../src/domain/kinerja/paste/take-paste';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { TestBook } from '../../domain/kinerja/test-book';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

describe('realisasi of a pasted table', () => {
  it('goes into the blank cells of the forms; what a bidang typed stays, and what has no form is named', () => {
    const [bidang, other] = pengaturan.bidang;
    const own = pengaturan.indikator.find((one) => one.bidang[0] === bidang?.id);
    const foreign = pengaturan.indikator.find((one) => one.bidang[0] === other?.id);
    if (!bidang || !own || !foreign) throw new Error('no sample');
    const book = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00' }));
    const sheet = book.snapshot().sheetNames[0] ?? '';
    book.apply([{ kind: 'write', sheet, at: { row: 7, column: realisasiColumn(0) }, values: [[11]] }]);
    const planned = fillRealisasi.plan(
      book.snapshot(),
      {
        pengaturan,
        realisasi: [
          { id: own.id, isi: [12, 24, '', ''] },
          { id: foreign.id, isi: [1, '', '', ''] },
        ],
      },
      stamp,
    );
    if (!planned.ok) throw new Error('refused');
    expect(planned.value.outcome).toEqual({ diisi: 1, berbeda: 1, tanpaFormulir: [foreign.nama] });
    expect(planned.value.edits).toEqual([{ kind: 'write', sheet, at: { row: 7, column: realisasiColumn(1) }, values: [[24]] }]);
  });

  it('brings its words along: obstacles and what is done about them, the factors, and a programme’s note', () => {
    const [bidang] = pengaturan.bidang;
    const own = pengaturan.indikator.find((one) => one.bidang[0] === bidang?.id);
    const program = pengaturan.program.find((one) => one.bidang === bidang?.id);
    if (!bidang || !own || !program) throw new Error('no sample');
    const book = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00' }));
    const name = book.snapshot().sheetNames[0] ?? '';
    const form = () => {
      const read = readFormulir(book.snapshot().sheets.find((one) => one.name === name) ?? { name, values: [] });
      if (!read.ok) throw new Error('no form');
      const row = read.value.indikator.find(({ indikator }) => indikator === own.id);
      const money = read.value.program.find((one) => one.program === program.id);
      if (!row || !money) throw new Error('no row');
      return { row, money };
    };
    book.apply([{ kind: 'write', sheet: name, at: form().row.at.bukti, values: [['Foto']] }]);
    const table = [
      ['Sasaran', 'Indikator', 'Target', 'Kendala', 'Upaya Perbaikan', 'Data Dukung', 'Faktor Penghambat'],
      ['S', own.nama, '1', '1. Data terlambat\n2. SDM kurang', 'Pendampingan', 'Laporan', 'Cuaca'],
      ['', '', '', '', '', '', ''],
      ['Program', 'Pagu', 'Realisasi Anggaran TW I', 'Permasalahan', 'Tindak Lanjut', '', ''],
      [program.nama, '1000', '250', 'Lelang mundur', 'Jadwal baru', '', ''],
    ];
    const taken = takePaste(pengaturan, readPaste({ values: table }, 2025, []));
    const planned = fillRealisasi.plan(book.snapshot(), { pengaturan, realisasi: taken.realisasi }, stamp);
    if (!planned.ok) throw new Error('refused');
    expect(planned.value.outcome).toEqual({ diisi: 5, berbeda: 1, tanpaFormulir: [] });
    book.apply(planned.value.edits);
    expect(form().row).toMatchObject({
      kendala: '1. Data terlambat\n2. SDM kurang',
      tindakLanjut: 'Pendampingan',
      bukti: 'Foto',
      penghambat: 'Cuaca',
    });
    expect(form().money).toMatchObject({
      catatan: 'Kendala: Lelang mundur\nTindak lanjut: Jadwal baru',
      realisasi: [250, '', '', ''],
    });
  });
});
