import { describe, expect, it } from 'vitest';
import { bidangFiles } from '../../../src/app/kinerja/bidang-files';
import { applyImport, formWitness, previewImport } from '../../../src/app/kinerja/import-files';
import { witnessesIn } from '../../../src/app/tracker/verify-log';
import { seal } from '../../../src/domain/tracker/log/chain';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { importRecord } from '../../../src/domain/kinerja/import/import-record';
import { realisasiColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { TestBook } from '../../domain/kinerja/test-book';
import { noteOf } from '../../domain/tracker/stories';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

describe('a file per bidang', () => {
  it('goes out as .xlsx, comes back filled, and is taken in', () => {
    const book = new TestBook();
    for (const bidang of pengaturan.bidang)
      book.apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00' }));
    const keluar = bidangFiles.plan(book.snapshot(), { pengaturan }, stamp);
    if (!keluar.ok) throw new Error('refused');
    expect(keluar.value.edits).toEqual([]);
    expect(keluar.value.outcome.berkas.map((one) => one.nama)).toEqual([
      'Bidang Perumahan 2025',
      'Bidang Kawasan Permukiman 2025',
      'Sekretariat 2025',
    ]);
    const [pertama] = keluar.value.outcome.berkas;
    if (!pertama) throw new Error('no file');
    const blank = applyToBook(emptyBook(pertama.sheet), pertama.edits);
    const filled = applyToBook(blank, [
      {
        kind: 'write',
        sheet: pertama.sheet,
        at: { row: 7, column: realisasiColumn(0) },
        values: [[sampleIsian(2025)['B1']?.indikator[0]?.realisasi[0] ?? '']],
      },
    ]);
    const kembali = readXlsx(writeXlsx(filled), 'kiriman.xlsx');
    if (!kembali.ok) throw new Error('unreadable');
    const incoming = applyImport.plan(
      book.snapshot(),
      { pengaturan, berkas: [{ nama: 'kiriman.xlsx', snapshot: wholeSnapshotOf(kembali.value) }], keputusan: {} },
      stamp,
    );
    if (!incoming.ok) throw new Error('refused');
    expect(incoming.value.outcome.berkas.map((one) => [one.status, one.diterima])).toEqual([['diterima', 1]]);
    expect(importRecord(incoming.value.outcome)).toEqual({
      ringkasan: 'Mengimpor 1 isian dari kiriman.xlsx',
      rincian: [{ sel: 'Bidang Perumahan!F8', sebelum: '', sesudah: 68.9, dari: 'kiriman.xlsx' }],
    });
  });

  it('remembers the log it came from, and tells on its return when the log holds that no more', () => {
    const log = seal([noteOf('1'), noteOf('2')], []);
    const saksi = { kepala: log[1]?.hash ?? '', jumlah: 2, pada: '2026-01-05T08:00:00+07:00' };
    const book = new TestBook();
    for (const bidang of pengaturan.bidang)
      book.apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00' }));
    const keluar = bidangFiles.plan(book.snapshot(), { pengaturan, saksi }, stamp);
    if (!keluar.ok) throw new Error('refused');
    const [made] = keluar.value.outcome.berkas;
    if (!made) throw new Error('no file');
    const back = readXlsx(writeXlsx(applyToBook(emptyBook(made.sheet), made.edits)), 'kiriman.xlsx');
    if (!back.ok) throw new Error('unreadable');
    const snapshot = wholeSnapshotOf(back.value);
    const input = { pengaturan, berkas: [{ nama: 'kiriman.xlsx', snapshot }], keputusan: {} };
    const seen = previewImport.plan(book.snapshot(), input, stamp);
    const [file] = seen.ok ? seen.value.outcome.berkas : [];
    if (!file) throw new Error('refused');
    expect(file.status).toBe('diterima');
    expect(witnessesIn(snapshot)).toEqual([saksi]);
    expect(formWitness(file, [...log, ...seal([noteOf('3')], [saksi.kepala])])).toBeUndefined();
    expect(formWitness(file, log.slice(0, 1))?.id).toMatch(/^Formulir kiriman\.xlsx melihat log dengan 2 peristiwa/);
  });
});
