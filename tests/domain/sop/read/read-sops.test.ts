import { describe, expect, it } from 'vitest';
import { area } from '../../../../src/domain/sheet/address';
import type { ShapeSnapshot, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { drawing, sopFrom } from '../sheet-of-text';

const peran = (sop: Sop): string => sop.kolom.map((one) => one.peran).join(' ');
const nama = (sop: Sop): readonly string[] => sop.pelaksana.map((one) => one.nama);
const mark = (sop: Sop): readonly string[] =>
  sop.kegiatan.map((one) => one.pelaku.map((actor) => `${actor.pelaksana} ${actor.simbol}`).join(', '));

describe('headers', () => {
  it('reads a single row without bands', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output | Ket.
      1 | Memeriksa berkas | ■ |  | DPA | 10 menit | Nota | segera`);
    expect(peran(sop)).toBe('no uraian pelaksana pelaksana kelengkapan waktu output keterangan');
    expect(sop.kegiatan[0]).toMatchObject({ keterangan: 'segera', output: 'Nota' });
  });

  it('calls nobody by the word of the band that was left in front of the first position', () => {
    const named = (first: string): readonly string[] =>
      nama(
        sopFrom(`
      No | Kegiatan | ${first} | Staf | Kelengkapan | Waktu | Output
      1 | Memeriksa berkas | ■ |  | DPA | 10 menit | Nota`),
      );
    expect(named('Pelaksana Kepala Dinas')).toEqual(['Kepala Dinas', 'Staf']);
    expect(named('PELAKSANA\\nKASUBBAG UMUM')).toEqual(['KASUBBAG UMUM', 'Staf']);
    for (const own of ['Pelaksana Teknis', 'Pelaksana Bidang', 'Pelaksana Tugas Kepala Dinas'])
      expect(named(own)).toEqual([own, 'Staf']);
  });

  it('reads three rows with merged bands', () => {
    const sheet = drawing(`
      No | Uraian | Pelaksana |  |  | Mutu Baku |  |  | Ket
      ~ |  | Dinas |  | Luar | Persyaratan/ Kelengka pan | Waktu | Autput |
      ~ |  | Kepala | Sekretaris | Pemohon |  |  |  |
      1 | Menerima surat |  | v |  | Surat | 5 menit | Surat |`);
    const merged: SheetSnapshot = {
      ...sheet,
      merges: [
        area(0, 0, 3, 1),
        area(0, 1, 3, 1),
        area(0, 2, 1, 3),
        area(0, 5, 1, 3),
        area(1, 2, 1, 2),
        area(1, 5, 2, 1),
        area(1, 6, 2, 1),
        area(1, 7, 2, 1),
        area(0, 8, 3, 1),
      ],
    };
    const sop = sopFrom(merged);
    expect(nama(sop)).toEqual(['Kepala', 'Sekretaris', 'Pemohon']);
    expect(peran(sop)).toBe('no uraian pelaksana pelaksana pelaksana kelengkapan waktu output keterangan');
    expect(sop.kolom[2]?.judul).toEqual(['Pelaksana', 'Dinas', 'Kepala']);
    expect(sop.kepala).toEqual(area(0, 0, 3, 9));
  });

  it.each([
    ['uraian', ['Uraian Prosedur', 'Kegiatan', 'Aktivitas', 'Aktifitas', 'Uraian Kegiatan', 'URAIAN KEGIATAN']],
    [
      'kelengkapan',
      ['Persyaratan/Kelengkapan', 'Perlengkapan', 'Syarat', 'Input', 'Sumber Data', 'Persyaratan /\\nKelengka pan'],
    ],
    ['waktu', ['Waktu', 'Waktu (menit)', 'Waktu (dalam menit)', 'Waktu/menit', 'WAK TU', 'Waktu Penyelesaian']],
    ['output', ['Output', 'Autput', 'Out put', 'Keluaran', 'Hasil']],
    ['keterangan', ['Ket', 'Ket.', 'Keterangan', 'KETERANGAN']],
  ])('knows the column of %s by each of its names', (peranDicari, names) => {
    const table: { [name: string]: string } = {
      uraian: 'Kegiatan',
      kelengkapan: 'Kelengkapan',
      waktu: 'Waktu',
      output: 'Output',
      keterangan: 'Ket',
    };
    for (const name of names) {
      const used = { ...table, [peranDicari]: name };
      const sop = sopFrom(
        `No | ${used['uraian'] ?? ''} | Kadis | Ketua Tim | ${used['kelengkapan'] ?? ''} | ${used['waktu'] ?? ''} | ${used['output'] ?? ''} | ${used['keterangan'] ?? ''}
        1 | Memeriksa berkas | ■ |  | DPA | 10 menit | Nota | segera`,
      );
      expect(peran(sop), name).toBe('no uraian pelaksana pelaksana kelengkapan waktu output keterangan');
    }
  });

  it('reads two rows without the band "Pelaksana", and with "Mutu Buku" for the other', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Sekretaris | Mutu Buku |  |  | Ket
      ~ |  |  |  | Kelengkapan | Waktu | Output |
      1 | Memeriksa berkas | ■ |  | DPA | 10 menit | Nota | segera`);
    expect(peran(sop)).toBe('no uraian pelaksana pelaksana kelengkapan waktu output keterangan');
    expect(nama(sop)).toEqual(['Kadis', 'Sekretaris']);
  });

  it('trusts the leaf headers where a merged band is too narrow', () => {
    const sheet = drawing(`
      No | Kegiatan | Pelaksana |  | Mutu Baku |  |  |  | Ket
      ~ |  | Kadis | Sekretaris | Kasubbag TU | Kelengkapan | Waktu | Output |
      1 | Memeriksa berkas | ■ |  |  | DPA | 10 menit | Nota | segera`);
    const sop = sopFrom({ ...sheet, merges: [area(0, 2, 1, 2), area(0, 4, 1, 4)] });
    expect(nama(sop)).toEqual(['Kadis', 'Sekretaris', 'Kasubbag TU']);
    expect(sop.kolom[4]).toMatchObject({ peran: 'pelaksana', ragu: true });
  });

  it('takes output before waktu, the unit from the header, and "Ketua Tim" for an actor', () => {
    const sop = sopFrom(`
      No | Aktifitas | Ketua Tim | Anggota | Syarat | Keluaran | Waktu (menit)
      1 | Menyusun laporan | X |  | Data | Laporan | 480`);
    expect(nama(sop)).toEqual(['Ketua Tim', 'Anggota']);
    expect(sop.kegiatan[0]?.waktu.menit).toEqual([480, 480]);
    expect(sop.kegiatan[0]?.output).toBe('Laporan');
  });

  it('finds the numbers in a column without a header, and in the uraian itself', () => {
    expect(
      sopFrom(
        `~ | Kegiatan | Kadis | Staf | Waktu | Output\n1 | Membuat | ■ | | 5 menit | Surat\n2 | Mengirim | | ■ | 5 menit | Surat`,
      ).kegiatan.map((one) => one.nomor),
    ).toEqual(['1', '2']);
    const sop = sopFrom(
      `Kegiatan | Kadis | Staf | Waktu | Output\n1. Membuat | ■ | | 5 menit | Surat\n2) Mengirim | | ■ | 5 menit | Surat`,
    );
    expect(sop.kegiatan.map((one) => [one.nomor, one.uraian])).toEqual([
      ['1', 'Membuat'],
      ['2', 'Mengirim'],
    ]);
  });

  it('finds the numbers under a header of the uraian that stands over them, too', () => {
    const sheet = drawing(`
      Uraian Prosedur |  | Kepala | Sekretaris | Kelengkapan | Waktu | Output | Ket
      1 | Menerima surat | v |  | Surat | 5 menit | Surat |
      2 | Menyusun 2 konsep |  | v | Surat | 1 jam | Konsep |`);
    const sop = sopFrom({ ...sheet, merges: [area(0, 0, 1, 2)] });
    expect(peran(sop)).toBe('no uraian pelaksana pelaksana kelengkapan waktu output keterangan');
    expect(sop.kegiatan.map(({ nomor, uraian }) => [nomor, uraian])).toEqual([
      ['1', 'Menerima surat'],
      ['2', 'Menyusun 2 konsep'],
    ]);
  });

  it('skips rows of column numbers, with gaps, also at a page break', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
      (1) | (2) | (3) | (4) | (6) | (7) | (8)
      1 | Membuat surat | ■ |  | Data | 5 menit | Surat
      (1) | (2) | (3) | (4) | (6) | (7) | (8)
      2 | Mengirim surat |  | ■ | Surat | 5 menit | Tanda terima`);
    expect(sop.kegiatan.map((one) => one.nomor)).toEqual(['1', '2']);
    expect(sop.repeatedHeaders.map((one) => one.row)).toEqual([1, 3]);
  });

  it('joins one actor over two physical columns', () => {
    const sop = sopFrom(`
      No | Kegiatan | Pelaksana |  |  | Mutu Baku |  |
      ~ |  | Kadis |  | Sekretaris | Kelengkapan | Waktu | Output
      1 | Membuat surat |  | ■ |  | Data | 5 menit | Surat
      2 | Mengirim surat |  |  | ■ | Surat | 5 menit | Tanda terima`);
    expect(sop.pelaksana).toMatchObject([
      { nama: 'Kadis', column: 2, columns: 2 },
      { nama: 'Sekretaris', columns: 1 },
    ]);
    expect(mark(sop)).toEqual(['kadis process', 'sekretaris process']);
  });
});

describe('rows', () => {
  it('goes on after a header repeated at a page break', () => {
    const header = 'No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output';
    const sop = sopFrom(
      `${header}\n1 | Membuat | ■ | | Data | 5 menit | Surat\n~\n${header}\n2 | Mengirim | | ■ | Surat | 5 menit | Resi`,
    );
    expect(sop.kegiatan.map((one) => one.row)).toEqual([1, 4]);
    expect(sop.repeatedHeaders).toHaveLength(1);
  });

  it('tells several SOPs on one sheet apart', () => {
    const header = 'No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output';
    const { sops } = readSops(
      drawing(`Nomor SOP | 1 | |
        Nama SOP | Surat masuk | |
        Dasar Hukum | UU | |
        ${header}
        1 | Membuat | ■ | | Data | 5 menit | Surat
        ~
        Nomor SOP | 2 | |
        Nama SOP | Surat keluar | |
        Dasar Hukum | UU | |
        ${header}
        1 | Mengirim | | ■ | Surat | 5 menit | Resi`),
    );
    expect(sops.map((sop) => [sop.judul, sop.kegiatan.length])).toEqual([
      ['Surat masuk', 1],
      ['Surat keluar', 1],
    ]);
  });

  it('goes on after a page break that has fewer columns', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output | Ket
      1 | Membuat surat | ■ |  |  | Data | 5 menit | Surat |
      2 | Memeriksa surat |  | ■ |  | Surat | 5 menit | Surat berparaf |
      ~
      3 | Mengirim surat | Surat berparaf | 10 menit | Resi |
      4 | Mengarsipkan surat | Resi | 5 menit | Arsip |`);
    expect(sop.kegiatan.map((one) => [one.nomor, one.uraian, one.waktu.menit?.[0], one.output])).toEqual([
      ['1', 'Membuat surat', 5, 'Surat'],
      ['2', 'Memeriksa surat', 5, 'Surat berparaf'],
      ['3', 'Mengirim surat', 10, 'Resi'],
      ['4', 'Mengarsipkan surat', 5, 'Arsip'],
    ]);
    expect(sop.fragments).toMatchObject([{ tanpaPelaksana: true }]);
  });

  it('keeps numbers that repeat and skip as they are written', () => {
    const rows = ['1', '2', '4', '4', '6'].map((nomor) => `${nomor} | Membuat surat | ■ | | 5 menit | Surat`);
    const sop = sopFrom(`No | Kegiatan | Kadis | Staf | Waktu | Output\n${rows.join('\n')}`);
    expect(sop.kegiatan.map((one) => one.nomor)).toEqual(['1', '2', '4', '4', '6']);
  });

  it('takes Mulai and Selesai rows for the ends, not for kegiatan', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
      ~ | Mulai | ● |  |  |  |
      1 | Membuat surat | ■ |  | Data | 5 menit | Surat
      ~ | Selesai |  | ● |  |  |`);
    expect(sop.kegiatan.map((one) => one.uraian)).toEqual(['Membuat surat']);
    expect([sop.mulai?.row, sop.selesai?.row]).toEqual([1, 3]);
  });

  it('joins lines of one kegiatan, and leaves out totals and signatures', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
      1 | Membuat surat | ■ |  | Data | 5 menit | Surat
      ~ | dan menandatanganinya |  |  | Nota |  |
      2 | Mengirim surat |  | ■ | Surat | 5 menit | Resi
      ~ | Jumlah |  |  |  | 10 menit |
      ~
      ~ |  |  |  | Pontianak, 2 Januari 2023 |  |`);
    expect(sop.kegiatan).toHaveLength(2);
    expect(sop.kegiatan[0]).toMatchObject({ rows: 2, uraian: 'Membuat surat dan menandatanganinya', kelengkapan: 'Data Nota' });
  });

  it('takes merged rows for one kegiatan', () => {
    const sheet = drawing(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
      1 | Membuat surat | ■ |  | Data | 5 menit | Surat
      ~ |  |  |  | Nota |  |
      2 | Mengirim surat |  | ■ | Surat | 5 menit | Resi`);
    const sop = sopFrom({ ...sheet, merges: [area(1, 0, 2, 1), area(1, 1, 2, 1)] });
    expect(sop.kegiatan).toMatchObject([{ rows: 2, kelengkapan: 'Data Nota' }, { nomor: '2' }]);
  });

  it('keeps a kegiatan whose uraian is blank', () => {
    const sop = sopFrom(
      `No | Kegiatan | Kadis | Staf | Waktu | Output\n1 | Membuat | ■ | | 5 menit | Surat\n2 | | | ■ | 5 menit | Resi`,
    );
    expect(sop.kegiatan[1]).toMatchObject({ nomor: '2', uraian: '' });
  });
});

describe('marks', () => {
  const header = 'No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output';
  const one = (first: string, second: string): Sop =>
    sopFrom(
      `${header}\n1 | Menerima | ■ | | Data | 5 menit | Surat\n2 | Memeriksa | ${first} | ${second} | Data | 5 menit | Surat\n3 | Mengirim | | ■ | Surat | 5 menit | Resi`,
    );

  it.each([
    ['√', 'mark'],
    ['v', 'mark'],
    ['X', 'mark'],
    ['×', 'mark'],
    ['■', 'process'],
    ['◇', 'decision'],
    ['◆ ke 1', 'decision'],
    ['⬠', 'connector'],
    ['A', 'connector'],
  ])('reads "%s" as %s', (mark, simbol) => {
    expect(one(mark, '').kegiatan[1]?.pelaku).toMatchObject([{ pelaksana: 'kadis', simbol }]);
  });

  it('follows a return to the nearest earlier kegiatan of that number', () => {
    expect(one('◆ ke 1', '').kegiatan[1]?.kembali).toBe(0);
    expect(one('◆ ke 3', '').kegiatan[1]?.kembali).toBeUndefined();
  });

  it('keeps labels of exits and unknown texts apart from marks', () => {
    expect(one('◆', 'Tidak').kegiatan[1]?.selLain).toMatchObject([{ pelaksana: 'staf', jenis: 'tidak' }]);
    expect(one('Y/T', '').kegiatan[1]?.selLain?.map((one) => one.jenis)).toEqual(['ya', 'tidak']);
    expect(one('zz', '').kegiatan[1]).toMatchObject({
      pelaku: [{ pelaksana: 'kadis', simbol: 'mark' }],
      selLain: [{ teks: 'zz', jenis: 'asing' }],
    });
  });

  it('takes several actors, or none, in one kegiatan', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Sekretaris | Staf | Waktu | Output
      1 | Rapat | ■ | √ | √ | 5 menit | Notulen
      2 | Mencatat |  |  |  | 5 menit | Catatan
      3 | Mengirim |  | ■ | X | 5 menit | Resi`);
    expect(mark(sop)).toEqual(['kadis process, sekretaris mark, staf mark', '', 'sekretaris process, staf mark']);
  });

  it.each(['Ya', 'Tidak', 'Y', 'T', 'tdk', 'Tidak Setuju', 'Lengkap'])('takes "%s" for a label, not for a mark', (label) => {
    expect(one('◆', label).kegiatan[1]?.pelaku).toHaveLength(1);
    expect(one('◆', label).kegiatan[1]?.selLain).toHaveLength(1);
  });

  it('takes dots in every row for marks without a symbol', () => {
    const sop = sopFrom(
      `${header}\n1 | Menerima | ● | | Data | 5 menit | Surat\n2 | Memeriksa | ● | | Surat | 5 menit | Nota\n3 | Mengirim | | ● | Nota | 5 menit | Resi`,
    );
    expect(mark(sop)).toEqual(['kadis mark', 'kadis mark', 'staf mark']);
  });

  it('reads names in one column "Pelaksana" as actors', () => {
    const sop = sopFrom(`
      No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
      1 | Menerima surat | Sekretaris | Surat | 5 menit | Disposisi
      2 | Memeriksa surat | Kasubbag Umum\\nStaf | Surat | 5 menit | Nota`);
    expect(nama(sop)).toEqual(['Sekretaris', 'Kasubbag Umum', 'Staf']);
    expect(mark(sop)).toEqual(['sekretaris mark', 'kasubbag umum mark, staf mark']);
  });

  it('reads symbols drawn over the cells', () => {
    const shape = (type: string, column: number, row: number, more: Partial<ShapeSnapshot> = {}): ShapeSnapshot => ({
      name: type,
      type,
      left: column * 50 + 10,
      top: row * 20 + 4,
      width: 30,
      height: 12,
      ...more,
    });
    const sop = sopFrom({
      ...drawing(
        `${header}\n1 | Menerima | | | Data | 5 menit | Surat\n2 | Memeriksa | | | Surat | 5 menit | Nota\n3 | Mengirim | | | Nota | 5 menit | Resi`,
      ),
      sizes: { columns: [50, 50, 50, 50, 50, 50, 50], rows: [20, 20, 20, 20] },
      shapes: [
        shape('FlowChartTerminator', 2, 1),
        shape('Diamond', 3, 2, { alt: 'Keputusan; tidak kembali ke kegiatan 1' }),
        shape('Rectangle', 2, 2, { text: 'Ya' }),
        shape('FlowChartProcess', 2, 3),
        shape('Line', 3, 3),
      ],
    });
    expect(mark(sop)).toEqual(['kadis terminator', 'staf decision', 'kadis process']);
    expect(sop.kegiatan[1]?.kembali).toBe(0);
  });
});

