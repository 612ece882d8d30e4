import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { qrPng } from '../../../src/domain/lkj/document/qr-png';
import { headCode } from '../../../src/domain/tracker/log/printed-head';
import { PAGE_COLUMNS, PAGE_WIDTHS } from '../../../src/domain/lkj/sheet/page-grid';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { parseA1, type Area } from '../../../src/domain/sheet/address';
import type { CellInput, Edit } from '../../../src/domain/sheet/edit';
import { manyIndikator } from './many-indikator';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { overlaps } from '../../../src/domain/sheet/areas';
import { EXCEL_LIMITS } from '../../../src/domain/sheet/limits';
import { arialWidth } from '../../../src/domain/sheet/print/arial';
import { textHeight } from '../../../src/domain/sheet/print/measure';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { sampleLkj, lkjFrom } from './sample-lkj';

const ambil = <Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Extract<Edit, { kind: Kind }>[] =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

/** The written cells, and the pages their rows stand on. */
function cetak(lkj: Lkj, ekspor = false) {
  const edits = writeLkj(lkj, { forExport: ekspor });
  const cells: readonly (readonly CellInput[])[] = ambil(edits, 'write')[0]?.values ?? [];
  const cut = ambil(edits, 'page')[0]?.setup.breaksAbove ?? [];
  const page = (row: number): number => 1 + cut.filter((at) => at <= row).length;
  const find = (text: string | RegExp): number =>
    cells.findIndex((line) =>
      line.some((content) => typeof content === 'string' && (typeof text === 'string' ? content === text : text.test(content))),
    );
  return { edits, cells, potong: cut, halaman: page, cari: find };
}

const besar = (): Lkj => {
  const { pengaturan, isi } = manyIndikator(60);
  return lkjFrom(pengaturan, isi);
};

