import { assert, asyncProperty, constantFrom, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataIn, writeData } from '../../../src/app/kinerja/write-data';
import { writeSample } from '../../../src/app/kinerja/write-sample';
import { readOffice } from '../../../src/app/lkj/read-office';
import { run } from '../../../src/app/use-case';
import type { OfficeData } from '../../../src/domain/kinerja/data/office-data';
import { readOfficeData, writeOfficeData } from '../../../src/domain/kinerja/data/office-shape';
import type { Snapshot } from '../../../src/domain/sheet/snapshot';
import { filledIdentitas } from '../../domain/kinerja/identitas/filled-identitas';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';

const AT = '2026-02-10T09:00:00+07:00';
const stamp = { at: AT, saya: { nama: 'Citra', jabatan: 'Kasubbag' }, newId: () => 'id' };
const snapshotIn = ({ book }: BookWorkbook): Snapshot => wholeSnapshotOf(book);

async function sampleBook(): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook());
  await run(workbook, writeSample, { tahun: 2025 }, stamp);
  return workbook;
}

async function bookOf(data: OfficeData): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook());
  const written = await run(workbook, writeData, { data }, stamp);
  if (!written.ok) throw new Error(written.refusal.message.id);
  return workbook;
}

function dataFrom(workbook: BookWorkbook): OfficeData {
  const data = dataIn(snapshotIn(workbook), AT);
  if (!data.ok) throw new Error(data.refusal.message.id);
  return data.value;
}

const throughJson = (data: OfficeData): OfficeData => {
  const read = readOfficeData(JSON.parse(JSON.stringify(writeOfficeData(data))));
  if (!read.ok) throw new Error(read.refusal.map(({ path }) => path).join());
  return read.value;
};

describe('the data of a workbook', () => {
  it('give the same report as the workbook itself', async () => {
    const workbook = await sampleBook();
    const again = await bookOf(throughJson(dataFrom(workbook)));
    for (const periode of ['tahun', 'tw2', 's1'] as const)
      expect(readOffice(snapshotIn(again), { at: AT, periode })).toEqual(readOffice(snapshotIn(workbook), { at: AT, periode }));
  });

  it('are the same again after a way through JSON and a workbook, whatever was typed', async () => {
    const base = dataFrom(await sampleBook());
    const typed = constantFrom<string | number>(
      '',
      0,
      -1.5,
      1e15,
      0.1,
      '87,5%',
      '≥ 85',
      'WTP',
      'BB (75)',
      'n/a',
      '=1+1',
      "'x",
      '1.234',
      '12 unit\nlagi',
      'Nilai “A”, B; C',
      '<b>&amp;</b>',
      '😀',
    );
    await assert(
      asyncProperty(nat(2), nat(5), typed, typed, nat(3), async (bidang, at, isi, kata, tw) => {
        const data: OfficeData = {
          ...base,
          kantor: { ...base.kantor, kota: String(kata) },
          sasaran: base.sasaran.map((one) => ({
            ...one,
            indikator: one.indikator.map((own, index) => (index === at % one.indikator.length ? { ...own, target: isi } : own)),
          })),
          isian: base.isian.map((one, index) => ({
            ...one,
            indikator: one.indikator.map((row) =>
              index === bidang
                ? {
                    ...row,
                    kendala: String(kata),
                    realisasi: row.realisasi.map((old, t) => (t === tw ? isi : old)) as unknown as typeof row.realisasi,
                  }
                : row,
            ),
          })),
        };
        const once = dataFrom(await bookOf(throughJson(data)));
        expect(once.isian.map(({ indikator }) => indikator.map(({ realisasi, kendala }) => ({ realisasi, kendala })))).toEqual(
          data.isian.map(({ indikator }) => indikator.map(({ realisasi, kendala }) => ({ realisasi, kendala }))),
        );
        expect(once.kantor).toEqual(data.kantor);
        expect(writeOfficeData(dataFrom(await bookOf(throughJson(once))))).toEqual(writeOfficeData(once));
      }),
      { numRuns: 12 },
    );
  });

  it('are refused where a workbook has no settings', () => {
    expect(dataIn(wholeSnapshotOf(emptyBook('Sheet1')), AT)).toMatchObject({ ok: false, refusal: { kind: 'tanpa-pengaturan' } });
  });
});

describe('what the office says of itself', () => {
  it('goes through JSON and a workbook unchanged, and comes with no sheet where there is none', async () => {
    const base = dataFrom(await sampleBook());
    expect(base.laporan).toBeUndefined();
    const laporan = filledIdentitas();
    const workbook = await bookOf(throughJson({ ...base, laporan }));
    expect(dataFrom(workbook)).toEqual({ ...base, laporan });
    const office = readOffice(snapshotIn(workbook), { at: AT, periode: 'tahun' });
    expect(office.ok && office.value.lkj.identitas).toEqual(laporan);
  });

  it('is refused where it names an indikator that does not exist', async () => {
    const base = dataFrom(await sampleBook());
    const laporan = { ...filledIdentitas(), indikator: [{ indikator: 'S9.9', iku: true, definisi: '', sumber: '' }] };
    const read = readOfficeData(JSON.parse(JSON.stringify(writeOfficeData({ ...base, laporan }))));
    expect(!read.ok && read.refusal.map(({ path }) => path)).toEqual(['$.laporan.indikator[0].indikator']);
  });
});
