import { describe, expect, it } from 'vitest';
import { dokumenOf } from '../../../src/domain/lkj/dokumen/dokumen';
import { KOLOM, LEBAR } from '../../../src/domain/lkj/lembar/letak';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { writeLkj } from '../../../src/domain/lkj/tulis';
import { parseA1, type Area } from '../../../src/domain/sheet/address';
import type { CellInput, Edit } from '../../../src/domain/sheet/edit';
import { banyakIndikator } from './banyak';
import { lkjContoh, lkjDari } from './contoh-lkj';

const ambil = <Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Extract<Edit, { kind: Kind }>[] =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

/** The written cells, and the pages their rows stand on. */
function cetak(lkj: Lkj, ekspor = false) {
  const edits = writeLkj(lkj, { ekspor });
  const cells: readonly (readonly CellInput[])[] = ambil(edits, 'write')[0]?.values ?? [];
  const potong = ambil(edits, 'page')[0]?.setup.breaksAbove ?? [];
  const halaman = (row: number): number => 1 + potong.filter((at) => at <= row).length;
  const cari = (teks: string | RegExp): number =>
    cells.findIndex((line) =>
      line.some((isi) => typeof isi === 'string' && (typeof teks === 'string' ? isi === teks : teks.test(isi))),
    );
  return { edits, cells, potong, halaman, cari };
}

const besar = (): Lkj => {
  const { pengaturan, isi } = banyakIndikator(60);
  return lkjDari(pengaturan, isi);
};