describe('the identity block', () => {
  it('stands beside the table too, with labels and values in one cell and a date as a number', () => {
    const sop = sopFrom({
      name: 'SOP',
      values: [
        ['No', 'Kegiatan', 'Kadis', 'Staf', 'Waktu', 'Output', '', 'Nomor SOP : 12/2023', ''],
        [1, 'Membuat', '■', '', '5 menit', 'Surat', '', 'Tgl. Pembuatan', 44928],
        [2, 'Mengirim', '', '■', '5 menit', 'Resi', '', 'Tgl. Refisi', '-'],
      ],
    });
    expect(sop.identitas.map((one) => [one.field, one.isi.join()])).toEqual([
      ['nomor', '12/2023'],
      ['tanggal-pembuatan', '02 Januari 2023'],
      ['tanggal-revisi', '-'],
    ]);
    expect(sop.kegiatan).toHaveLength(2);
  });

  it('stands below the table, after an empty row', () => {
    const sop = sopFrom(`
      No | Kegiatan | Kadis | Staf | Waktu | Output
      1 | Membuat | ■ | | 5 menit | Surat
      2 | Mengirim | | ■ | 5 menit | Resi
      ~
      Nomor SOP | 12/2023 |
      Tgl. Pembuatan | 2 Januari 2023 |
      Dasar Hukum | UU 25/2009 |`);
    expect(sop.kegiatan).toHaveLength(2);
    expect(sop.identitas.map((one) => [one.field, one.isi.join()])).toEqual([
      ['nomor', '12/2023'],
      ['tanggal-pembuatan', '2 Januari 2023'],
      ['dasar-hukum', 'UU 25/2009'],
    ]);
  });

  it('knows its labels by each of their names and slips', () => {
    const sop = sopFrom(`
      No. SOP | 1 | Tgl. Dibuat | 2 Januari 2023
      Tgl. Refisi | - | Tanggal Efektip | 6 Januari 2023
      Disyahkan oleh | Kepala Dinas | Judul SOP | Surat masuk
      Kualifikasi Pendidikan | SMA | Keterangan | SOP Arsip
      No | Kegiatan | Kadis | Staf | Waktu | Output
      1 | Membuat | ■ | | 5 menit | Surat`);
    expect(sop.identitas.map((one) => one.field).sort()).toEqual([
      'disahkan-oleh',
      'keterkaitan',
      'kualifikasi',
      'nama',
      'nomor',
      'tanggal-efektif',
      'tanggal-pembuatan',
      'tanggal-revisi',
    ]);
  });
});

