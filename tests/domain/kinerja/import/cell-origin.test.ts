import { describe, expect, it } from 'vitest';
import { cellOrigins, isUntold, lastImport } from '../../../../src/domain/kinerja/import/cell-origin';
import { importRecord } from '../../../../src/domain/kinerja/import/import-record';
import { area } from '../../../../src/domain/sheet/address';

const ubahan = (row: number, after: number, from: string) => ({
  at: { sheet: 'Bidang Perumahan', area: area(row, 5) },
  sebelum: '',
  sesudah: after,
  dari: from,
});
const diimpor = (waktu: string, ...contents: readonly ReturnType<typeof ubahan>[]) => ({
  jenis: 'data-diimpor',
  waktu,
  data: importRecord({ ubahan: contents, sama: [] }),
});
const dibatalkan = (waktu: string) => ({ jenis: 'impor-dibatalkan', waktu, data: { ringkasan: '' } });

describe('where an imported figure came from, by the log', () => {
  const pagi = diimpor('2026-01-20T08:00:00+07:00', ubahan(7, 68, 'a.xlsx'), ubahan(8, 10, 'a.xlsx'));
  const siang = diimpor('2026-01-20T12:00:00+07:00', ubahan(7, 69, 'b.xlsx'));

  it('is the file of the last import that wrote the cell, and when', () => {
    const origins = cellOrigins([pagi, siang], []);
    expect(origins.get('Bidang Perumahan!F8')).toEqual({ dari: 'b.xlsx', pada: siang.waktu, nilai: 69 });
    expect(origins.get('Bidang Perumahan!F9')?.dari).toBe('a.xlsx');
    expect(origins.get('Bidang Perumahan!F10')).toBeUndefined();
  });

  it('follows the form of its bidang where its sheet was renamed, though another is called so now', () => {
    const segelLembar = [{ lembar: 'Bidang Perumahan', bidang: 'perumahan', angka: {} }];
    const told = { ...pagi, data: { ...pagi.data, segelLembar } };
    const forms = [
      { sheet: 'Perumahan (lama)', identitas: { bidang: 'perumahan' } },
      { sheet: 'Bidang Perumahan', identitas: { bidang: 'lain' } },
    ];
    const origins = cellOrigins([told], forms);
    expect(origins.get('Perumahan (lama)!F8')?.dari).toBe('a.xlsx');
    expect(origins.get('Bidang Perumahan!F8')).toBeUndefined();
    expect(lastImport([told])?.ubahan[0]?.bidang).toBe('perumahan');
  });

  it('goes back to the import before when one was taken back', () => {
    expect(cellOrigins([pagi, siang, dibatalkan('2026-01-20T13:00:00+07:00')], []).get('Bidang Perumahan!F8')?.dari).toBe(
      'a.xlsx',
    );
  });

  it('tells what the last import changed, so that it can be taken back later', () => {
    expect(lastImport([pagi, siang])).toEqual({ pada: siang.waktu, ubahan: [ubahan(7, 69, 'b.xlsx')] });
    expect(lastImport([pagi, dibatalkan('2026-01-20T13:00:00+07:00')])).toBeUndefined();
    expect(lastImport([])).toBeUndefined();
  });

  it('is told of cells that held the same already, which taking the import back leaves alone', () => {
    const same = { ...ubahan(8, 10, 'c.xlsx'), sebelum: 10 };
    const fresh = { ...ubahan(9, 11, 'c.xlsx'), sebelum: 11 };
    const sore = {
      jenis: 'data-diimpor',
      waktu: '2026-01-20T15:00:00+07:00',
      data: importRecord({ ubahan: [], sama: [same, fresh] }),
    };
    const origins = cellOrigins([pagi, siang, sore], []);
    expect(origins.get('Bidang Perumahan!F9')?.dari).toBe('a.xlsx');
    expect(origins.get('Bidang Perumahan!F10')?.dari).toBe('c.xlsx');
    expect(sore.data.ringkasan).toBe('Mencocokkan 2 isian dengan c.xlsx: sudah sama');
    expect(lastImport([pagi, siang, sore])?.pada).toBe(siang.waktu);
    expect(cellOrigins([pagi, siang, sore, dibatalkan('')], []).get('Bidang Perumahan!F8')?.dari).toBe('a.xlsx');
    expect([isUntold([fresh], cellOrigins([pagi], [])), isUntold([fresh], origins)]).toEqual([true, false]);
  });

  it('is nothing for details that are none', () => {
    const rusak = {
      jenis: 'data-diimpor',
      waktu: '',
      data: { ringkasan: '', rincian: [1, null, { sel: 'A' }, { sel: 'A!', dari: 'x' }] },
    };
    expect(lastImport([rusak])).toBeUndefined();
    expect(cellOrigins([rusak], []).size).toBe(1);
  });
});
