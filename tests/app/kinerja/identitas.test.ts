import { describe, expect, it } from 'vitest';
import { openIdentitas, saveIdentitas } from '../../../src/app/kinerja/identitas';
import { prepare, run } from '../../../src/app/use-case';
import { undoWrite } from '../../../src/app/undo-write';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { emptyWorkbook } from '../../taskpane/empty-workbook';
import { filledIdentitas } from '../../domain/kinerja/identitas/filled-identitas';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };
const dasar = filledIdentitas();

async function filled() {
  const workbook = emptyWorkbook();
  await run(workbook, saveIdentitas, { pengaturan, identitas: dasar }, stamp);
  const read = async () => {
    const result = await run(workbook, openIdentitas, { pengaturan }, stamp);
    if (!result.ok) throw new Error('refused');
    return result.value.identitas;
  };
  return { workbook, read };
}

describe('saving what the office says of itself', () => {
  it('takes along what somebody else saved meanwhile', async () => {
    const { workbook, read } = await filled();
    await run(workbook, saveIdentitas, { pengaturan, dasar, identitas: { ...dasar, tugas: 'Milik mereka' } }, stamp);
    const saved = await run(
      workbook,
      saveIdentitas,
      { pengaturan, dasar, identitas: { ...dasar, tujuan: ['Milik saya'] } },
      stamp,
    );
    expect(saved).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ tugas: 'Milik mereka', tujuan: ['Milik saya'] });
  });

  it('is refused where both changed one entry, and nothing is written until it is decided', async () => {
    const { workbook, read } = await filled();
    await run(workbook, saveIdentitas, { pengaturan, dasar, identitas: { ...dasar, tugas: 'Milik mereka' } }, stamp);
    const mine = { pengaturan, dasar, identitas: { ...dasar, tugas: 'Milik saya' } };
    const refused = await run(workbook, saveIdentitas, mine, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'isian-bentrok', bentrok: [{ apa: 'Tugas pokok' }] } });
    expect(await read()).toMatchObject({ tugas: 'Milik mereka' });
    await run(workbook, saveIdentitas, { ...mine, keputusan: { tugas: { pakai: 'saya', atas: 'Milik mereka' } } }, stamp);
    expect(await read()).toMatchObject({ tugas: 'Milik saya' });
  });

  it('finds the sheet that somebody renamed, and writes no second one', async () => {
    const { workbook, read } = await filled();
    await workbook.write([{ kind: 'rename-sheet', sheet: 'Identitas Laporan', to: 'Identitas kita' }]);
    expect(await read()).toEqual(dasar);
    await run(workbook, saveIdentitas, { pengaturan, dasar, identitas: { ...dasar, tugas: 'Baru' } }, stamp);
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Identitas kita']);
    expect(await read()).toMatchObject({ tugas: 'Baru' });
  });

  it('says how much it does not understand, and can be taken back', async () => {
    const { workbook, read } = await filled();
    const before = (await workbook.read([{ sheet: { name: 'Identitas Laporan' }, parts: ['values'] }])).sheets[0]?.values ?? [];
    const row = before.findIndex((line) => line.includes('3.c.3'));
    await workbook.write([{ kind: 'write', sheet: 'Identitas Laporan', at: { row, column: 0 }, values: [['3.c.9']] }]);
    const asked = {
      pengaturan,
      dasar: { ...dasar, pemanfaatan: [] },
      identitas: { ...dasar, tujuan: ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'] },
    };
    const prepared = await prepare(workbook, saveIdentitas, asked, stamp);
    if (!prepared.ok) throw new Error('refused');
    expect(prepared.value.outcome.takTerbaca).toBe(1);
    await prepared.value.write();
    expect((await read()).tujuan).toHaveLength(6);
    const undo = prepared.value.undo();
    if (!undo) throw new Error('nothing takes it back');
    expect(await run(workbook, undoWrite, undo, stamp)).toMatchObject({ ok: true });
    expect((await read()).tujuan).toEqual(dasar.tujuan);
    const after = (await workbook.read([{ sheet: { name: 'Identitas Laporan' }, parts: ['values'] }])).sheets[0]?.values ?? [];
    expect(after.flat()).toContain('3.c.9');
  });
});