describe('a sheet that is no SOP', () => {
  it.each([
    ['empty', [], 'kosong'],
    [
      'a budget',
      [
        ['No', 'Program', 'Anggaran'],
        [1, 'Perumahan', 5000],
      ],
      'kepala tabel',
    ],
    ['a header alone', [['No', 'Kegiatan', 'Kadis', 'Waktu', 'Output']], 'tidak ada kegiatan'],
  ])('says so of %s', (_, values, reason) => {
    const reading = readSops({ name: 'x', values });
    expect(reading.sops).toEqual([]);
    expect(reading.bukanSop?.id).toContain(reason);
  });
});

describe('a correction of the mapping', () => {
  it('names the header row and what a column holds', () => {
    const sheet = drawing(`
      Langkah kerja | Oleh A | Oleh B | Berapa lama | Jadinya
      Membuat surat | v |  | 5 menit | Surat
      Mengirim surat |  | v | 5 menit | Resi`);
    expect(readSops(sheet).sops).toEqual([]);
    const { sops } = readSops(sheet, {
      sheet: sheet.name,
      kepala: { row: 0, rows: 1 },
      kolom: [
        { column: 0, peran: 'uraian' },
        { column: 1, peran: 'pelaksana' },
        { column: 2, peran: 'pelaksana' },
        { column: 3, peran: 'waktu' },
        { column: 4, peran: 'output' },
      ],
    });
    expect(sops[0] && mark(sops[0])).toEqual(['oleh a mark', 'oleh b mark']);
    expect(sops[0]?.kegiatan[0]?.waktu.menit).toEqual([5, 5]);
  });
});
