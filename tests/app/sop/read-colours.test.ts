import { describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../../src/app/sop/accept-usulan';
import { colouredArea, readColours } from '../../../src/app/sop/read-colours';
import { run } from '../../../src/app/use-case';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { usulanByColours } from '../../../src/domain/sop/suggest/coloured-usulan';
import { suggestPelaksana } from '../../../src/domain/sop/suggest/suggest-pelaksana';
import { emptyBook, type BookCell } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
const ROWS = [
  ['No', 'Kegiatan', 'Kadis', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
  ['1', 'Menyusun konsep', '', '', 'kuning', 'Data', '10 menit', 'Konsep'],
  ['2', 'Memeriksa konsep', '', 'kuning', '', 'Konsep', '15 menit', 'Konsep diperiksa'],
  ['3', 'Menyerahkan konsep kepada Kadis', '', '', '', 'Konsep', '5 menit', 'Konsep'],
  ['4', 'Meneliti konsep', 'kuning', 'kuning', '', 'Konsep', '5 menit', 'Konsep'],
  ['5', 'Mengesahkan konsep', '●', '', 'kuning', 'Konsep', '5 menit', 'Konsep sah'],
];

/** A workbook in which some actors' cells are only yellow; the row of step 3 is grey throughout. */
async function coloured() {
  const book = emptyBook('SOP');
  const cells = ROWS.map((row, at) =>
    row.map((text): BookCell => {
      const fill = text === 'kuning' ? '#FFFF00' : at === 3 ? '#DDDDDD' : undefined;
      return { value: text === 'kuning' ? '' : text, ...(fill ? { style: { fill } } : {}) };
    }),
  );
  const workbook = createBookWorkbook({ ...book, sheets: book.sheets.map((one) => ({ ...one, cells })) });
  const read = async () => {
    const [sheet] = (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges'] }])).sheets;
    const sop = sheet && readSops(sheet).sops[0];
    if (!sop) throw new Error('no SOP');
    return sop;
  };
  const sop = await read();
  const told = await run(workbook, readColours, { sheet: 'SOP', area: colouredArea(sop) }, stamp);
  if (!told.ok) throw new Error('not read');
  return { workbook, read, sop, steps: told.value };
}

describe('colours of a live workbook', () => {
  it('tell who acts where nothing else does', async () => {
    const { sop, steps } = await coloured();
    expect(sop.kegiatan.map(({ pelaku }) => pelaku.length)).toEqual([0, 0, 0, 0, 1]);
    expect(steps).toEqual([
      { kegiatan: 0, pelaksana: ['staf'] },
      { kegiatan: 1, pelaksana: ['sekretaris'] },
      { kegiatan: 3, pelaksana: ['kadis', 'sekretaris'] },
    ]);
  });

  it('become proposals that a person accepts', async () => {
    const { workbook, read, sop, steps } = await coloured();
    const usulan = usulanByColours(sop, suggestPelaksana(sop), steps);
    expect(usulan.map(({ kegiatan, pelaksana, ragu, alasan }) => [kegiatan, pelaksana, ragu, /warna/.test(alasan.id)])).toEqual([
      [0, 'staf', false, true],
      [1, 'sekretaris', false, true],
      [2, expect.any(String), expect.any(Boolean), false],
      [3, 'kadis', true, true],
      [3, 'sekretaris', true, true],
    ]);
    await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan: usulan.slice(0, 2) }, stamp);
    expect(
      (await read()).kegiatan.slice(0, 2).map(({ pelaku }) => pelaku.map(({ pelaksana, dari }) => `${pelaksana} ${dari}`)),
    ).toEqual([['staf tanda'], ['sekretaris tanda']]);
  });
});
