import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/sheet/address';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { readAny } from '../../../src/files/read-any';
import { decodeText, readTable } from '../../../src/files/table/read-table';

const seed = async (name: string): Promise<readonly (readonly unknown[])[]> => {
  const read = await readAny(readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url)), `${name}.txt`);
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value.snapshot.sheets[0]?.values ?? [];
};
const rowsOf = (text: string): readonly (readonly unknown[])[] => readTable(text, 'Tempel').sheets[0]?.values ?? [];

describe('tabbed text', () => {
  it('the Kalbar seed: every line a row, every tab a column, bold and paragraphs as plain text', async () => {
    const rows = await seed('kalbar-2023-penyusunan-lkj');
    expect(rows[7]?.[0]).toBe('SOP PENYUSUNAN LAPORAN KINERJA DINAS');
    expect(rows[9]).toEqual(['No.', 'Aktivitas', 'Pelaksana', '', '', 'Mutu Baku', '', '', '']);
    expect(rows[10]?.slice(2)).toEqual([
      'Kepala Dinas',
      'Sekretaris',
      'Kasubbag Renja, Monev dan Keuangan',
      'Tim LKj',
      'Kelengkapan',
      'Waktu',
      'Output',
    ]);
    expect(rows.slice(11, 20).map((row) => row[0])).toEqual(['1', '2', '3', '4', '4', '6', '7', '8', '9']);
    expect(rows[12]?.slice(6)).toEqual(['DPA dan disposisi', '10 Menit', 'disposisi']);
    const approved = rows.find(([label]) => label === 'Disahkan oleh')?.[1];
    expect(String(approved).split('\n')).toEqual([
      'KEPALA DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN,',
      '(nama pejabat) Pembina Utama Muda NIP. (18 angka)',
    ]);
    expect(rows.flat().join(' ')).not.toMatch(/<|\*\*/);
  });

  it('the Sinjai seed: both pieces of the table, lists on lines of their own', async () => {
    const rows = await seed('sinjai-sop23-data-kinerja-triwulan');
    expect(rows.find(([label]) => label === 'Keterangan')?.slice(0, 4)).toEqual([
      'Keterangan',
      '1. SOP Surat Keluar\n2. SOP Pembuatan Keputusan Pelaksanaan Kegiatan\n3. SOP Penyusunan Laporan Kinerja',
      'Peralatan Perengkapan',
      '1. Perangkat Komputer\n2. Printer\n3. Kertas',
    ]);
    expect(rows.find(([label]) => label === 'Uraian Prosedur')).toHaveLength(9);
    expect(rows.find(([number]) => number === '7.')?.slice(0, 6)).toEqual([
      '7.',
      'Memeriksa Laporan Kinerja',
      '',
      'Hasil Koreksi Data Laporan Kinerja',
      '1 Jam',
      'Data Laporan Kinerja Hasil Disposisi',
    ]);
  });

  it('a cell with line breaks, as Excel copies it, is one cell; a stray quotation mark is text', () => {
    expect(rowsOf('1\t"baris satu\nbaris ""dua"""\tc\n2\t"kutip" biasa\td')).toEqual([
      ['1', 'baris satu\nbaris "dua"', 'c'],
      ['2', '"kutip" biasa', 'd'],
    ]);
  });

  it('is read in the encodings Windows programs write', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x09, 0))).toBe('1\t');
    expect(decodeText(Uint8Array.of(0x31, 0x20, 0x96, 0x20, 0x32))).toBe('1 – 2');
  });
});

