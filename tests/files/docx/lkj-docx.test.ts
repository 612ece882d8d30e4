import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readFormulir } from '../../../src/domain/kinerja/formulir/baca';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import { compileLkj } from '../../../src/domain/lkj/susun';
import { lkjDocx } from '../../../src/files/docx';
import { BukuUji } from '../../domain/kinerja/buku-uji';

function lkjContoh() {
  const pengaturan = contohPengaturan(2025);
  const buku = new BukuUji();
  for (const bidang of pengaturan.bidang) {
    const isi = contohIsian(2025)[bidang.id];
    buku.terapkan(writeFormulir(pengaturan, bidang, { dibuat: '2026-01-01T00:00:00+07:00', ...(isi ? { isi } : {}) }));
  }
  const formulir = [...buku.lembar.keys()].flatMap((nama) => {
    const dibaca = readFormulir(buku.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
  return compileLkj({ pengaturan, formulir, temuan: [], jejak: null, naskahLama: [] });
}

/** Paragraphs with their style and text, and what else was met, as an XML parser sees the document. */
function baca(xml: string): {
  paragraf: { style: string; teks: string }[];
  hitung: Map<string, number>;
  ukuran: Record<string, string>;
} {
  const paragraf: { style: string; teks: string }[] = [];
  const hitung = new Map<string, number>();
  let ukuran: Record<string, string> = {};
  let dalamTeks = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    hitung.set(name, (hitung.get(name) ?? 0) + 1);
    if (name === 'w:p') paragraf.push({ style: '', teks: '' });
    const ini = paragraf.at(-1);
    if (name === 'w:pStyle' && ini) ini.style = String(attributes['w:val']);
    if (name === 'w:t') dalamTeks = true;
    if (name === 'w:pgSz') ukuran = attributes;
  });
  parser.on('text', (teks) => {
    const ini = paragraf.at(-1);
    if (dalamTeks && ini) ini.teks += teks;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') dalamTeks = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { paragraf, hitung, ukuran };
}

describe('the LKj as a Word document', () => {
  it('has real headings, a table of contents, captions, repeated header rows, on F4', async () => {
    const lkj = lkjContoh();
    const parts = unzipSync(await lkjDocx(lkj));
    const { paragraf, hitung, ukuran } = baca(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const judul = (style: string): string[] => paragraf.filter((satu) => satu.style === style).map((satu) => satu.teks);
    expect(judul('Heading1')).toEqual([
      'BAB I PENDAHULUAN',
      'BAB II PERENCANAAN KINERJA',
      'BAB III AKUNTABILITAS KINERJA',
      'BAB IV PENUTUP',
      'LAMPIRAN',
    ]);
    expect(judul('Heading3')).toHaveLength(3);
    expect(judul('Anak').slice(0, 7)).toEqual([
      'Target dan realisasi tahun ini',
      'Dibandingkan tahun-tahun sebelumnya',
      'Terhadap target jangka menengah',
      'Terhadap standar nasional',
      'Penyebab dan solusi',
      'Efisiensi sumber daya',
      'Program penunjang',
    ]);
    expect(hitung.get('w:tbl')).toBe(13);
    expect(hitung.get('w:tblHeader')).toBe(13);
    expect(judul('Caption')).toHaveLength(12);
    expect(judul('Caption')[1]).toBe('Tabel 2. Target, realisasi, dan capaian kinerja');
    expect([ukuran['w:w'], ukuran['w:h']]).toEqual(['12189', '18709']);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('TOC \\');
    const semua = paragraf.map((satu) => satu.teks).join('\n');
    expect(lkj.naskah.filter((naskah) => !semua.includes(naskah.isi))).toEqual([]);
    expect(semua).toContain('98,91');
  });
});
