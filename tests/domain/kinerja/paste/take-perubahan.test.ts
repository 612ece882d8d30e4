import { describe, expect, it } from 'vitest';
import { checkPengaturan } from '../../../../src/domain/kinerja/check-pengaturan';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import { inForce, sideBySide } from '../../../../src/domain/kinerja/pk-perubahan';
import type { Indikator, Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import type { Periode } from '../../../../src/domain/kinerja/periode';
import { changed, rumah, sample } from '../changed-agreement';

describe('a changed agreement', () => {
  it('is taken from a table that has both, or the first alone when a person says so', () => {
    const rows = [
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target Sebelum Perubahan', 'Target Setelah Perubahan'],
      ['1', 'Meningkatnya mutu data', 'Persentase data lengkap', '80', '85'],
      ['2', '', 'Persentase data tepat waktu', '90', '90'],
    ];
    const sheet = { name: 'PK', values: rows };
    const take = (answers?: { readonly perubahan: 'sebelum' }) =>
      takePaste(emptyPengaturan(2025), readPaste(sheet, 2025, [], answers)).pengaturan.indikator.map((one) => [
        one.target,
        one.perubahan?.target,
      ]);
    expect(take()).toEqual([[80, 85], [90, undefined]]); // prettier-ignore
    expect(take({ perubahan: 'sebelum' })).toEqual([[80, undefined], [90, undefined]]); // prettier-ignore
  });

  it('is taken from a file of its own beside what stands already, by its title', () => {
    const sheet = {
      name: 'PK',
      values: [
        ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2025', '', '', ''],
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
        ['1', 'Hunian', 'Jumlah rumah tidak layak huni yang diperbaiki', '900'],
        ['2', 'Hunian', 'Indikator baru', '5'],
        ['', '', '', ''],
        ['No', 'Program', 'Pagu (Rp)', ''],
        ['1', 'Program Pengembangan Perumahan', '30.000.000.000', ''],
      ],
    };
    const pasted = readPaste(sheet, 2025, []);
    const { pengaturan, catatan } = takePaste(sample, pasted);
    expect(rumah(pengaturan)).toMatchObject({ target: 940, perubahan: { target: 900 } });
    expect(pengaturan.indikator.find(({ nama }) => nama === 'Indikator baru')).toMatchObject({
      target: '',
      perubahan: { target: 5 },
    });
    expect(pengaturan.program[0]).toMatchObject({ pagu: 34_600_000_000, paguPerubahan: 30_000_000_000 });
    expect(catatan.map(({ id }) => id).join()).toContain('Tabel ini Perjanjian Kinerja Perubahan');
    const plain = readPaste({ ...sheet, values: sheet.values.slice(1) }, 2025, []);
    expect(rumah(takePaste(sample, plain).pengaturan)).toMatchObject({ target: 900 });
  });

  const TITLE = ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2025', '', '', '', '', '', ''];
  const NAMA = 'Jumlah rumah tidak layak huni yang diperbaiki';
  const pasteOver = (start: Pengaturan, ...values: readonly (readonly string[])[]) =>
    takePaste(start, readPaste({ values: values.map((row) => [...row]) }, 2025, []));

  it('is brought up to date by a newer table: typed triwulan stay, and what is no longer changed goes', () => {
    const head = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'];
    const money = [['', '', '', ''], ['No', 'Program', 'Pagu (Rp)', '']]; // prettier-ignore
    const newer = (target: string, pagu: string) =>
      pasteOver(changed('2025-09-12'), TITLE, head, ['1', 'Hunian', NAMA, target], ...money, [
        '1',
        'Program Pengembangan Perumahan',
        pagu,
        '',
      ]).pengaturan;
    expect(rumah(newer('880', '31.000.000.000'))?.perubahan).toEqual({ target: 880, targetTriwulan: ['', '', 230, 270] });
    expect(newer('880', '31.000.000.000').program[0]).toMatchObject({ pagu: 34_600_000_000, paguPerubahan: 31_000_000_000 });
    const back = newer('940', '34.600.000.000');
    expect(rumah(back)).toMatchObject({ target: 940, perubahan: { target: '', targetTriwulan: ['', '', 230, 270] } });
    expect(back.program[0]).toMatchObject({ pagu: 34_600_000_000 });
    expect(back.program[0]).not.toHaveProperty('paguPerubahan');
    const silent = newer('', '');
    expect([rumah(silent)?.perubahan, silent.program[0]?.paguPerubahan]).toEqual([rumah(changed(''))?.perubahan, 30_000_000_000]);
  });

  it('changes the triwulan a table of it gives, and leaves those of the first agreement', () => {
    const head = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV']; // prettier-ignore
    const first = rumah(sample)?.targetTriwulan ?? ['', '', '', ''];
    const row = ['1', 'Hunian', NAMA, '900', String(first[0]), String(first[1]), '230', ''];
    const one = rumah(pasteOver(changed('2025-09-12'), TITLE, head, row).pengaturan);
    expect(one?.targetTriwulan).toEqual(first);
    expect(one?.perubahan).toEqual({ target: 900, targetTriwulan: ['', '', 230, 270] });
  });

  it('alone promises what a table with both has only after the change', () => {
    const { pengaturan } = pasteOver(
      changed('2025-09-12'),
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target Sebelum Perubahan', 'Target Setelah Perubahan'],
      ['1', 'Hunian', 'Indikator sesudah', '-', '12'],
      ['2', '', 'Indikator lain sesudah', '', '7'],
      ['3', '', NAMA, '940', '940'],
    );
    const of = (nama: string) => pengaturan.indikator.find((one) => one.nama === nama);
    expect(of('Indikator sesudah')).toMatchObject({ target: '', perubahan: { target: 12 } });
    expect(of('Indikator lain sesudah')).toMatchObject({ target: '', perubahan: { target: 7 } });
    expect(rumah(pengaturan)).toMatchObject({ target: 940, perubahan: { target: '', targetTriwulan: ['', '', 230, 270] } });
    const targets = (periode: Periode) => inForce(pengaturan, periode).indikator.find((one) => one.nama === 'Indikator sesudah');
    expect([targets('s1')?.target, targets('tahun')?.target]).toEqual(['', 12]);
    const nameless = checkPengaturan(pengaturan).filter(({ rule }) => rule === 'target-kosong');
    expect(nameless, 'the target in force is asked for, not the first').toEqual([]);
    const late = { ...pengaturan, kantor: { ...pengaturan.kantor, pkPerubahan: '2026-01-02' } };
    expect(checkPengaturan(late).filter(({ rule }) => rule === 'target-kosong')).toHaveLength(2);
    expect(sideBySide(pengaturan)?.indikator.find(({ nama }) => nama === 'Indikator sesudah')).toMatchObject({
      semula: '',
      menjadi: 12,
    });
  });

  it('is the only agreement where none was known before, and says so', () => {
    const head = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'];
    const { pengaturan, catatan } = pasteOver(emptyPengaturan(2025), TITLE, head, ['1', 'Hunian', NAMA, '900']);
    expect(pengaturan.indikator.map(({ target, perubahan }) => [target, perubahan])).toEqual([[900, undefined]]);
    expect(catatan.map(({ id }) => id).join()).toContain('PK semula belum ada');
  });

  it('is asked for its own target where the first one was 0', () => {
    const zero = (of: Partial<Indikator>): Pengaturan => ({
      ...changed('2025-09-12'),
      indikator: changed('2025-09-12').indikator.map((one) => (one.id === 'S1.2' ? { ...one, ...of } : one)),
    });
    const rules = (settings: Pengaturan) =>
      checkPengaturan(settings).flatMap(({ rule, indikator }) => (indikator === 'S1.2' ? [rule] : []));
    expect(rules(zero({ target: 0 }))).not.toContain('target-nol');
    expect(rules(zero({ perubahan: { target: 0, targetTriwulan: ['', '', '', ''] } }))).toContain('target-nol');
  });

  it('promises what is new in it from then on, not before: no target is missing for it', () => {
    const rows = [
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target Sebelum Perubahan', 'Target Setelah Perubahan'],
      ['1', 'Hunian', 'Jumlah rumah tidak layak huni yang diperbaiki', 'unit', '940', '940'],
      ['2', 'Hunian', 'Jumlah kawasan yang ditata', 'kawasan', '-', '4'],
      ['', '', '', '', '', ''],
      ['No', 'Program', 'Pagu Sebelum Perubahan (Rp)', 'Pagu Setelah Perubahan (Rp)', '', ''],
      ['1', 'Program Penataan Kawasan', '-', '750.000.000', '', ''],
    ];
    const { pengaturan } = takePaste(sample, readPaste({ values: rows }, 2025, []));
    const added = pengaturan.indikator.find(({ nama }) => nama === 'Jumlah kawasan yang ditata');
    expect(added).toMatchObject({ target: '', perubahan: { target: 4 } });
    expect(pengaturan.program.find(({ nama }) => nama === 'Program Penataan Kawasan')).toMatchObject({
      pagu: '',
      paguPerubahan: 750_000_000,
    });
    expect(rumah(pengaturan)).not.toHaveProperty('perubahan');
    const blank = checkPengaturan({ ...pengaturan, kantor: { ...pengaturan.kantor, pkPerubahan: '2025-09-12' } });
    expect(blank.filter(({ rule, indikator }) => rule === 'target-kosong' && indikator === added?.id)).toEqual([]);
    const held = inForce({ ...pengaturan, kantor: { ...pengaturan.kantor, pkPerubahan: '2025-09-12' } }, 'tahun');
    expect(held.indikator.find(({ id }) => id === added?.id)?.target).toBe(4);
  });

  it('taken again says what holds now: its own triwulan stay, and what it no longer changes is no change', () => {
    const table = (target: string) =>
      readPaste(
        {
          values: [
            ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2025', '', '', ''],
            ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
            ['1', 'Hunian', 'Jumlah rumah tidak layak huni yang diperbaiki', target],
          ],
        },
        2025,
        [],
      );
    const typed = changed('2025-09-12');
    expect(rumah(takePaste(typed, table('880')).pengaturan)).toMatchObject({
      target: 940,
      perubahan: { target: 880, targetTriwulan: ['', '', 230, 270] },
    });
    const plain = {
      ...typed,
      indikator: typed.indikator.map((one) =>
        one.perubahan ? { ...one, perubahan: { target: 900, targetTriwulan: ['', '', '', ''] as const } } : one,
      ),
    };
    expect(rumah(takePaste(plain, table('940')).pengaturan)).not.toHaveProperty('perubahan');
  });
});
