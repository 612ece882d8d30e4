import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport, previewImport, undoImport, type ImporInput } from '../../../src/app/kinerja/impor';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { KOLOM, kolomRealisasi } from '../../../src/domain/kinerja/formulir/letak';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import type { BerkasMasuk } from '../../../src/domain/kinerja/impor/impor';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { BukuUji } from '../../domain/kinerja/buku-uji';

const pengaturan = contohPengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };
const DIBUAT = '2025-12-01T08:00:00+07:00';

/** The forms of all bidang, blank, as this workbook made them. */
function buku(): BukuUji {
  const semua = new BukuUji();
  for (const bidang of pengaturan.bidang) semua.terapkan(writeFormulir(pengaturan, bidang, { dibuat: DIBUAT }));
  return semua;
}

/** A file as a bidang sends it back: its form filled, sheet renamed. */
function berkas(
  nama: string,
  ubah: (isi: BukuUji) => void = () => undefined,
  dari = pengaturan,
  dibuat = DIBUAT,
  bidang = 0,
): BerkasMasuk {
  const satu = dari.bidang[bidang];
  if (!satu) throw new Error('no bidang');
  const isi = contohIsian(2025)[satu.id];
  const file = new BukuUji().terapkan(writeFormulir(dari, satu, { dibuat, ...(isi ? { isi } : {}) }));
  const [asal] = file.lembar.keys();
  ubah(file);
  const sheet = { ...file.sheet(asal ?? ''), name: 'Sheet1' };
  return { nama, snapshot: { sheetNames: ['Sheet1'], active: 'Sheet1', sheets: [sheet] } };
}

const lihat = (ke: BukuUji, berkasMasuk: readonly BerkasMasuk[], lain: Partial<ImporInput> = {}) => {
  const hasil = previewImport.plan(ke.snapshot(), { pengaturan, berkas: berkasMasuk, keputusan: {}, ...lain }, stamp);
  if (!hasil.ok) throw new Error('refused');
  return hasil.value.outcome;
};

