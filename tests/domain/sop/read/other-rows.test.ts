import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../../src/domain/rules/check';
import { area } from '../../../../src/domain/sheet/address';
import type { Sop } from '../../../../src/domain/sop/sop';
import { leftOver } from '../../../../src/domain/sop/read/left-over';
import { drawing, sopFrom } from '../sheet-of-text';

const HEAD = 'No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket';
const rows = (...lines: readonly string[]): string => [HEAD, ...lines].join('\n');
const nomor = (sop: Sop): readonly string[] => sop.kegiatan.map((one) => one.nomor);
const kinds = (sop: Sop): readonly string[] => sop.barisLain?.map(({ jenis, teks }) => `${jenis}: ${teks}`) ?? [];
const galat = (sop: Sop): readonly string[] =>
  checkSop(sop).findings.flatMap(({ severity, rule }) => (severity === 'galat' || rule === 'nomor-urut' ? [rule] : []));

const ONE = '1 | Menyusun surat | ● | | Data | 5 menit | Surat |';
const TWO = '2 | Mengirim surat | | ● | Surat | 5 menit | Resi |';

describe('rows that are no kegiatan', () => {
  it.each([
    ['Halaman 1 dari 2 | | | | | | |', 'kaki'],
    ['~ | Hal. 1/2 | | | | | |', 'kaki'],
    ['~ | | | | | | | Page 1 of 3', 'kaki'],
    ['~ | - 2 - | | | | | |', 'kaki'],
    ['Bersambung ke halaman 2 | | | | | | |', 'kaki'],
    ['A | PERSIAPAN | | | | | |', 'judul'],
    ['I. | Tahap awal | | | | | |', 'judul'],
    ['~ | PELAKSANAAN KEGIATAN | | | | | |', 'judul'],
    ['B. Pelaksanaan | | | | | | |', 'judul'],
    ['Jumlah waktu | | | | | 10 menit | |', 'jumlah'],
    ['~ | Sub total | | | | 5 menit | |', 'jumlah'],
  ])('%s', (line, jenis) => {
    const sop = sopFrom(rows(ONE, line, TWO));
    expect(nomor(sop)).toEqual(['1', '2']);
    expect(sop.barisLain?.map((one) => one.jenis)).toEqual([jenis]);
    expect(galat(sop)).toEqual([]);
  });

  it('a heading merged over the table', () => {
    const sop = sopFrom({ ...drawing(rows('Tahap persiapan surat | | | | | | |', ONE, TWO)), merges: [area(1, 0, 1, 8)] });
    expect(kinds(sop)).toEqual(['judul: Tahap persiapan surat']);
    expect(sop.kegiatan[0]?.bagian).toBe('Tahap persiapan surat');
  });

  it('numbers begin again under each heading, and letters stand beneath their number', () => {
    const sop = sopFrom(
      rows(
        'A | PERSIAPAN | | | | | |',
        ONE,
        '2 | Menyiapkan bahan: | | | | | |',
        'a | menyalin data | | ■ | Surat | 1 jam | Salinan |',
        'b | membuat format | | ■ | Salinan | 1 jam | Format |',
        'B | PELAKSANAAN | | | | | |',
        '1 | Membagikan format | | ■ | Format | 5 menit | Format terkirim |',
        '2 | Memeriksa isian | ◆ ke 1 | | Format terkirim | 5 menit | Isian |',
        '3 | Mengarsipkan isian | | ● | Isian | 5 menit | Arsip |',
      ),
    );
    expect(nomor(sop)).toEqual(['1', '2.a', '2.b', '1', '2', '3']);
    expect(sop.kegiatan[4]?.kembali).toBe(3);
    expect(kinds(sop)).toEqual(['judul: A PERSIAPAN', 'induk: 2 Menyiapkan bahan:', 'judul: B PELAKSANAAN']);
    expect(galat(sop)).toEqual([]);
  });

  it('what stands beneath the table is no kegiatan', () => {
    for (const line of ['Catatan: surat disimpan | | | | | | |', 'Mengetahui, | | | | | | |', '~ | Keterangan : | | | | | |'])
      expect(nomor(sopFrom(rows(ONE, TWO, line, 'Kepala Dinas | | | | | | |')))).toEqual(['1', '2']);
  });

  it('a note between two steps ends nothing, and is told', () => {
    const note = 'Catatan: memakai format terbaru | | | | | | |';
    const sop = sopFrom(rows(ONE, note, '*) bila berhalangan | | | | | | |', TWO));
    expect(nomor(sop)).toEqual(['1', '2']);
    expect(kinds(sop)).toEqual(['catatan: Catatan: memakai format terbaru', 'catatan: *) bila berhalangan']);
    expect(leftOver(drawing(rows(ONE, note, TWO)), [sopFrom(rows(ONE, note, TWO))]).map(({ teks }) => teks)).toEqual([
      'Catatan: memakai format terbaru',
    ]);
  });

  it('a step with a number, words and nothing else stays a step, and so does one in capitals', () => {
    expect(
      nomor(sopFrom(rows(ONE, '2 | Menunggu jawaban | | | | | |', '3 | Mengirim | | ● | Surat | 5 menit | Resi |'))),
    ).toEqual(['1', '2', '3']);
    expect(nomor(sopFrom(rows('1 | MENYUSUN SURAT | ● | | DATA | 5 menit | SURAT |', TWO)))).toEqual(['1', '2']);
  });
});

describe('cells merged over several kegiatan', () => {
  const sheet = {
    ...drawing(
      rows(
        '1 | Menyusun surat | ● | | Data | 1 hari kerja | Surat | segera',
        '2 | Memeriksa surat | | ■ | | | |',
        '3 | Mengirim surat | | ● | Surat | | Resi |',
      ),
    ),
    merges: [area(1, 4, 2, 1), area(1, 5, 3, 1), area(1, 6, 2, 1), area(1, 7, 3, 1)],
  };

  it('speak for each of them', () => {
    const sop = sopFrom(sheet);
    expect(
      sop.kegiatan.map(({ kelengkapan, waktu, output, keterangan }) => [kelengkapan, waktu.teks, output, keterangan]),
    ).toEqual([
      ['Data', '1 hari kerja', 'Surat', 'segera'],
      ['Data', '1 hari kerja', 'Surat', 'segera'],
      ['Surat', '1 hari kerja', 'Resi', 'segera'],
    ]);
    expect(sop.kegiatan.map((one) => one.bersama)).toEqual([
      undefined,
      ['kelengkapan', 'waktu', 'output', 'keterangan'],
      ['waktu', 'keterangan'],
    ]);
  });

  it('are counted and told once', () => {
    const { totalMenit, tanpaWaktu, findings } = checkSop(sopFrom(sheet));
    expect([totalMenit, tanpaWaktu]).toEqual([450, []]);
    expect(findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect(findings.some(({ rule }) => rule === 'output-sama')).toBe(false);
  });

  it('a header merged into the rows does not', () => {
    const sop = sopFrom({ ...drawing(rows('1 | Menyusun | ● | | Data | 5 menit | | ', TWO)), merges: [area(0, 6, 2, 1)] });
    expect(sop.kegiatan[0]?.output).toBe('');
  });
});