describe('the printed LKj', () => {
  it('has nothing above and below the cover, and says how its pages are counted', () => {
    const { edits, cari } = cetak(sampleLkj());
    const { setup } = ambil(edits, 'page')[0] ?? {};
    expect(setup).toMatchObject({ bareFirst: true, footer: { right: expect.stringContaining('&P') } });
    expect(applyToBook(emptyBook(), edits).sheets.find(({ name }) => name === 'LKj')?.page.firstPage).toEqual({});
    const row = cari(/^Nomor halaman pada cetakan Excel dihitung dari sampul\./);
    expect(row).toBeGreaterThan(cari('DAFTAR ISI'));
    expect(row).toBeLessThan(cari('DAFTAR TABEL'));
  });

  it('has the outline of PermenPANRB 53/2014, with seven analyses for every sasaran', () => {
    const judul = reportDocument(sampleLkj()).flatMap((blok) =>
      blok.jenis === 'judul' ? [[blok.tingkat, blok.teks] as const] : [],
    );
    expect(judul.filter(([tingkat]) => tingkat <= 2).map(([, text]) => text)).toEqual([
      'KATA PENGANTAR',
      'IKHTISAR EKSEKUTIF',
      'DAFTAR ISI',
      'DAFTAR TABEL',
      'DAFTAR GAMBAR',
      'BAB I PENDAHULUAN',
      'A. Gambaran Umum Organisasi',
      'B. Dasar Hukum',
      'C. Tugas, Fungsi, dan Struktur Organisasi',
      'D. Sumber Daya Manusia',
      'E. Isu Strategis',
      'F. Permasalahan Utama',
      'G. Sistematika Penyajian',
      'BAB II PERENCANAAN KINERJA',
      'A. Rencana Strategis',
      'B. Indikator Kinerja Utama',
      'C. Perjanjian Kinerja',
      'BAB III AKUNTABILITAS KINERJA',
      'A. Capaian Kinerja Organisasi',
      'B. Realisasi Anggaran',
      'BAB IV PENUTUP',
      'A. Simpulan',
      'B. Langkah Perbaikan',
      'LAMPIRAN',
      'Lampiran 1. Perjanjian Kinerja',
      'Lampiran 2. Rencana Aksi',
      'Lampiran 3. Pengukuran Kinerja Triwulanan',
      'Lampiran 4. Bukti Dukung',
      'Lampiran 5. Pernyataan Telah Direviu',
      'Lampiran 6. Halaman Verifikasi',
    ]);
    const order = judul.map(([tingkat]) => tingkat).join('');
    expect(order.match(/34444444(?=[23])/g)).toHaveLength(3);
  });

  it('is set up for F4 portrait, and its columns fit between the margins', () => {
    const { edits } = cetak(sampleLkj());
    expect(ambil(edits, 'page')[0]?.setup).toMatchObject({
      paper: 'folio',
      orientation: 'portrait',
      fitToWidth: true,
      printArea: { row: 0, column: 0, columns: PAGE_COLUMNS },
    });
    expect(PAGE_WIDTHS.reduce((jumlah, width) => jumlah + width, 0)).toBeLessThanOrEqual(612 - 85);
  });

  it.each([
    ['six', sampleLkj],
    ['sixty', besar],
  ])('with %s indikator: chapters begin pages, and the contents give the page of each', (_, buat) => {
    const lkj = buat();
    const { cells, halaman, potong } = cetak(lkj);
    const judul = reportDocument(lkj).flatMap((blok) => (blok.jenis === 'judul' && blok.tingkat < 4 ? [blok] : []));
    for (const { teks, tingkat } of judul) {
      // The name of a sasaran stands in tables too.
      const rows = cells.flatMap((line, row) => (line[0] === teks ? [row] : []));
      const listed = new RegExp(`^ *${teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\.+)?$`);
      const contents = cells.find(
        ([name, ...more]) =>
          typeof name === 'string' &&
          listed.test(name) &&
          typeof more[PAGE_COLUMNS - 2] === 'string' &&
          more[PAGE_COLUMNS - 2] !== '',
      );
      expect(
        rows.map((row) => String(halaman(row))),
        teks,
      ).toContain(`${contents?.[PAGE_COLUMNS - 1] as string | number}`.replace(/^\.+ /, ''));
      if (tingkat === 1) expect(potong, teks).toContain(rows[0]);
    }
  });

  it('names in its contents what is longer than a line in as many as it needs, the page behind the last', () => {
    const base = samplePengaturan(2025);
    const [nama, satuKata] = [`Meningkatnya ${'mutu layanan perumahan dan '.repeat(12)}permukiman`, 'Akuntabilitas'.repeat(20)];
    const pengaturan = {
      ...base,
      sasaran: base.sasaran.map((one, index) => ({ ...one, nama: [nama, satuKata][index] ?? one.nama })),
      indikator: base.indikator.map((one, index) => (index === 0 ? { ...one, nama: `Persentase ${nama}` } : one)),
    };
    const { cells, cari } = cetak(lkjFrom(pengaturan, sampleIsian(2025)));
    const room = PAGE_WIDTHS.slice(0, PAGE_COLUMNS - 1).reduce((sum, one) => sum + one, 0);
    const text = (content: CellInput | undefined): string => (typeof content === 'string' ? content : '');
    const contents = cells
      .slice(cari('DAFTAR ISI'), cari('BAB I PENDAHULUAN'))
      .map((line) => [text(line[0]), text(line[PAGE_COLUMNS - 1])] as const);
    const entry = (begins: string): readonly string[] => {
      const lines = contents.slice(contents.findIndex(([line]) => line.trim().startsWith(begins)));
      const last = lines.findIndex(([, page]) => /^\.+ \d+$/.test(page));
      return lines.slice(0, last + 1).map(([line]) => line.replace(/ \.+$/, ''));
    };
    for (const [begins, whole] of [
      ['Sasaran 1.', `Sasaran 1. ${nama}`],
      ['Sasaran 2.', `Sasaran 2. ${satuKata}`],
      ['Gambar 2.', `Gambar 2. Target dan realisasi: Persentase ${nama}`],
    ] as const) {
      const lines = entry(begins);
      expect(lines.length, begins).toBeGreaterThan(2);
      for (const line of lines) expect(arialWidth(line, 10), line).toBeLessThanOrEqual(room);
      expect(
        lines
          .map((line) => line.trim())
          .join('')
          .replaceAll(' ', ''),
        begins,
      ).toBe(whole.replaceAll(' ', ''));
    }
  });

  it('repeats the head of a table that goes on over the page, and tears no merged cell', () => {
    const { edits, cells, potong } = cetak(besar());
    const header = cells.filter((line) => line[0] === 'No' && line.includes('Predikat')).length;
    expect(header).toBeGreaterThan(6 + 2);
    const terpotong = edits.filter(
      (edit) => edit.kind === 'merge' && potong.some((row) => row > edit.area.row && row < edit.area.row + edit.area.rows),
    );
    expect(terpotong).toEqual([]);
  });

  it('gives every row a height, and no page more than its paper holds', () => {
    const { edits, cells, potong } = cetak(besar());
    const all = new Map<number, number>();
    for (const { row, rows, height } of ambil(edits, 'row-height')) {
      for (let at = row; at < row + rows; at += 1) all.set(at, height);
    }
    expect(all.size).toBe(cells.length - 1);
    const batas = [0, ...potong, all.size];
    for (let index = 0; index < batas.length - 1; index += 1) {
      let jumlah = 0;
      for (let row = batas[index] ?? 0; row < (batas[index + 1] ?? 0); row += 1) jumlah += all.get(row) ?? 0;
      expect(jumlah).toBeLessThanOrEqual(936 - 36 - 39.6);
    }
  });

  it('ties every figure that is repeated to the table it comes from', () => {
    const { cells } = cetak(sampleLkj());
    const nilai = (alamat: string): unknown => {
      const at = parseA1(alamat);
      const content = at ? cells[at.row]?.[at.column] : undefined;
      return typeof content === 'object' && content !== null ? content.value : content;
    };
    const rujukan = cells
      .flat()
      .flatMap((content) =>
        typeof content === 'object' && content !== null && /^=[A-Z]+\d+$/.test(content.formula)
          ? [[content.formula.slice(1), content.value] as const]
          : [],
      );
    expect(rujukan.length).toBeGreaterThan(50);
    for (const [alamat, value] of rujukan) expect(nilai(alamat), alamat).toBe(value);
  });

  it('draws charts from cells that hold their figures', () => {
    const { edits, cells } = cetak(sampleLkj(), true);
    const [bagan] = ambil(edits, 'charts');
    expect(bagan?.charts.map(({ name, type }) => [name, type])).toEqual([
      ['runut:lkj:capaian', 'bar'],
      ['runut:lkj:lalu:S1.1', 'column'],
      ['runut:lkj:lalu:S1.2', 'column'],
      ['runut:lkj:lalu:S2.1', 'column'],
      ['runut:lkj:lalu:S2.2', 'column'],
      ['runut:lkj:lalu:S3.2', 'column'],
      ['runut:lkj:serapan', 'bar'],
    ]);
    const content = (at: Area | undefined): unknown[] =>
      Array.from({ length: at?.rows ?? 0 }, (_, index) => {
        const cell = cells[(at?.row ?? 0) + index]?.[at?.column ?? 0];
        return typeof cell === 'object' && cell !== null ? cell.value : cell;
      });
    expect(content(bagan?.charts[0]?.series[0]?.values)).toEqual([0.9947, 0.9553, 0.9333, 1.0432, 1, 1.0081]);
    expect(content(bagan?.charts[1]?.categories)).toEqual(['2023', '2024', '2025']);
    expect(content(bagan?.charts[1]?.series[1]?.values)).toEqual([67.1, 68.74, 69.88]);
  });

  it('says in words what cannot be computed, and never shows an error or 100%', () => {
    const { pengaturan, isi } = manyIndikator(12);
    const ketentuan = { ...pengaturan.ketentuan, targetNol: { tercapai: null, meleset: null } };
    const indikator = pengaturan.indikator.map((one) => ({ ...one, target: 0 }));
    const lkj = lkjFrom({ ...pengaturan, ketentuan, indikator }, isi);
    const { cells } = cetak(lkj);
    expect(cells.flat()).toContain('target 0');
    expect(JSON.stringify(cells)).not.toMatch(/#DIV|#REF|NaN|undefined|Infinity/);
    expect(lkj.rataRata.nilai).toBeNull();
  });

  it('can be compiled before anything is set up but the indikator', () => {
    const { pengaturan } = manyIndikator(3);
    const polos: typeof pengaturan = {
      ...pengaturan,
      bidang: [],
      program: [],
      sasaran: [],
      indikator: pengaturan.indikator.map((one) => ({ ...one, lalu: [], standarNasional: '', bidang: [] })),
    };
    const { cells } = cetak(lkjFrom(polos, {}));
    expect(cells.flat()).toContain('Sasaran 1. Belum dikaitkan dengan sasaran');
    expect(JSON.stringify(cells)).not.toMatch(/NaN|undefined/);
  });

  it('gives a text as many rows as it needs where one would be higher than Excel’s highest', () => {
    const base = samplePengaturan(2025);
    const long = (words: string, times: number): string => words.repeat(times).trim();
    const first = <Of extends { readonly nama: string }>(all: readonly Of[], nama: string): readonly Of[] => all.with(0, { ...all[0], nama } as Of); // prettier-ignore
    const lkj = lkjFrom(
      {
        ...base,
        kantor: { ...base.kantor, nama: long('Dinas Perumahan ', 60) },
        indikator: first(base.indikator, long('Persentase rumah layak huni ', 300)),
        sasaran: first(base.sasaran, long('Meningkatnya kualitas permukiman ', 250)),
      },
      sampleIsian(2025),
    );
    const { edits, cells } = cetak(lkj);
    const heights = new Map(
      ambil(edits, 'row-height').flatMap(({ row, rows, height }) =>
        Array.from({ length: rows }, (_, index) => [row + index, height] as const),
      ),
    );
    expect(Math.max(...heights.values())).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
    const merges = ambil(edits, 'merge').map(({ area: one }) => one);
    expect(merges.filter((one, index) => merges.slice(index + 1).some((other) => overlaps(one, other)))).toEqual([]);
    const tall = merges.filter(({ rows }) => rows > 1);
    expect(tall.length).toBeGreaterThan(5);
    for (const { row, column, rows, columns } of tall) {
      const text = cells[row]?.[column];
      const width = PAGE_WIDTHS.slice(column, column + columns).reduce((all, one) => all + one, 0);
      const room = Array.from({ length: rows }, (_, index) => heights.get(row + index) ?? 15).reduce((all, one) => all + one, 0);
      if (typeof text === 'string') expect(room).toBeGreaterThanOrEqual(textHeight(text, width, { size: 9 }) - 1);
    }
    expect(cells.flat().filter((one) => typeof one === 'string' && one.length > 8000).length).toBeGreaterThan(3);
  });

  it('carries none of Runut’s marks when exported', () => {
    const { cells } = cetak(sampleLkj(), true);
    expect(
      cells.flat().filter((content) => typeof content === 'string' && /^(naskah|angka|uang|susunan)\||^runut:/.test(content)),
    ).toEqual([]);
    expect(cells.flat()).not.toContain('Draf: sunting atau terima');
  });

  it('shows the head of the log as a QR code on its last page, its text below it, and takes an old code away', () => {
    const log = { kepala: 'a3'.repeat(32), jumlah: 42, pada: '2026-01-20T09:00:00+07:00' };
    const lkj = sampleLkj({ cap: { versi: 1, disusun: '2026-01-20T09:12:00+07:00', log } });
    const { edits, cells, potong, cari } = cetak(lkj);
    const drawn = ambil(edits, 'shapes');
    expect(drawn).toHaveLength(1);
    const [code] = drawn[0]?.shapes ?? [];
    if (code?.kind !== 'picture') throw new Error('no picture');
    expect(code.png).toBe(qrPng(headCode(log)).png);
    const row = cari(headCode(log));
    expect(row).toBeGreaterThan(potong.at(-1) ?? 0);
    const heights = new Map(
      ambil(edits, 'row-height').flatMap(({ row: at, rows, height }) =>
        Array.from({ length: rows }, (_, index) => [at + index, height] as const),
      ),
    );
    const topOf = (at: number): number =>
      Array.from({ length: at }, (_, index) => heights.get(index) ?? 0).reduce((a, b) => a + b, 0);
    expect(code.box.top).toBeGreaterThan(topOf(row - 1));
    expect(code.box.top + code.box.height).toBeLessThan(topOf(row));
    expect(cells.length).toBeGreaterThan(row);
    expect(ambil(writeLkj(sampleLkj()), 'shapes')).toEqual([]);
    const shape = { name: code.name, type: 'Image', left: 0, top: 0, width: 1, height: 1 };
    const existing = {
      name: 'LKj',
      values: cells.map((line) => line.map((one) => (typeof one === 'string' ? one : ''))),
      shapes: [shape],
    };
    expect(ambil(writeLkj(sampleLkj(), { existing }), 'shapes')).toMatchObject([{ prefix: code.name, shapes: [] }]);
  });
});