describe('HTML tables', () => {
  it('keep merged cells, line breaks, numbered lists and entities', () => {
    const word = `<html xmlns:o="urn:o"><head><style>td{color:red}</style></head><body>
      <!--[if gte mso 9]><xml><w:View/></xml><![endif]-->
      <p class=MsoNormal><b>SOP&nbsp;Penyusunan</b></p>
      <table><tr><th rowspan=2>No</th><th rowspan="2">Uraian
        Kegiatan</th><th colspan=2>Pelaksana</th></tr>
        <tr><td>Kadis</td><td>Sekretaris</td></tr>
        <tr><td>1<td>Memeriksa &amp; memaraf<br>konsep<td>&radic;<td><ol><li>Lengkap</li><li>Ya</li></ol></table>
      <p>Disimpan 5 &lt; 6</p></body></html>`;
    const [sheet] = readTable(word, 'Word').sheets;
    expect(sheet?.values).toEqual([
      ['SOP Penyusunan', '', '', ''],
      ['No', 'Uraian Kegiatan', 'Pelaksana', ''],
      ['', '', 'Kadis', 'Sekretaris'],
      ['1', 'Memeriksa & memaraf\nkonsep', '√', '1. Lengkap\n2. Ya'],
      ['', '', '', ''],
      ['Disimpan 5 < 6', '', '', ''],
    ]);
    expect(sheet?.merges).toEqual([area(1, 0, 2, 1), area(1, 1, 2, 1), area(1, 2, 1, 2)]);
  });

  it('a table within a cell is text of that cell', () => {
    expect(rowsOf('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>')).toEqual([
      ['a\nb\nc', 'd'],
    ]);
  });

  it('cells and rows end where the next begins, whatever paragraphs Word left open in them', () => {
    expect(rowsOf('<table><tr><td><p>A<td><p>B<p>b<tr><td><p>C<td>D</table><p>sesudah')).toEqual([
      ['A', 'B\nb'],
      ['C', 'D'],
      ['', ''],
      ['sesudah', ''],
    ]);
    expect(rowsOf('<div><table><tr><td>a</div></td><td>b</td></tr></table>sesudah')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['sesudah', ''],
    ]);
  });

  it('what Word writes for itself is not text: declarations, conditional parts, drawings in comments, silent elements', () => {
    const word = `<?xml:namespace prefix = o ns = "urn:o" /><table><tr><td><![if !supportEmptyParas]>&nbsp;<![endif]>isi<o:p></o:p>
      <!--[if gte vml 1]><v:shape id=s/><p>gambar</p><![endif]--></td><td title="a>b">dua<script>"<td>"</script><xml><w:t>x</w:t></xml></td>
      <td><style/>tiga &#150; &amp;lt;</td></tr></table>`;
    expect(rowsOf(word)).toEqual([['isi', 'dua', 'tiga – &lt;']]);
  });

  it('absurd spans and endless nonsense neither hang nor throw', () => {
    const monster = `<table>${'<tr><td rowspan=999999999 colspan=999999999>x'.repeat(200)}</table>`;
    expect(rowsOf(monster).length).toBeLessThan(3_000);
    expect(rowsOf(`<table><tr><td>${'<p>&amp;'.repeat(50_000)}`)).toEqual([[`&\n`.repeat(49_999) + '&']]);
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td',
      '>',
      '<td colspan="3">',
      '</td>',
      '<!--',
      '-->',
      '<ol><li>',
      '&#x110000;',
      '<',
      '"',
      'a',
      '\t',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => rowsOf(pieces.join('')).length >= 0));
  });
});

describe('a table in other text', () => {
  const FIVE = [
    'Memerintahkan penyusunan laporan triwulan kepada Sekretaris',
    'Menugaskan Kasubbag Perencanaan menyiapkan format data',
    'Menyiapkan format data kinerja dan membagikannya ke bidang',
    'Memeriksa konsep laporan; jika tidak sesuai dikembalikan ke Kasubbag',
    'Menandatangani laporan triwulan',
  ];

  it.each(['w48-tabel-markdown.md', 'w49-csv-titik-koma.csv'])('%s is an SOP of five steps with their actors', async (name) => {
    const read = await readAny(readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url)), name);
    const sheet = read.ok ? read.value.snapshot.sheets[0] : undefined;
    const [sop] = sheet ? readSops(sheet).sops : [];
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(FIVE);
    expect(sop?.kegiatan.map(({ pelaku }) => pelaku.map(({ pelaksana }) => pelaksana).join())).toEqual([
      'kepala dinas', 'sekretaris', 'kasubbag perencanaan', 'sekretaris', 'kepala dinas',
    ]); // prettier-ignore
    expect(sop?.kegiatan.map(({ waktu }) => waktu.menit?.[0])).toEqual([10, 15, 120, 450, 30]);
  });

  it('Markdown keeps escaped pipes, line breaks and what stands around the table', () => {
    const rows = rowsOf('# Judul #\n\nKata | pengantar\n\nNo | Uraian\n--|:-:\n1 | a \\| b<br>c\n2 |\n\nPenutup\n');
    expect(rows.map((row) => row.join('/'))).toEqual([
      'Judul/', '/', 'Kata | pengantar/', '/', 'No/Uraian', '1/a | b\nc', '2/', '/', 'Penutup/',
    ]); // prettier-ignore
  });

  it('commas divide only where every line has as many; sentences keep theirs', () => {
    expect(rowsOf('No,Uraian,Waktu\n1,"Menerima, lalu mencatat",10 menit\n2,"Satu\nbaris","5 ""menit"""\n')).toEqual([
      ['No', 'Uraian', 'Waktu'],
      ['1', 'Menerima, lalu mencatat', '10 menit'],
      ['2', 'Satu\nbaris', '5 "menit"'],
    ]);
    const prose = 'Menerima surat, mencatat, dan meneruskan.\nMemeriksa konsep, paraf, tanggal, dan nomor.\nSelesai.';
    expect(rowsOf(prose)).toEqual(prose.split('\n').map((line) => [line]));
  });

  it('semicolons divide although a title stands above the table', () => {
    const rows = rowsOf('SOP Surat\n\nNo;Uraian;Waktu\n1;Menerima;5\n2;Mencatat;6\n3;Mengirim;7\n');
    expect(rows.slice(2).map((row) => row.length)).toEqual([3, 3, 3, 3]);
  });
});
