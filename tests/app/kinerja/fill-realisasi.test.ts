import { describe, expect, it } from 'vitest';
import { fillRealisasi } from '../../../src/app/kinerja/fill-realisasi';
import { realisasiColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
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
});