describe('the printed LKj', () => {
  it('has the outline of PermenPANRB 53/2014, with seven analyses for every sasaran', () => {
    const judul = dokumenOf(lkjContoh()).flatMap((blok) => (blok.jenis === 'judul' ? [[blok.tingkat, blok.teks] as const] : []));
    expect(judul.filter(([tingkat]) => tingkat <= 2).map(([, teks]) => teks)).toEqual([
      'IKHTISAR EKSEKUTIF',
      'BAB I PENDAHULUAN',
      'A. Gambaran umum organisasi',
      'B. Aspek strategis organisasi',
      'C. Permasalahan utama',
      'D. Sistematika penyajian',
      'BAB II PERENCANAAN KINERJA',
      'A. Ikhtisar Perjanjian Kinerja',
      'BAB III AKUNTABILITAS KINERJA',
      'A. Capaian kinerja organisasi',
      'B. Realisasi anggaran',
      'BAB IV PENUTUP',
      'A. Simpulan',
      'B. Langkah perbaikan',
      'LAMPIRAN',
      'Lampiran 1. Perjanjian Kinerja',
      'Lampiran 2. Pengukuran kinerja triwulanan',
      'Lampiran 3. Bukti dukung',
      'Lampiran 4. Daftar periksa reviu',
      'Lampiran 5. Pengesahan dan kepala log',
    ]);
    const urutan = judul.map(([tingkat]) => tingkat).join('');
    expect(urutan.match(/34444444(?=[23])/g)).toHaveLength(3);
  });

  it('is set up for F4 portrait, and its columns fit between the margins', () => {
    const { edits } = cetak(lkjContoh());
    expect(ambil(edits, 'page')[0]?.setup).toMatchObject({
      paper: 'folio',
      orientation: 'portrait',
      fitToWidth: true,
      printArea: { row: 0, column: 0, columns: KOLOM },
    });
    expect(LEBAR.reduce((jumlah, lebar) => jumlah + lebar, 0)).toBeLessThanOrEqual(612 - 85);
  });

  it.each([
    ['six', lkjContoh],
    ['sixty', besar],
  ])('with %s indikator: chapters begin pages, and the contents give the page of each', (_, buat) => {
    const lkj = buat();
    const { cells, halaman, potong, cari } = cetak(lkj);
    const judul = dokumenOf(lkj).flatMap((blok) => (blok.jenis === 'judul' && blok.tingkat < 4 ? [blok] : []));
    for (const { teks, tingkat } of judul) {
      // The name of a sasaran stands in tables too.
      const rows = cells.flatMap((line, row) => (line[0] === teks ? [row] : []));
      const isi = cells[cari(new RegExp(`^ *${teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\.+)?$`))];
      expect(
        rows.map((row) => String(halaman(row))),
        teks,
      ).toContain(`${isi?.[KOLOM - 1] as string | number}`.replace(/^\.+ /, ''));
      if (tingkat === 1) expect(potong, teks).toContain(rows[0]);
    }
  });

  it('repeats the head of a table that goes on over the page, and tears no merged cell', () => {
    const { edits, cells, potong } = cetak(besar());
    const kepala = cells.filter((line) => line[0] === 'No' && line.includes('Predikat')).length;
    expect(kepala).toBeGreaterThan(6 + 2);
    const terpotong = edits.filter(
      (edit) => edit.kind === 'merge' && potong.some((row) => row > edit.area.row && row < edit.area.row + edit.area.rows),
    );
    expect(terpotong).toEqual([]);
  });

  it('gives every row a height, and no page more than its paper holds', () => {
    const { edits, cells, potong } = cetak(besar());
    const semua = new Map<number, number>();
    for (const { row, rows, height } of ambil(edits, 'row-height')) {
      for (let at = row; at < row + rows; at += 1) semua.set(at, height);
    }
    expect(semua.size).toBe(cells.length - 1);
    const batas = [0, ...potong, semua.size];
    for (let index = 0; index < batas.length - 1; index += 1) {
      let jumlah = 0;
      for (let row = batas[index] ?? 0; row < (batas[index + 1] ?? 0); row += 1) jumlah += semua.get(row) ?? 0;
      expect(jumlah).toBeLessThanOrEqual(936 - 36 - 39.6);
    }
  });

  it('ties every figure that is repeated to the table it comes from', () => {
    const { cells } = cetak(lkjContoh());
    const nilai = (alamat: string): unknown => {
      const at = parseA1(alamat);
      const isi = at ? cells[at.row]?.[at.column] : undefined;
      return typeof isi === 'object' && isi !== null ? isi.value : isi;
    };
    const rujukan = cells
      .flat()
      .flatMap((isi) =>
        typeof isi === 'object' && isi !== null && /^=[A-Z]+\d+$/.test(isi.formula)
          ? [[isi.formula.slice(1), isi.value] as const]
          : [],
      );
    expect(rujukan.length).toBeGreaterThan(50);
    for (const [alamat, value] of rujukan) expect(nilai(alamat), alamat).toBe(value);
  });

  it('draws charts from cells that hold their figures', () => {
    const { edits, cells } = cetak(lkjContoh(), true);
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
    const isi = (at: Area | undefined): unknown[] =>
      Array.from({ length: at?.rows ?? 0 }, (_, index) => {
        const sel = cells[(at?.row ?? 0) + index]?.[at?.column ?? 0];
        return typeof sel === 'object' && sel !== null ? sel.value : sel;
      });
    expect(isi(bagan?.charts[0]?.series[0]?.values)).toEqual([0.9947, 0.9553, 0.9333, 1.0432, 1, 1.0081]);
    expect(isi(bagan?.charts[1]?.categories)).toEqual(['2023', '2024', '2025']);
    expect(isi(bagan?.charts[1]?.series[1]?.values)).toEqual([67.1, 68.74, 69.88]);
  });

  it('says in words what cannot be computed, and never shows an error or 100%', () => {
    const { pengaturan, isi } = banyakIndikator(12);
    const lkj = lkjDari({ ...pengaturan, indikator: pengaturan.indikator.map((satu) => ({ ...satu, target: 0 })) }, isi);
    const { cells } = cetak(lkj);
    expect(cells.flat()).toContain('target 0');
    expect(JSON.stringify(cells)).not.toMatch(/#DIV|#REF|NaN|undefined|Infinity/);
    expect(lkj.rataRata.nilai).toBeNull();
  });

  it('can be compiled before anything is set up but the indikator', () => {
    const { pengaturan } = banyakIndikator(3);
    const polos: typeof pengaturan = {
      ...pengaturan,
      bidang: [],
      program: [],
      sasaran: [],
      indikator: pengaturan.indikator.map((satu) => ({ ...satu, lalu: [], standarNasional: '', bidang: [] })),
    };
    const { cells } = cetak(lkjDari(polos, {}));
    expect(cells.flat()).toContain('Sasaran 1. Belum dikaitkan dengan sasaran');
    expect(JSON.stringify(cells)).not.toMatch(/NaN|undefined/);
  });

  it('carries none of Runut’s marks when exported', () => {
    const { cells } = cetak(lkjContoh(), true);
    expect(cells.flat().filter((isi) => typeof isi === 'string' && /^(naskah|angka|uang|susunan)\||^runut:/.test(isi))).toEqual(
      [],
    );
    expect(cells.flat()).not.toContain('Draf: sunting atau terima');
  });
});
