import { describe, expect, it } from 'vitest';
import { checkPengaturan } from '../../../src/domain/kinerja/check-pengaturan';
import { readOfficeData, writeOfficeData } from '../../../src/domain/kinerja/data/office-shape';
import { dataOf, pengaturanOfData } from '../../../src/domain/kinerja/data/office-data';
import { mergedIsian, checkMerged } from '../../../src/domain/kinerja/merge-isian';
import { nextYearPengaturan } from '../../../src/domain/kinerja/next-year';
import { inForce, sideBySide } from '../../../src/domain/kinerja/pk-perubahan';
import type { Indikator, Isian, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { readPengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Periode } from '../../../src/domain/kinerja/periode';
import { sampleIsian } from '../../../src/domain/kinerja/sample';
import { untilPeriode } from '../../../src/domain/kinerja/until-periode';
import { compileLkj } from '../../../src/domain/lkj/compile-lkj';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { formulirFrom } from '../lkj/sample-lkj';
import { TestBook } from './test-book';
import { changed, rumah, sample } from './changed-agreement';

const pagu = (pengaturan: Pengaturan): Isian | undefined => pengaturan.program[0]?.pagu;

describe('the agreement in force', () => {
  it('is the first one until the triwulan of its day, and the changed one from then on', () => {
    const settings = changed('2025-09-12');
    const first = rumah(sample)?.targetTriwulan ?? ['', '', '', ''];
    const seen = (periode: Periode) => {
      const one = rumah(inForce(settings, periode));
      return [one?.target, pagu(inForce(settings, periode))];
    };
    expect(seen('s1')).toEqual([940, 34_600_000_000]);
    expect(seen('tw3')).toEqual([900, 30_000_000_000]);
    expect(seen('tahun')).toEqual([900, 30_000_000_000]);
    expect(rumah(inForce(settings))?.targetTriwulan).toEqual([first[0], first[1], 230, 270]);
    expect(inForce(inForce(settings))).toEqual(inForce(settings));
    expect(inForce(sample)).toBe(sample);
  });

  it('counts a day of an earlier year from the start, of a later year never, and none from the last triwulan', () => {
    const of = (day: string, periode: Periode) => rumah(inForce(changed(day), periode))?.target;
    expect([of('2024-12-30', 'tw1'), of('2026-01-02', 'tahun'), of('', 'tw3'), of('', 'tahun')]).toEqual([900, 940, 940, 900]);
  });

  it('sets the targets that a triwulan report adds up, and what the year is measured by', () => {
    const settings = changed('2025-09-12');
    const [one, two] = (rumah(sample)?.targetTriwulan ?? []) as readonly number[];
    const until = (periode: Periode) => rumah(untilPeriode({ pengaturan: settings, formulir: [] }, periode).pengaturan)?.target;
    expect(until('tw2')).toBe((one ?? 0) + (two ?? 0));
    expect(until('tw3')).toBe((one ?? 0) + (two ?? 0) + 230);
    expect(until('tahun')).toBe(900);
  });

  it('is doubted without a day, and where its target is nothing that counts', () => {
    const rules = (settings: Pengaturan) => checkPengaturan(settings).map(({ rule }) => rule);
    expect(rules(changed('2025-09-12'))).not.toContain('perubahan-tanpa-tanggal');
    expect(rules(changed(''))).toContain('perubahan-tanpa-tanggal');
    const wrong = {
      ...changed('2025-09-12'),
      indikator: changed('2025-09-12').indikator.map((one) =>
        one.id === 'S1.2'
          ? { ...one, perubahan: { target: 'sembilan ratusan', targetTriwulan: ['', '', '', ''] as const } }
          : one,
      ),
    };
    expect(rules(wrong).some((rule) => rule === 'target-tanpa-skala' || rule === 'angka-tidak-terbaca')).toBe(true);
  });
});

describe('a changed agreement', () => {
  it('is kept on the sheet and in data with both figures, and leaves the sheet as it was where there is none', () => {
    const settings = changed('2025-09-12');
    const book = new TestBook().apply(writePengaturan(settings));
    expect(readPengaturan(book.sheet('Pengaturan'), 2025)).toEqual({ pengaturan: settings, temuan: [] });
    const read = readOfficeData(JSON.parse(JSON.stringify(writeOfficeData(dataOf(settings, [])))));
    expect(read.ok && pengaturanOfData(read.value)).toEqual(settings);
    const plain = new TestBook().apply(writePengaturan(sample)).sheet('Pengaturan').values.flat();
    expect(plain).not.toContain('Target PK Perubahan');
  });

  it('stands beside the first one in Bab II, and says which of them counts', () => {
    const compiled = (periode: Periode) => {
      const pengaturan = changed('2025-09-12');
      const cut = untilPeriode({ pengaturan, formulir: formulirFrom(pengaturan, sampleIsian(2025)) }, periode);
      return compileLkj({ ...cut, periode, perubahan: sideBySide(pengaturan), temuan: [], jejak: null, naskahLama: [] });
    };
    const year = compiled('tahun');
    const one = year.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === 'S1.2');
    expect(one).toMatchObject({ target: 900, realisasi: 898, capaian: { nilai: 99.78 } });
    const blocks = reportDocument(year);
    const tables = blocks.flatMap((block) => (block.jenis === 'tabel' ? [block] : []));
    const shown = (id: string) => tables.find((table) => table.id === id)?.rows.map(({ cells }) => cells.map(shownText));
    expect(shown('perubahan')).toContainEqual(['2', 'Jumlah rumah tidak layak huni yang diperbaiki', 'unit', '940', '900']);
    expect(shown('perubahan-pagu')?.[0]).toEqual([
      '1', 'Program Pengembangan Perumahan', '34.600.000.000', '30.000.000.000',
    ]); // prettier-ignore
    const sheet = new TestBook().apply(writeLkj(year)).sheet('LKj').values.flat();
    expect(sheet).toEqual(expect.arrayContaining(['PK Perubahan', 'Pagu PK Perubahan (Rp)']));
    const said = (periode: Periode) =>
      reportDocument(compiled(periode)).flatMap((block) => (block.jenis === 'paragraf' ? [block.teks] : []));
    expect(said('tahun').join()).toContain('berlaku sejak 12 September 2025. Capaian dalam laporan ini dihitung terhadap target');
    expect(said('s1').join()).toContain('sesudah periode laporan ini');
    expect(
      reportDocument(compileLkj({ pengaturan: sample, formulir: [], temuan: [], jejak: null, naskahLama: [] })),
    ).not.toContainEqual(expect.objectContaining({ id: 'perubahan' }));
  });

  it('becomes last year’s target, and next year begins without it and with its days a year later', () => {
    const settings = changed('2025-09-12');
    const batas = { batasSetor: '2024-02-29', batasTriwulan: ['2025-04-11', '', '30 hari', ''] as const };
    const next = nextYearPengaturan({ ...settings, kantor: { ...settings.kantor, ...batas } }, []);
    expect(rumah(next)).toMatchObject({ target: '', lalu: [{ tahun: 2025, target: 900 }, { tahun: 2024 }, { tahun: 2023 }] });
    expect(rumah(next)).not.toHaveProperty('perubahan');
    expect(next.kantor).toMatchObject({
      pkPerubahan: '',
      batasSetor: '2025-02-28',
      batasTriwulan: ['2026-04-11', '', '30 hari', ''],
    });
    expect(rumah(next)?.renstra).toEqual(rumah(settings)?.renstra);
  });
});