describe('collecting the files of the bidang', () => {
  it('recognises a renamed file and fills the blanks', () => {
    const ke = buku();
    const input = { pengaturan, berkas: [berkas('terkirim (3).xlsx')], keputusan: {} };
    const hasil = applyImport.plan(ke.snapshot(), input, stamp);
    if (!hasil.ok) throw new Error('refused');
    expect(hasil.value.outcome.berkas.map((satu) => [satu.status, satu.diterima, satu.bentrok])).toEqual([['diterima', 22, 0]]);
    ke.terapkan(hasil.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[7]?.[kolomRealisasi(3)]).toBe(69.88);
    expect(lihat(ke, input.berkas).ubahan).toEqual([]);
  });

  it('takes the whole import back, but not what somebody changed since', () => {
    const ke = buku();
    const awal = ke.snapshot();
    const hasil = applyImport.plan(ke.snapshot(), { pengaturan, berkas: [berkas('a.xlsx')], keputusan: {} }, stamp);
    if (!hasil.ok) throw new Error('refused');
    ke.terapkan(hasil.value.edits).tulis('Bidang Perumahan', 7, kolomRealisasi(0), 12);
    const batal = undoImport.plan(ke.snapshot(), { ubahan: hasil.value.outcome.ubahan }, stamp);
    if (!batal.ok) throw new Error('refused');
    expect(batal.value.outcome).toEqual({ kembali: 21, dilewati: 1 });
    ke.terapkan(batal.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[7]?.[kolomRealisasi(0)]).toBe(12);
    ke.tulis('Bidang Perumahan', 7, kolomRealisasi(0), '');
    expect(ke.snapshot().sheets[0]?.values).toEqual(awal.sheets[0]?.values);
  });

  it('shows conflicts side by side and waits for the decision', () => {
    const ke = buku().tulis('Bidang Perumahan', 8, kolomRealisasi(2), 300);
    const kiriman = [berkas('a.xlsx'), berkas('b.xlsx', (isi) => isi.tulis('Bidang Perumahan', 7, kolomRealisasi(0), 70))];
    const hasil = lihat(ke, kiriman);
    expect(hasil.bentrok.map((satu) => [satu.kunci, satu.isian, satu.calon.map((calon) => [calon.dari, calon.nilai])])).toEqual([
      [
        'B1/S1.1/tw1',
        'TW I',
        [
          ['a.xlsx', 68.9],
          ['b.xlsx', 70],
        ],
      ],
      [
        'B1/S1.2/tw3',
        'TW III',
        [
          ['sini', 300],
          ['a.xlsx', 331],
          ['b.xlsx', 331],
        ],
      ],
    ]);
    expect(hasil.belumDiputuskan).toBe(2);
    const input = { pengaturan, berkas: kiriman, keputusan: { 'B1/S1.1/tw1': 'b.xlsx' } };
    expect(applyImport.plan(ke.snapshot(), input, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'impor-belum-diputuskan' },
    });
    const putus = applyImport.plan(ke.snapshot(), { ...input, keputusan: { ...input.keputusan, 'B1/S1.2/tw3': 'sini' } }, stamp);
    if (!putus.ok) throw new Error('refused');
    ke.terapkan(putus.value.edits);
    expect([
      ke.sheet('Bidang Perumahan').values[7]?.[kolomRealisasi(0)],
      ke.sheet('Bidang Perumahan').values[8]?.[kolomRealisasi(2)],
    ]).toEqual([70, 300]);
  });

  it('never overwrites with a blank', () => {
    const ke = buku().tulis('Bidang Perumahan', 7, kolomRealisasi(0), 68.9);
    const hasil = lihat(ke, [berkas('a.xlsx', (isi) => isi.tulis('Bidang Perumahan', 7, kolomRealisasi(0), ''))]);
    expect(hasil.ubahan.some((satu) => satu.at.area.row === 7 && satu.at.area.column === kolomRealisasi(0))).toBe(false);
  });

  it('names what it does not take', () => {
    const lain = { ...pengaturan, kantor: { ...pengaturan.kantor, nama: 'Dinas Sosial' } };
    const tahunLain = { ...pengaturan, tahun: 2024 };
    const bidangLain = { ...pengaturan, bidang: [{ id: 'B9', nama: 'Perumahan', penanggungJawab: '' }] };
    const hasil = lihat(buku(), [
      berkas('kantor.xlsx', undefined, lain),
      berkas('tahun.xlsx', undefined, tahunLain),
      berkas('bidang.xlsx', undefined, bidangLain),
      berkas('kepala.xlsx', (isi) => isi.tulis('Bidang Perumahan', 6, kolomRealisasi(1), 'Target 2')),
      berkas('lama.xlsx', undefined, pengaturan, '2025-11-01T08:00:00+07:00'),
      { nama: 'foto.xlsx', rusak: { id: 'rusak', en: 'damaged' } },
      { nama: 'kosong.xlsx', snapshot: { sheetNames: ['A'], active: 'A', sheets: [{ name: 'A', values: [['halo']] }] } },
    ]);
    expect(hasil.berkas.map((satu) => satu.status)).toEqual([
      'kantor-lain',
      'tahun-lain',
      'bidang-lain',
      'struktur-berubah',
      'lebih-lama',
      'rusak',
      'bukan-formulir',
    ]);
    expect(hasil.berkas[3]?.sel.map((satu) => satu.at.area)).toEqual([
      { row: 6, column: kolomRealisasi(1), rows: 1, columns: 1 },
    ]);
    expect(hasil.ubahan).toEqual([]);
    const dipakai = lihat(buku(), [berkas('lama.xlsx', undefined, pengaturan, '2025-11-01T08:00:00+07:00')], {
      tetapPakai: ['lama.xlsx'],
    });
    expect(dipakai.berkas[0]?.diterima).toBe(22);
  });

  it('reads figures typed as text and keeps text that looks like a formula as text', () => {
    const hasil = lihat(buku(), [
      berkas('a.xlsx', (isi) =>
        isi
          .tulis('Bidang Perumahan', 7, kolomRealisasi(0), '68,9')
          .tulis('Bidang Perumahan', 7, KOLOM.kendala, '=HYPERLINK("x")'),
      ),
    ]);
    const di = (column: number) => hasil.ubahan.find((satu) => satu.at.area.row === 7 && satu.at.area.column === column)?.sesudah;
    expect(di(kolomRealisasi(0))).toBe(68.9);
    expect(di(KOLOM.kendala)).toBe('=HYPERLINK("x")');
  });

  it('survives any cell being anything', () => {
    const isi = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('IK:S1.1', 'PR:', 'KEPALA', 'runut:formulir;1;x;2025;B1;'),
    ) as fc.Arbitrary<CellValue>;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(24), fc.nat(20), isi), { maxLength: 8 }), (ubahan) => {
        const kiriman = berkas('a.xlsx', (file) => {
          for (const [row, column, nilai] of ubahan) file.tulis('Bidang Perumahan', row, column, nilai);
        });
        const hasil = lihat(buku(), [kiriman]);
        expect(hasil.ubahan.every((satu) => satu.sebelum === '' && satu.at.sheet === 'Bidang Perumahan')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
