import { describe, expect, it } from 'vitest';
import { mergePengaturan } from '../../../../src/domain/kinerja/merge/merge-pengaturan';
import { emptyIndikator } from '../../../../src/domain/kinerja/paste/take-paste';
import type { Indikator, Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';

const BASE = samplePengaturan(2025);
const changed = (id: string, part: Partial<Indikator>, from = BASE): Pengaturan => ({
  ...from,
  indikator: from.indikator.map((one) => (one.id === id ? { ...one, ...part } : one)),
});
const indikator = ({ indikator: all }: Pengaturan, id: string): Indikator | undefined => all.find((one) => one.id === id);
const withKepala = (from: Pengaturan, nama: string): Pengaturan => ({
  ...from,
  kantor: { ...from.kantor, kepala: { ...from.kantor.kepala, nama } },
});

describe('two drafts of one Perjanjian Kinerja', () => {
  it('that changed different entries are both kept', () => {
    const mine = withKepala(changed('S1.1', { target: 75, targetTriwulan: [1, 69, 69.3, 69.5] }), 'Ani');
    const theirs: Pengaturan = { ...changed('S1.1', { satuan: 'poin' }), tahun: 2025, program: BASE.program.slice(1) };
    const { pengaturan, bentrok } = mergePengaturan(BASE, mine, theirs);
    expect(bentrok).toEqual([]);
    expect(indikator(pengaturan, 'S1.1')).toMatchObject({ target: 75, satuan: 'poin' });
    expect(indikator(pengaturan, 'S1.1')?.targetTriwulan[0]).toBe(1);
    expect(pengaturan.kantor.kepala.nama).toBe('Ani');
    expect(pengaturan.program).toEqual(BASE.program.slice(1));
  });

  it('are the same whoever saves last', () => {
    const mine = changed('S1.1', { target: 75 });
    const theirs = withKepala(BASE, 'Budi');
    expect(mergePengaturan(BASE, mine, theirs).pengaturan).toEqual(mergePengaturan(BASE, theirs, mine).pengaturan);
    expect(mergePengaturan(BASE, mine, BASE).pengaturan).toEqual(mine);
    expect(mergePengaturan(BASE, BASE, theirs).pengaturan).toEqual(theirs);
  });

  it('that changed one entry differently are asked about, by name, and again when the other changes once more', () => {
    const mine = changed('S1.1', { target: 75, metode: 'flat', targetTriwulan: ['', 69, 69.3, 69.5] });
    const theirs = changed('S1.1', { target: 80, metode: 'sum', targetTriwulan: [2, 69, 69.3, 69.5] });
    const { bentrok } = mergePengaturan(BASE, mine, theirs);
    const nama = indikator(BASE, 'S1.1')?.nama ?? '';
    expect(bentrok.map(({ apa, saya, mereka }) => [apa, saya.id, mereka.id])).toEqual([
      [`Indikator S1.1 ${nama}: Metode triwulan`, 'nilai terakhir', 'dijumlahkan'],
      [`Indikator S1.1 ${nama}: Target tahun`, '75', '80'],
      [`Indikator S1.1 ${nama}: Target TW I`, 'kosong', '2'],
    ]);
    const decided = Object.fromEntries(
      bentrok.map(({ kunci, atas }, index) => [kunci, { pakai: index === 1 ? ('saya' as const) : ('mereka' as const), atas }]),
    );
    const settled = mergePengaturan(BASE, mine, theirs, decided);
    expect(settled.bentrok).toEqual([]);
    expect(indikator(settled.pengaturan, 'S1.1')).toMatchObject({ target: 75, metode: 'sum' });
    const again = mergePengaturan(BASE, mine, changed('S1.1', { target: 81 }, theirs), decided);
    expect(again.bentrok.map(({ kunci, mereka }) => [kunci, mereka.id])).toEqual([['indikator/S1.1/target', '81']]);
  });

  it('of which one took away what the other changed are asked about; what nobody changed just goes', () => {
    const without: Pengaturan = { ...BASE, indikator: BASE.indikator.filter(({ id }) => id !== 'S1.1') };
    expect(indikator(mergePengaturan(BASE, without, BASE).pengaturan, 'S1.1')).toBeUndefined();
    const { bentrok } = mergePengaturan(BASE, without, changed('S1.1', { target: 80 }));
    expect(bentrok.map(({ kunci, saya, mereka }) => [kunci, saya.id, mereka.id])).toEqual([
      ['indikator/S1.1', 'dihapus', 'tetap ada'],
    ]);
    const gone = mergePengaturan(BASE, without, changed('S1.1', { target: 80 }), {
      'indikator/S1.1': { pakai: 'saya', atas: bentrok[0]?.atas },
    });
    expect([gone.bentrok, indikator(gone.pengaturan, 'S1.1')]).toEqual([[], undefined]);
  });

  it('that both added a row under one code keep both rows, and what refers to them follows', () => {
    const added = (nama: string): Pengaturan => ({
      ...BASE,
      indikator: [...BASE.indikator, { ...emptyIndikator('S1.9', 'S1', 2025), nama }],
      program: BASE.program.map((one, index) => (index === 0 ? { ...one, indikator: [...one.indikator, 'S1.9'] } : one)),
    });
    const { pengaturan, bentrok } = mergePengaturan(BASE, added('Punya saya'), added('Punya mereka'));
    expect(bentrok).toEqual([]);
    const own = pengaturan.indikator.find(({ nama }) => nama === 'Punya saya');
    expect(indikator(pengaturan, 'S1.9')?.nama).toBe('Punya mereka');
    expect(own?.id).not.toBe('S1.9');
    expect(new Set(pengaturan.indikator.map(({ id }) => id)).size).toBe(pengaturan.indikator.length);
    expect(pengaturan.program[0]?.indikator).toEqual([...(BASE.program[0]?.indikator ?? []), 'S1.9', own?.id]);
    const twice = mergePengaturan(BASE, added('Sama'), added('sama '));
    expect(twice.pengaturan.indikator).toHaveLength(BASE.indikator.length + 1);
  });

  it('keep the order of whoever moved rows', () => {
    const moved: Pengaturan = { ...BASE, program: BASE.program.toReversed() };
    const theirs = withKepala(BASE, 'Budi');
    const order = ({ program }: Pengaturan) => program.map(({ id }) => id);
    expect(order(mergePengaturan(BASE, moved, theirs).pengaturan)).toEqual(order(moved));
    expect(order(mergePengaturan(BASE, theirs, moved).pengaturan)).toEqual(order(moved));
  });
});
