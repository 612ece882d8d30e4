import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport, previewImport, undoImport, type ImportInput } from '../../../src/app/kinerja/import-files';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { FORMULIR_COLUMNS, realisasiColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { IncomingFile } from '../../../src/domain/kinerja/import/import';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { TestBook } from '../../domain/kinerja/test-book';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };
const DIBUAT = '2025-12-01T08:00:00+07:00';

/** The forms of all bidang, blank, as this workbook made them. */
function book(): TestBook {
  const all = new TestBook();
  for (const bidang of pengaturan.bidang) all.apply(writeFormulir(pengaturan, bidang, { dibuat: DIBUAT }));
  return all;
}

/** A file as a bidang sends it back: its form filled, sheet renamed. */
function berkas(
  nama: string,
  change: (content: TestBook) => void = () => undefined,
  from = pengaturan,
  dibuat = DIBUAT,
  bidang = 0,
): IncomingFile {
  const one = from.bidang[bidang];
  if (!one) throw new Error('no bidang');
  const content = sampleIsian(2025)[one.id];
  const file = new TestBook().apply(writeFormulir(from, one, { dibuat, ...(content ? { content } : {}) }));
  const [origin] = file.sheetNamed.keys();
  change(file);
  const sheet = { ...file.sheet(origin ?? ''), name: 'Sheet1' };
  return { nama, snapshot: { sheetNames: ['Sheet1'], active: 'Sheet1', sheets: [sheet] } };
}

const lihat = (ke: TestBook, berkasMasuk: readonly IncomingFile[], other: Partial<ImportInput> = {}) => {
  const result = previewImport.plan(ke.snapshot(), { pengaturan, berkas: berkasMasuk, keputusan: {}, ...other }, stamp);
  if (!result.ok) throw new Error('refused');
  return result.value.outcome;
};

