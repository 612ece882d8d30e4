import type { Lkj, Naskah } from '../lkj';
import type { Block, PictureBlock } from './block';
import type { ChartContent } from './charts';
import { blockColumn, type TableContent } from './table-of';

/** The report while it is put together: each chapter adds its blocks, tables and figures get their numbers. */
export interface ReportOutline {
  readonly lkj: Lkj;
  readonly naskah: ReadonlyMap<string, Naskah>;
  addHeading(tingkat: 1 | 2 | 3 | 4, text: string): void;
  /** A heading beneath a Bab and the text that it begins with. */
  addSection(judul: string, id: string): void;
  /** A text that says nothing is left out. */
  addText(id: string): void;
  /** A table that has nothing to show is left out. */
  addTable(id: string, judul: string, content: TableContent | undefined): void;
  addCharts(charts: readonly ChartContent[]): void;
  addPicture(picture: Omit<PictureBlock, 'jenis' | 'nomor'>): void;
  add(...blok: readonly Block[]): void;
}

/** An empty outline and the blocks that come into it. */
export function reportOutline(lkj: Lkj): { readonly outline: ReportOutline; readonly blok: readonly Block[] } {
  const blok: Block[] = [];
  const naskah = new Map(lkj.naskah.map((one) => [one.id, one]));
  const used = { tabel: 0, gambar: 0 };
  const next = (apa: keyof typeof used): number => (used[apa] += 1);
  const outline: ReportOutline = {
    lkj,
    naskah,
    addHeading: (tingkat, teks) => void blok.push({ jenis: 'judul', tingkat, teks }),
    addSection(judul, id) {
      outline.addHeading(2, judul);
      outline.addText(id);
    },
    addText(id) {
      const one = naskah.get(id);
      if (one) blok.push({ jenis: 'naskah', naskah: one });
    },
    addTable(id, judul, content) {
      if (!content || content.rows.length === 0) return;
      // How its cells came about is left behind: a block is plain data.
      const columns = content.columns.map((one) => blockColumn(one.judul, one.width, one.align));
      blok.push({ jenis: 'tabel', id, nomor: next('tabel'), judul, notes: [], ...content, columns });
    },
    addCharts: (charts) => void blok.push(...charts.map((one) => ({ ...one, nomor: next('gambar') }))),
    addPicture: (picture) => void blok.push({ ...picture, jenis: 'gambar', nomor: next('gambar') }),
    add: (...contents) => void blok.push(...contents),
  };
  return { outline, blok };
}