describe('an indikator of several bidang', () => {
  const both = (parts: readonly (readonly Isian[])[], gabungan: 'sama' | 'jumlah' = 'jumlah') => {
    const [base] = sample.indikator;
    const [first, second] = sample.bidang;
    if (!base || !first || !second) throw new Error('no sample');
    const indikator: Indikator = { ...base, metode: 'sum', target: 100, bidang: [first.id, second.id], gabungan };
    const pengaturan: Pengaturan = { ...sample, bidang: [first, second], indikator: [indikator], program: [] };
    const blank = { kendala: '', tindakLanjut: '', bukti: '', pendukung: '', penghambat: '' };
    const content = Object.fromEntries(
      parts.map((realisasi, index) => [
        pengaturan.bidang[index]?.id ?? '',
        {
          penanggungJawab: '',
          tanggal: '',
          indikator: [{ indikator: base.id, realisasi: realisasi as [Isian, Isian, Isian, Isian], ...blank }],
          program: [],
        },
      ]),
    );
    const formulir = formulirFrom(pengaturan, content);
    return { pengaturan, formulir, ...mergedIsian(indikator, formulir) };
  };

  it('is added up once every bidang has given its part, and never smaller than it is', () => {
    const one = both([[10, 5, 1, 'n/a'], [20.5, '', 'banyak', 'n/a']]); // prettier-ignore
    expect(one.realisasi).toEqual([30.5, '', 'banyak', 'n/a']);
    expect(one.di[2]).toMatch(/^Bidang Kawasan Permukiman!J8$/);
    expect(checkMerged(one.pengaturan, one.formulir)).toEqual([]);
    const without = both([[10, 'n/a', '-', ''], ['n/a', 5, 'nihil', 'n/a']]); // prettier-ignore
    expect(without.realisasi.slice(0, 2), 'a bidang without anything to measure has no part').toEqual([10, 5]);
    expect(without.realisasi[3], 'a blank part does').toBe('');
    const alone = both([[10, 5, 1, 2]]);
    expect({ ...alone, formulir: alone.formulir.slice(0, 1) }.realisasi).toEqual(['', '', '', '']);
  });

  it('is one figure on which they have to agree, where its parts are not added up', () => {
    const one = both([[10, 5, '', ''], [20, 5, 7, '']], 'sama'); // prettier-ignore
    expect(one.realisasi).toEqual([10, 5, 7, '']);
    expect(checkMerged(one.pengaturan, one.formulir)).toHaveLength(1);
  });

  it('is kept as chosen on the sheet, and reaches the report as the sum', () => {
    const { pengaturan, formulir } = both([[10, 5, 1, 2], [20, 10, 3, 4]]); // prettier-ignore
    const book = new TestBook().apply(writePengaturan(pengaturan));
    expect(readPengaturan(book.sheet('Pengaturan'), 2025).pengaturan.indikator[0]?.gabungan).toBe('jumlah');
    const lkj = compileLkj({ pengaturan, formulir, temuan: [], jejak: null, naskahLama: [] });
    expect(lkj.sasaran[0]?.indikator[0]).toMatchObject({ realisasi: 55, capaian: { nilai: 55 } });
  });
});
