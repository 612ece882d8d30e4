import { describe, expect, it } from 'vitest';
import { tidied } from '../../../../src/app/kinerja/pengaturan-draft';
import { dataOf, pengaturanOfData } from '../../../../src/domain/kinerja/data/office-data';
import { readOfficeData, writeOfficeData } from '../../../../src/domain/kinerja/data/office-shape';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { nextYearPengaturan } from '../../../../src/domain/kinerja/next-year';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import { readPengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { shownText } from '../../../../src/domain/lkj/document/shown-cell';
import { lkjFrom } from '../../lkj/sample-lkj';
import { TestBook } from '../test-book';

const table = (text: string) => ({
  values: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('¶', '\n'))),
});
const read = (text: string) => readPaste(table(text), 2026, []);
const actionsIn = (text: string) =>
  Object.fromEntries(read(text).indikator.map(({ nama, rencanaAksi }) => [nama, rencanaAksi?.split('\n')]));

describe('what is planned to reach an indikator', () => {
  it('goes on in rows below it, and stands once where each row repeats the indikator', () => {
    const rows = `No | Sasaran | Indikator | Target | Rencana Aksi
1 | Layanan membaik | IKM | 80 | Menyusun kuesioner
  |                 |     |    | Menyebar kuesioner
2 |                 | Aduan selesai | 95 | 1. Loket¶2. Aplikasi`;
    const expected = { IKM: ['Menyusun kuesioner', 'Menyebar kuesioner'], 'Aduan selesai': ['1. Loket', '2. Aplikasi'] };
    expect(actionsIn(rows)).toEqual(expected);
    expect(read(rows).lewat.map(({ tampaknya }) => tampaknya)).toEqual(['nomor']);
    const flattened = `No | Sasaran | Indikator | Target | Langkah-langkah
1 | Layanan membaik | IKM | 80 | Menyusun kuesioner
2 | Layanan membaik | IKM | 80 | Menyebar kuesioner
3 | Layanan membaik | Aduan selesai | 95 | 1. Loket¶2. Aplikasi`;
    expect(actionsIn(flattened)).toEqual(expected);
  });

  it('is told where no indikator is near enough to hold it', () => {
    const pk = read(`Sasaran | Indikator | Target | Program | Pagu | Aktivitas
Layanan membaik | IKM | 80 | Program Layanan | 1.000.000 | Survei
                |     |    | Program Aduan | 2.000.000 | Loket
Tata kelola |  |  |  |  | Rapat`);
    expect(pk.indikator.map(({ rencanaAksi }) => rencanaAksi)).toEqual(['Survei']);
    expect(pk.lewat).toMatchObject([
      { apa: 'sel', isi: 'Loket', tampaknya: 'isian-lepas' },
      { apa: 'sel', isi: 'Rapat', tampaknya: 'isian-lepas' },
    ]);
  });

  it('is no action where the header speaks of something about it', () => {
    const pk = read(`Sasaran | Indikator | Target | Capaian rencana aksi | Anggaran rencana aksi
Layanan membaik | IKM | 80 | 50% | 1.000.000`);
    expect(pk.indikator[0]?.rencanaAksi).toBeUndefined();
    expect(pk.lewat).toHaveLength(2);
  });

  it('keeps every line of a cell that has other numbers of lines than its indikator', () => {
    const pk = read(`Sasaran | Indikator | Target | Rencana Aksi
Layanan membaik | 1. IKM¶2. Aduan selesai | 80¶95 | 1. Survei¶2. Loket¶3. Aplikasi`);
    expect(pk.indikator.map(({ target, rencanaAksi }) => [target, rencanaAksi])).toEqual([
      [80, '1. Survei 2. Loket 3. Aplikasi'],
      [95, '1. Survei 2. Loket 3. Aplikasi'],
    ]);
  });

  it('is kept in the settings, their sheet and the data, stands in the report’s appendix, and ends with the year', () => {
    const pasted = read(`Sasaran | Indikator | Target | Rencana Aksi
Layanan membaik | IKM | 80 | Survei¶Laporan survei`);
    const { pengaturan } = takePaste({ ...emptyPengaturan(2026), sasaran: [], indikator: [] }, pasted);
    const kept = tidied(pengaturan);
    expect(kept.indikator[0]?.rencanaAksi).toBe('Survei\nLaporan survei');
    const sheet = new TestBook().apply(writePengaturan(kept)).sheet('Pengaturan');
    expect(readPengaturan(sheet, 2026).pengaturan.indikator[0]?.rencanaAksi).toBe('Survei\nLaporan survei');
    const data = readOfficeData(
      JSON.parse(JSON.stringify(writeOfficeData(dataOf({ ...kept, kantor: samplePengaturan(2026).kantor }, [])))),
    );
    expect(data.ok && pengaturanOfData(data.value).indikator[0]?.rencanaAksi).toBe('Survei\nLaporan survei');
    const appendix = reportDocument(lkjFrom(kept, {})).find((one) => one.jenis === 'tabel' && one.id === 'rencana-aksi');
    if (appendix?.jenis !== 'tabel') throw new Error('no appendix');
    expect(appendix.columns.map(({ judul }) => judul)).toContain('Rencana aksi');
    expect(appendix.rows.flatMap(({ cells }) => cells.map(shownText))).toContain('Survei\nLaporan survei');
    expect(nextYearPengaturan(kept, []).indikator[0]?.rencanaAksi).toBeUndefined();
  });
});