describe('collecting the files of the bidang', () => {
  it('recognises a renamed file and fills the blanks', () => {
    const ke = book();
    const input = { pengaturan, berkas: [berkas('terkirim (3).xlsx')], keputusan: {} };
    const result = applyImport.plan(ke.snapshot(), input, stamp);
    if (!result.ok) throw new Error('refused');
    expect(result.value.outcome.berkas.map((one) => [one.status, one.diterima, one.bentrok])).toEqual([['diterima', 22, 0]]);
    ke.apply(result.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[7]?.[realisasiColumn(3)]).toBe(69.88);
    expect(lihat(ke, input.berkas).ubahan).toEqual([]);
  });

  it('takes the whole import back, but not what somebody changed since', () => {
    const ke = book();
    const start = ke.snapshot();
    const result = applyImport.plan(ke.snapshot(), { pengaturan, berkas: [berkas('a.xlsx')], keputusan: {} }, stamp);
    if (!result.ok) throw new Error('refused');
    ke.apply(result.value.edits).write('Bidang Perumahan', 7, realisasiColumn(0), 12);
    const batal = undoImport.plan(ke.snapshot(), { ubahan: result.value.outcome.ubahan }, stamp);
    if (!batal.ok) throw new Error('refused');
    expect(batal.value.outcome).toEqual({ kembali: 21, dilewati: 1 });
    ke.apply(batal.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[7]?.[realisasiColumn(0)]).toBe(12);
    ke.write('Bidang Perumahan', 7, realisasiColumn(0), '');
    expect(ke.snapshot().sheets[0]?.values).toEqual(start.sheets[0]?.values);
  });

  it('shows conflicts side by side and waits for the decision', () => {
    const ke = book().write('Bidang Perumahan', 8, realisasiColumn(2), 300);
    const kiriman = [
      berkas('a.xlsx'),
      berkas('b.xlsx', (content) => content.write('Bidang Perumahan', 7, realisasiColumn(0), 70)),
    ];
    const result = lihat(ke, kiriman);
    expect(
      result.bentrok.map((one) => [one.kunci, one.isian, one.calon.map((candidate) => [candidate.dari, candidate.nilai])]),
    ).toEqual([
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
    expect(result.belumDiputuskan).toBe(2);
    const input = { pengaturan, berkas: kiriman, keputusan: { 'B1/S1.1/tw1': { dari: 'b.xlsx', sini: '' } } };
    expect(applyImport.plan(ke.snapshot(), input, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'impor-belum-diputuskan' },
    });
    const keputusan = { ...input.keputusan, 'B1/S1.2/tw3': { dari: 'sini', sini: 300 } };
    const putus = applyImport.plan(ke.snapshot(), { ...input, keputusan }, stamp);
    if (!putus.ok) throw new Error('refused');
    ke.apply(putus.value.edits);
    expect([
      ke.sheet('Bidang Perumahan').values[7]?.[realisasiColumn(0)],
      ke.sheet('Bidang Perumahan').values[8]?.[realisasiColumn(2)],
    ]).toEqual([70, 300]);
  });

  it('asks again where the cell was changed after the choice', () => {
    const ke = book().write('Bidang Perumahan', 8, realisasiColumn(2), 300);
    const keputusan = { 'B1/S1.2/tw3': { dari: 'a.xlsx', sini: 300 } };
    expect(lihat(ke, [berkas('a.xlsx')], { keputusan })).toMatchObject({ belumDiputuskan: 0 });
    ke.write('Bidang Perumahan', 8, realisasiColumn(2), 310);
    const again = lihat(ke, [berkas('a.xlsx')], { keputusan });
    expect(again.belumDiputuskan).toBe(1);
    expect(again.bentrok).toMatchObject([{ sini: 310, ditanyaLagi: true }]);
    expect(again.ubahan.some(({ at }) => at.area.row === 8 && at.area.column === realisasiColumn(2))).toBe(false);
    expect(applyImport.plan(ke.snapshot(), { pengaturan, berkas: [berkas('a.xlsx')], keputusan }, stamp).ok).toBe(false);
  });

  it('never overwrites with a blank', () => {
    const ke = book().write('Bidang Perumahan', 7, realisasiColumn(0), 68.9);
    const result = lihat(ke, [berkas('a.xlsx', (content) => content.write('Bidang Perumahan', 7, realisasiColumn(0), ''))]);
    expect(result.ubahan.some((one) => one.at.area.row === 7 && one.at.area.column === realisasiColumn(0))).toBe(false);
  });

  it('names what it does not take', () => {
    const other = { ...pengaturan, kantor: { ...pengaturan.kantor, nama: 'Dinas Sosial' } };
    const tahunLain = { ...pengaturan, tahun: 2024 };
    const bidangLain = { ...pengaturan, bidang: [{ id: 'B9', nama: 'Perumahan', penanggungJawab: '' }] };
    const result = lihat(book(), [
      berkas('kantor.xlsx', undefined, other),
      berkas('tahun.xlsx', undefined, tahunLain),
      berkas('bidang.xlsx', undefined, bidangLain),
      berkas('kepala.xlsx', (content) => content.write('Bidang Perumahan', 6, realisasiColumn(1), 'Target 2')),
      berkas('lama.xlsx', undefined, pengaturan, '2025-11-01T08:00:00+07:00'),
      { nama: 'foto.xlsx', rusak: { id: 'rusak', en: 'damaged' } },
      { nama: 'kosong.xlsx', snapshot: { sheetNames: ['A'], active: 'A', sheets: [{ name: 'A', values: [['halo']] }] } },
    ]);
    expect(result.berkas.map((one) => one.status)).toEqual([
      'kantor-lain',
      'tahun-lain',
      'bidang-lain',
      'struktur-berubah',
      'lebih-lama',
      'rusak',
      'bukan-formulir',
    ]);
    expect(result.berkas[3]?.sel.map((one) => one.at.area)).toEqual([
      { row: 6, column: realisasiColumn(1), rows: 1, columns: 1 },
    ]);
    expect(result.ubahan).toEqual([]);
    const dipakai = lihat(book(), [berkas('lama.xlsx', undefined, pengaturan, '2025-11-01T08:00:00+07:00')], {
      tetapPakai: ['lama.xlsx'],
    });
    expect(dipakai.berkas[0]?.diterima).toBe(22);
  });

  it('reads figures typed as text and keeps text that looks like a formula as text', () => {
    const result = lihat(book(), [
      berkas('a.xlsx', (content) =>
        content
          .write('Bidang Perumahan', 7, realisasiColumn(0), '68,9')
          .write('Bidang Perumahan', 7, FORMULIR_COLUMNS.kendala, '=HYPERLINK("x")'),
      ),
    ]);
    const di = (column: number) => result.ubahan.find((one) => one.at.area.row === 7 && one.at.area.column === column)?.sesudah;
    expect(di(realisasiColumn(0))).toBe(68.9);
    expect(di(FORMULIR_COLUMNS.kendala)).toBe('=HYPERLINK("x")');
  });

  it('survives any cell being anything', () => {
    const content = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('IK:S1.1', 'PR:', 'KEPALA', 'runut:formulir;1;x;2025;B1;'),
    ) as fc.Arbitrary<CellValue>;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(24), fc.nat(20), content), { maxLength: 8 }), (ubahan) => {
        const kiriman = berkas('a.xlsx', (file) => {
          for (const [row, column, nilai] of ubahan) file.write('Bidang Perumahan', row, column, nilai);
        });
        const result = lihat(book(), [kiriman]);
        expect(result.ubahan.every((one) => one.sebelum === '' && one.at.sheet === 'Bidang Perumahan')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
