import { describe, expect, it } from 'vitest';
import { checkPengaturan } from '../../../src/domain/kinerja/check-pengaturan';
import { dataOf, pengaturanOfData } from '../../../src/domain/kinerja/data/office-data';
import { readOfficeData, writeOfficeData } from '../../../src/domain/kinerja/data/office-shape';
import { FORMULIR_COLUMNS } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { readPengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import { lkjAsJson } from '../../../src/domain/lkj/lkj-json';
import { sideBySide } from '../../../src/domain/kinerja/pk-perubahan';
import { changesSince, figuresIn } from '../../../src/domain/lkj/changes-since';
import { brokenSeals } from '../../../src/domain/lkj/sealed/broken-seals';
import { LKJ_SEAL, lkjFigures } from '../../../src/domain/lkj/sealed/figures';
import { SEAL_TEXT } from '../../../src/domain/lkj/sealed/messages';
import { sealFigures, type FigureSeal } from '../../../src/domain/tracker/figure-seal';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { TestBook } from '../kinerja/test-book';
import { lkjFrom } from './sample-lkj';

const sample = samplePengaturan(2025);

/** The sample with a kegiatan below its first program, whose own indikator its bidang fills in. */
function withKegiatan(): Pengaturan {
  const [base] = sample.indikator;
  const [program] = sample.program;
  if (!base || !program) throw new Error('no sample');
  const own: Indikator = {
    ...base,
    id: 'K1.1',
    nama: 'Jumlah dokumen pendataan',
    satuan: 'dokumen',
    program: 'P1a',
    metode: 'sum',
    target: 12,
    targetTriwulan: [3, 3, 3, 3],
    lalu: [],
    renstra: { tahun: 2026, target: '' },
    standarNasional: '',
  };
  const kegiatan = { ...program, id: 'P1a', jenis: 'kegiatan', nama: 'Pendataan rumah', pagu: 1_500_000_000 } as const;
  return { ...sample, indikator: [...sample.indikator, own], program: [program, kegiatan, ...sample.program.slice(1)] };
}

const pengaturan = withKegiatan();
const isian = sampleIsian(2025);
const filled = {
  ...isian,
  B1: {
    penanggungJawab: '',
    tanggal: '',
    indikator: [
      ...(isian['B1']?.indikator ?? []),
      {
        indikator: 'K1.1',
        realisasi: [3, 2, 3, 1] as const,
        kendala: '-',
        tindakLanjut: '-',
        bukti: '-',
        pendukung: '',
        penghambat: '',
      },
    ],
    program: [
      ...(isian['B1']?.program ?? []),
      { program: 'P1a', realisasi: [300_000_000, 300_000_000, 300_000_000, 300_000_000] as const, catatan: '' },
    ],
  },
};

describe('an indikator of a program or kegiatan', () => {
  it('is filled in by its bidang, has a capaian of its own, and counts in no sasaran', () => {
    const lkj = lkjFrom(pengaturan, filled);
    const without = lkjFrom(sample, isian);
    expect(lkj.penunjang.find(({ id }) => id === 'P1a')).toMatchObject({
      pagu: 1_500_000_000,
      serapan: { nilai: 80 },
      sendiri: [{ id: 'K1.1', target: 12, realisasi: 9, capaian: { nilai: 75 }, tercapai: false }],
    });
    expect(lkj.rataRata).toEqual(without.rataRata);
    expect(lkj.sasaran.map(({ indikator }) => indikator.map(({ id }) => id))).toEqual(
      without.sasaran.map(({ indikator }) => indikator.map(({ id }) => id)),
    );
    expect(lkj.jumlahAnggaran).toEqual(without.jumlahAnggaran);
    expect(JSON.stringify(lkjAsJson(lkj)['penunjang'])).toContain('Jumlah dokumen pendataan');
  });

  it('stands in Bab III B below its program with its pagu, in the document and on the sheet', () => {
    const lkj = lkjFrom(pengaturan, filled);
    const table = reportDocument(lkj).find((block) => block.jenis === 'tabel' && block.id === 'indikator-program');
    const shown = table?.jenis === 'tabel' ? table.rows.map(({ cells }) => cells.map(shownText)) : [];
    expect(shown).toEqual([
      ['Kegiatan Pendataan rumah: pagu Rp1.500.000.000, serapan 80,00%'],
      ['1', 'Jumlah dokumen pendataan', 'dokumen', '12', '9', '75,00%'],
    ]);
    expect(new TestBook().apply(writeLkj(lkj)).sheet('LKj').values.flat()).toContain('Jumlah dokumen pendataan');
    expect(reportDocument(lkjFrom(sample, isian))).not.toContainEqual(expect.objectContaining({ id: 'indikator-program' }));
  });

  it('stands in the table of PK and PK Perubahan below its program, with its unit as every table prints it', () => {
    const changed: Pengaturan = {
      ...pengaturan,
      indikator: pengaturan.indikator.map((one) =>
        one.id === 'K1.1' ? { ...one, satuan: 'persen', perubahan: { target: 10, targetTriwulan: ['', '', '', ''] } } : one,
      ),
    };
    const blocks = reportDocument(lkjFrom(changed, filled, { perubahan: sideBySide(changed) }));
    const table = (id: string) => {
      const found = blocks.find((block) => block.jenis === 'tabel' && block.id === id);
      return found?.jenis === 'tabel' ? found.rows.map(({ cells }) => cells.map(shownText)) : [];
    };
    expect(table('perubahan').slice(-2)).toEqual([
      ['Kegiatan Pendataan rumah'],
      [String(pengaturan.indikator.length), 'Jumlah dokumen pendataan', '%', '12', '10'],
    ]);
    expect(table('indikator-program')[1]?.[2]).toBe('%');
  });

  it('is sealed with the report and compared with it, and a report from before stays as it was', () => {
    const lkj = lkjFrom(pengaturan, filled);
    const book = () => new TestBook().apply(writeLkj(lkj));
    const seal = sealFigures('LKj', lkjFigures(lkj), LKJ_SEAL);
    const held = (segel: FigureSeal) => [{ kind: 'lkj' as const, segel, sesudah: SEAL_TEXT.disusun }];
    const said = (segel: FigureSeal, of: TestBook) => brokenSeals(held(segel), of.snapshot()).map(({ pesan }) => pesan.id);
    const mark = figuresIn(book().sheet('LKj')).find(({ apa }) => apa === 'program');
    const [, realisasi] = mark?.sel ?? [];
    if (!realisasi) throw new Error('no mark');
    const touched = book().write('LKj', realisasi.row, realisasi.column, 12);
    expect([said(seal, book()), changesSince(book().sheet('LKj'), lkj)]).toEqual([[], []]);
    expect(said(seal, touched)).toEqual([expect.stringMatching(/^LKj: 1 sel berubah sesudah disusun: [A-Z]+\d+\.$/)]);
    expect(changesSince(touched.sheet('LKj'), lkj)).toHaveLength(1);

    const names = Object.entries(seal.angka).filter(([name]) => !name.startsWith('program|'));
    const first: FigureSeal = { lembar: 'LKj', angka: Object.fromEntries(names) };
    expect(names.length).toBeLessThan(Object.keys(seal.angka).length);
    expect([said(first, book()), said(first, touched)]).toEqual([[], []]);
    const unmarked = book().sheet('LKj');
    const old = {
      ...unmarked,
      values: unmarked.values.map((line) =>
        line.map((value) => (typeof value === 'string' && value.startsWith('program|') ? '' : value)),
      ),
    };
    expect(changesSince(old, lkj)).toEqual([]);
  });

  it('does not count the money of a kegiatan twice in the sum of its form', () => {
    const [bidang] = pengaturan.bidang;
    if (!bidang) throw new Error('no bidang');
    const edits = writeFormulir(pengaturan, bidang, { dibuat: '2026-01-01T00:00:00+07:00', content: filled.B1 });
    const values = new TestBook().apply(edits).sheet('Bidang Perumahan').values;
    const sum = values.find((line) => line[0] === 'Jumlah');
    expect(sum?.[FORMULIR_COLUMNS.target]).toBe(34_600_000_000);
    expect(JSON.stringify(edits)).toMatch(/SUM\(D\d+\)/);
  });

  it('is kept on the sheet and in data, and leaves a sasaran without one of its own without indikator', () => {
    const book = new TestBook().apply(writePengaturan(pengaturan));
    const kept = readPengaturan(book.sheet('Pengaturan'), 2025);
    expect(kept.temuan).toEqual([]);
    expect(kept.pengaturan.program).toEqual(pengaturan.program);
    expect(kept.pengaturan.indikator.map(({ id, program }) => [id, program])).toEqual(
      pengaturan.indikator.map(({ id, program }) => [id, program]),
    );
    const read = readOfficeData(JSON.parse(JSON.stringify(writeOfficeData(dataOf(pengaturan, [])))));
    const again = read.ok ? pengaturanOfData(read.value).indikator : [];
    expect(again.find(({ id }) => id === 'K1.1')).toEqual(pengaturan.indikator.find(({ id }) => id === 'K1.1'));
    const only = { ...pengaturan, indikator: pengaturan.indikator.filter(({ program }) => program !== undefined) };
    expect(checkPengaturan(only).filter(({ rule }) => rule === 'sasaran-tanpa-indikator')).toHaveLength(sample.sasaran.length);
  });
});
