import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';

function take(rows: readonly (readonly string[])[], start: Pengaturan = emptyPengaturan(2026)) {
  const pasted = readPaste({ values: rows }, 2026, []);
  const { pengaturan } = takePaste(start, pasted);
  return {
    indikator: pengaturan.indikator[0],
    program: pengaturan.program[0],
    pengaturan,
    said: pasted.catatan.map(({ id }) => id).join(' '),
    left: pasted.lewat.map(({ isi, tampaknya }) => `${isi}: ${tampaknya}`),
  };
}
const HEAD = ['No', 'Sasaran', 'Indikator Kinerja', 'Target'] as const;
const ROW = ['1', 'Mutu', 'Jumlah rumah', '100'] as const;

describe('triwulan and semester', () => {
  it('below a semester each triwulan stands for itself', () => {
    const { indikator, said } = take([
      [...HEAD, 'Semester I', '', 'Semester II', ''],
      ['', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [...ROW, '10', '20', '30', '100'],
    ]);
    expect(indikator?.targetTriwulan).toEqual([10, 20, 30, 100]);
    expect(said).not.toContain('Semester I dicatat');
  });

  it('a semester without triwulan ends with its last one, and that is said', () => {
    const { indikator, said } = take([
      [...HEAD, 'Semester I', 'Semester II'],
      [...ROW, '20', '100'],
    ]);
    expect(indikator?.targetTriwulan).toEqual(['', 20, '', 100]);
    expect(said).toContain('Angka Semester I dicatat pada TW II');
  });
});

describe('the budgets of a year', () => {
  it.each([
    [['DPA', 'DPPA'], ['100.000.000', '120.000.000'], { pagu: 100_000_000, paguPerubahan: 120_000_000 }],
    [['DPA'], ['100.000.000'], { pagu: 100_000_000 }],
    [
      ['Pagu Murni', 'Pagu Pergeseran', 'Pagu Perubahan'],
      ['100.000.000', '110.000.000', '120.000.000'],
      { pagu: 100_000_000, paguPerubahan: 120_000_000 },
    ],
    [['Pagu Murni', 'Pagu Pergeseran'], ['100.000.000', '110.000.000'], { pagu: 100_000_000, paguPerubahan: 110_000_000 }],
  ])('of %j the first and the last are kept', (headers, amounts, wanted) => {
    expect(
      take([
        ['No', 'Program', ...headers],
        ['1', 'Program A', ...amounts],
      ]).program,
    ).toMatchObject(wanted);
  });

  it('the triwulan of both agreements are kept, each with its own', () => {
    const rows = [
      ['No', 'Sasaran', 'Indikator', 'Sebelum Perubahan', '', '', '', '', 'Setelah Perubahan', '', '', '', ''],
      ['', '', '', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['1', 'Mutu', 'Jumlah rumah', '100', '25', '25', '25', '25', '140', '25', '25', '40', '50'],
    ];
    const { indikator, pengaturan, left } = take(rows);
    const both = {
      target: 100,
      targetTriwulan: [25, 25, 25, 25],
      perubahan: { target: 140, targetTriwulan: ['', '', 40, 50] },
    };
    expect(indikator).toMatchObject(both);
    expect(left).toEqual(['No: nomor']);
    expect(take(rows, pengaturan).indikator, 'taken once more').toMatchObject(both);
    const first = readPaste({ values: rows }, 2026, [], { perubahan: 'sebelum' });
    expect(takePaste(emptyPengaturan(2026), first).pengaturan.indikator[0]).toMatchObject({
      target: 100,
      targetTriwulan: [25, 25, 25, 25],
    });
    expect(first.lewat.map(({ tampaknya }) => tampaknya)).toEqual(['nomor', ...Array(5).fill('target-sebelum')]);
  });

  it('two plans of triwulan beside one target change the triwulan alone', () => {
    const { indikator } = take([
      [...HEAD, 'Target Triwulan (PK)', '', '', '', 'Target Triwulan (PK Perubahan)', ''],
      ['', '', '', '', 'I', 'II', 'III', 'IV', 'III', 'IV'],
      [...ROW, '25', '25', '25', '25', '20', '30'],
    ]);
    expect(indikator).toMatchObject({
      target: 100,
      targetTriwulan: [25, 25, 25, 25],
      perubahan: { target: '', targetTriwulan: ['', '', 20, 30] },
    });
  });
});

describe('the Renstra', () => {
  it('ends with the last year of its span', () => {
    const { indikator } = take([
      ['No', 'Sasaran', 'Indikator', 'Target Akhir Renstra 2025-2029', 'Target'],
      ['1', 'Mutu', 'A', '95', '10'],
    ]);
    expect(indikator?.renstra).toMatchObject({ tahun: 2029, target: 95 });
  });

  it('keeps the last year and target that are known where a table names neither', () => {
    const known = take([
      ['No', 'Sasaran', 'Indikator', 'Target Akhir Renstra 2025-2029', 'Target'],
      ['1', 'Mutu', 'A', '95', '10'],
    ]).pengaturan;
    const { indikator } = take(
      [
        ['No', 'Sasaran', 'Indikator', 'Target Renstra 2026', 'Target PK 2026'],
        ['1', 'Mutu', 'A', '80', '12'],
      ],
      known,
    );
    expect(indikator).toMatchObject({
      target: 12,
      renstra: { tahun: 2029, target: 95, perTahun: [{ tahun: 2026, target: 80 }] },
    });
  });
});

describe('a target in two columns, and who answers for it in short', () => {
  it('takes figure, unit and PJ', () => {
    const { indikator, pengaturan, left } = take([
      [...HEAD, '', 'PJ'],
      ['', '', '', 'Angka', 'Satuan', ''],
      ['1', 'Mutu', 'Kepuasan', '80', 'Nilai', 'Sekretariat'],
    ]);
    expect(indikator).toMatchObject({ target: 80, satuan: 'Nilai' });
    expect(pengaturan.bidang.map(({ nama }) => nama)).toContain('Sekretariat');
    expect(left).toEqual(['No: nomor']);
  });

  it.each([
    ['under no header', [...HEAD, '']],
    ['under the same header', [...HEAD, HEAD.at(-1) ?? '']],
  ])('takes the unit beside the target, %s', (_, head) => {
    const rows = [head, ['1', 'Mutu', 'Kepuasan', '80', 'Nilai indeks']];
    const { indikator, left } = take(rows);
    expect(indikator).toMatchObject({ target: 80, satuan: 'Nilai indeks' });
    expect(left).toEqual(['No: nomor']);
    const notes = take([head, ['1', 'Mutu', 'Kepuasan', '80', 'naik 2 dari 2025']]);
    expect(notes.indikator?.satuan).not.toBe('naik 2 dari 2025');
    expect(notes.left).toHaveLength(2);
  });

  it('knows its headers in short, and a sasaran called kinerja utama', () => {
    const { indikator, pengaturan, left } = take([
      ['No', 'Kinerja Utama', 'Indikator', 'Sat', 'Tgt'],
      ['1', 'Menurunnya stunting', 'Prevalensi', 'persen', '14'],
    ]);
    expect(indikator).toMatchObject({ target: 14, satuan: 'persen' });
    expect(pengaturan.sasaran.map(({ nama }) => nama)).toEqual(['Menurunnya stunting']);
    expect(left).toEqual(['No: nomor']);
  });
});
