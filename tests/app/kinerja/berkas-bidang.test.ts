import { describe, expect, it } from 'vitest';
import { bidangFiles } from '../../../src/app/kinerja/berkas-bidang';
import { applyImport } from '../../../src/app/kinerja/impor';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { catatanImpor } from '../../../src/domain/kinerja/impor/catatan';
import { kolomRealisasi } from '../../../src/domain/kinerja/formulir/letak';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import { applyEdits } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { BukuUji } from '../../domain/kinerja/buku-uji';

const pengaturan = contohPengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

describe('a file per bidang', () => {
  it('goes out as .xlsx, comes back filled, and is taken in', () => {
    const buku = new BukuUji();
    for (const bidang of pengaturan.bidang)
      buku.terapkan(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00' }));
    const keluar = bidangFiles.plan(buku.snapshot(), { pengaturan }, stamp);
    if (!keluar.ok) throw new Error('refused');
    expect(keluar.value.edits).toEqual([]);
    expect(keluar.value.outcome.berkas.map((satu) => satu.nama)).toEqual([
      'Bidang Perumahan 2025',
      'Bidang Kawasan Permukiman 2025',
      'Sekretariat 2025',
    ]);
    const [pertama] = keluar.value.outcome.berkas;
    if (!pertama) throw new Error('no file');
    const kosong = applyEdits(emptyBook(pertama.sheet), pertama.edits);
    const terisi = applyEdits(kosong, [
      {
        kind: 'write',
        sheet: pertama.sheet,
        at: { row: 7, column: kolomRealisasi(0) },
        values: [[contohIsian(2025)['B1']?.indikator[0]?.realisasi[0] ?? '']],
      },
    ]);
    const kembali = readXlsx(writeXlsx(terisi), 'kiriman.xlsx');
    if (!kembali.ok) throw new Error('unreadable');
    const masuk = applyImport.plan(
      buku.snapshot(),
      { pengaturan, berkas: [{ nama: 'kiriman.xlsx', snapshot: wholeSnapshotOf(kembali.value) }], keputusan: {} },
      stamp,
    );
    if (!masuk.ok) throw new Error('refused');
    expect(masuk.value.outcome.berkas.map((satu) => [satu.status, satu.diterima])).toEqual([['diterima', 1]]);
    expect(catatanImpor(masuk.value.outcome)).toEqual({
      ringkasan: 'Mengimpor 1 isian dari kiriman.xlsx',
      rincian: [{ sel: 'Bidang Perumahan!F8', sebelum: '', sesudah: 68.9, dari: 'kiriman.xlsx' }],
    });
  });
});
