import { describe, expect, it } from 'vitest';
import { sopsInFile } from '../../../src/app/sop/write-from-file';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import type { OpenedFile } from '../../../src/files/opened-file';
import { readAny } from '../../../src/files/read-any';
import { pdfOf, picture, polygon, rect, rulings, text } from './build-pdf';

async function opened(...pages: readonly string[]): Promise<OpenedFile> {
  const read = await readAny(pdfOf(pages), 'SOP.pdf');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}
const sopsOf = async (...pages: readonly string[]): Promise<readonly Sop[]> =>
  (await opened(...pages)).snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);

const XS = [20, 45, 250, 330, 410, 490, 600, 680, 780, 880];
const line = (xs: readonly number[], y: number, ...words: readonly string[]): string =>
  words.map((word, column) => (word === '' ? '' : text((xs[column] ?? 0) + 3, y + 15, word))).join('');
const head = (y: number, xs = XS): string =>
  line(xs, y, 'No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output', 'Ket');
const step = (no: number, y: number, xs = XS): string =>
  line(xs, y, String(no), `Menyusun bagian ${String(no)}`, '', '', '', 'Berkas', '10 menit', `Hasil ${String(no)}`);
const box = (x: number, y: number): string => rect(x - 25, y - 9, 50, 18, 'S');
const ysOf = (rows: number, from: number): number[] => Array.from({ length: rows + 1 }, (_, index) => from + index * 40);
const actorsOf = ({ kegiatan, pelaksana }: Sop): readonly string[] =>
  kegiatan.map(({ pelaku }) => pelaku.map((one) => pelaksana.find(({ id }) => id === one.pelaksana)?.nama).join());

describe('several tables in a PDF', () => {
  it('have each their own columns: symbols stand over those of their grid, not over those of a larger identity block', async () => {
    const block = [20, 300, 306, 700, 706, 880];
    const labels = ['Nomor SOP', 'Tanggal Pembuatan', 'Tanggal Revisi', 'Tanggal Efektif', 'Disahkan oleh', 'Nama SOP'];
    const rows = Array.from({ length: 15 }, (_, index) => 30 + index * 30);
    const identity = rulings(block, rows) + labels.map((label, row) => line(block, rows[row] ?? 0, '', '', label)).join('');
    const grid = rulings(XS, ysOf(4, 50)) + head(50) + [1, 2, 3].map((no) => step(no, 50 + no * 40)).join('');
    const [sop] = await sopsOf(identity, grid + box(290, 110) + box(450, 150) + box(370, 190));
    expect(sop && actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf', 'Sekretaris']);
  });

  it('go on in the same columns where the first page parts one of them further', async () => {
    // An identity block above the grid has an edge of its own within the column of kelengkapan.
    const finer = [...XS.slice(0, 6), 586, ...XS.slice(6)];
    const ys = ysOf(3, 90);
    const first =
      rulings(finer, [50, 90]) +
      line([20, 600], 50, 'Nomor SOP', '12') +
      finer.map((x) => (x === 586 ? '' : rulings([x, x], ys))).join('') +
      ys.map((y) => rulings([20, 880], [y])).join('') +
      head(90) +
      [1, 2].map((no) => step(no, 90 + no * 40)).join('') +
      box(290, 150) +
      box(450, 190);
    const moved = XS.map((x) => x + 8);
    const next = rulings(moved, ysOf(2, 50)) + [3, 4].map((no) => step(no, 50 + (no - 3) * 40, moved)).join('') + box(378, 70) + box(298, 110); // prettier-ignore
    const [sop, ...others] = await sopsOf(first, next);
    expect(others).toEqual([]);
    expect(sop?.kegiatan.map(({ nomor, kelengkapan, waktu, output }) => [nomor, kelengkapan, waktu.teks, output])).toEqual(
      [1, 2, 3, 4].map((no) => [String(no), 'Berkas', '10 menit', `Hasil ${String(no)}`]),
    );
    expect(sop && actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf', 'Sekretaris', 'Kepala Dinas']);
  });

  it('take a row that numbers the columns for one, though a number is mistyped or several share a cell', async () => {
    for (const numbers of [
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(8)', '(7)', '(8)'],
      ['1', '2', '3 4 5', '', '', '6', '7', '8', '9'],
    ]) {
      const grid = rulings(XS, ysOf(4, 50)) + head(50) + line(XS, 90, ...numbers) + step(1, 130) + step(2, 170);
      const [sop] = await sopsOf(grid + box(290, 150) + box(450, 190));
      expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(['Menyusun bagian 1', 'Menyusun bagian 2']);
    }
  });
});

describe('what hides in a PDF', () => {
  const plain = (rows: number): string =>
    rulings(XS, ysOf(rows + 1, 50)) + Array.from({ length: rows }, (_, row) => step(row + 1, 90 + row * 40)).join('');

  it('is no word of a header: shading behind it, less high or narrower than its cell, is no symbol', async () => {
    const shaded = `0.8 g ${XS.slice(0, -1)
      .map((x) => rect(x + 1.5, 62, 70, 14, 'f'))
      .join('')}${rect(600, 58, 80, 18, 'f')}0 g `;
    const [sop] = await sopsOf(shaded + plain(2) + head(50) + box(290, 110) + box(450, 150));
    expect(sop?.kolom.map(({ peran }) => peran)).toEqual([
      'no', 'uraian', 'pelaksana', 'pelaksana', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan',
    ]); // prettier-ignore
    expect(sop && actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf']);
  });

  it('is no symbol: the way of an arrow, painted as the narrow outline around it', async () => {
    const way = polygon([[290, 118], [291, 118], [291, 149], [425, 149], [425, 150], [290, 150]], 'f'); // prettier-ignore
    const [sop] = await sopsOf(plain(2) + head(50) + box(290, 110) + box(450, 150) + way);
    expect(sop && actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf']);
  });

  it('is told where the flow of several steps is one picture', async () => {
    const { doubts } = await opened(plain(6) + head(50) + picture(255, 92, 230, 236));
    expect(doubts.map(({ kind, at }) => [kind, at.row, at.column])).toEqual([['flow-picture', 1, 3]]);
  });

  it('is told where the grid is a page of its own that is a picture', async () => {
    const block = [20, 300, 600, 880];
    const labels = [
      'Nomor SOP',
      'Tanggal Pembuatan',
      'Tanggal Revisi',
      'Tanggal Efektif',
      'Disahkan oleh',
      'Nama SOP',
      'Dasar Hukum',
    ];
    const rows = labels.map((_, index) => 30 + index * 30);
    const words = 'diisi sesuai dengan pedoman yang berlaku di kantor ini';
    const identity =
      rulings(block, [...rows, 240]) + labels.map((label, row) => line(block, rows[row] ?? 0, '', label, words)).join('');
    for (const page of [picture(20, 20, 860, 500), '']) {
      const file = await opened(identity, page);
      expect(file.doubts.map(({ kind }) => kind)).toEqual(['page-picture']);
      expect(sopsInFile(file).bukanSop.id).toContain('ada halaman yang berupa gambar');
    }
  });
});
