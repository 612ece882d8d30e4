import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { readPengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { a1 } from '../../../../src/domain/sheet/address';
import type { CellValue } from '../../../../src/domain/sheet/snapshot';
import { TestBook } from '../test-book';

const contoh = samplePengaturan(2025);
const book = (): TestBook => new TestBook().apply(writePengaturan(contoh));
const line = (b: TestBook, text: string): number => b.sheet('Pengaturan').values.findIndex((line) => line.includes(text));

describe('settings edited by hand', () => {
  const dibaca = (b: TestBook) => readPengaturan(b.sheet('Pengaturan'), 2025);
  const temuan = (b: TestBook) => dibaca(b).temuan.map((one) => [one.rule, one.at ? a1(one.at.area) : '']);

  it('names the cell of a word it does not know', () => {
    const b = book();
    const row = line(b, 'S1.1');
    b.write('Pengaturan', row, 4, 'ke atas').write('Pengaturan', row, 8, '1.234').write('Pengaturan', row, 13, 'B1, B7');
    const cell = (column: string): string => `${column}${String(row + 1)}`;
    expect(temuan(b)).toEqual([
      ['pengaturan-pilihan', cell('E')],
      ['angka-ragu', cell('I')],
      ['pengaturan-kode', cell('N')],
    ]);
    expect(dibaca(b).pengaturan.indikator[0]).toMatchObject({ arah: '', target: '1.234', bidang: ['B1'] });
  });

  it('reads other spellings of the choices, and figures typed as text', () => {
    const b = book();
    const row = line(b, 'S1.2');
    b.write('Pengaturan', row, 4, 'Naik').write('Pengaturan', row, 6, 'Jumlah').write('Pengaturan', row, 8, '1.234,5');
    expect(dibaca(b).pengaturan.indikator[1]).toMatchObject({ arah: 'positif', metode: 'sum', target: 1234.5 });
  });

  it('gives a code to a row without one, and takes a day in any usual form', () => {
    const b = book();
    const spare = line(b, 'S3') + 1;
    b.write('Pengaturan', spare, 1, 'Sasaran keempat').write(
      'Pengaturan',
      line(b, 'Batas penyampaian data bidang'),
      2,
      '30/1/2026',
    );
    const { pengaturan } = dibaca(b);
    expect(pengaturan.sasaran.at(-1)).toEqual({ id: 'S4', nama: 'Sasaran keempat' });
    expect(pengaturan.kantor.batasSetor).toBe('2026-01-30');
    const at = line(b, 'Batas penyampaian data bidang');
    b.write('Pengaturan', at, 1, 'Batas setor data bidang');
    expect(dibaca(b).pengaturan.kantor.batasSetor, 'as sheets written before call it').toBe('2026-01-30');
  });

  it('names the cell of a name that is blank, in every table that has names', () => {
    const b = book();
    const cells = ['B1', 'S2', 'S2.1', 'P3'].map((kode) => {
      const row = line(b, kode);
      b.write('Pengaturan', row, 1, '');
      return `B${String(row + 1)}`;
    });
    const spare = line(b, 'P3') + 1;
    b.write('Pengaturan', spare, 5, 250_000_000);
    expect(new Set(temuan(b).map(String))).toEqual(new Set([...cells, `B${String(spare + 1)}`].map((at) => `nama-kosong,${at}`)));
    expect(dibaca(b).temuan.map(({ message }) => message.id)).toContain(
      'Baris ini tidak dipakai karena kode dan namanya kosong. Isi namanya, atau kosongkan barisnya.',
    );
  });

  it('survives any cell being anything', () => {
    const content = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('B. Bidang', 'Kode', 'S1', 'runut:akhir'),
    ) as fc.Arbitrary<CellValue>;
    const tahan = fc.property(fc.array(fc.tuple(fc.nat(90), fc.nat(22), content), { maxLength: 10 }), (ubahan) => {
      const b = book();
      for (const [row, column, nilai] of ubahan) b.write('Pengaturan', row, column, nilai);
      const { pengaturan } = dibaca(b);
      return new Set(pengaturan.indikator.map((one) => one.id)).size === pengaturan.indikator.length;
    });
    fc.assert(tahan, { numRuns: 100 });
    expect(dibaca(book()).temuan).toEqual([]);
  });
});
