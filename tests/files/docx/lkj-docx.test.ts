import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readFormulir } from '../../../src/domain/kinerja/formulir/baca';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import { compileLkj } from '../../../src/domain/lkj/susun';
import { dokumenOf } from '../../../src/domain/lkj/dokumen/dokumen';
import { petaTabel } from '../../../src/domain/lkj/dokumen/peta';
import { tampil } from '../../../src/domain/lkj/dokumen/tampil';
import { lkjDocx } from '../../../src/files/docx';
import { BukuUji } from '../../domain/kinerja/buku-uji';

// Laying the pages out for their numbers takes its time on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

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
      'IKHTISAR EKSEKUTIF',
      'BAB I PENDAHULUAN',
      'BAB II PERENCANAAN KINERJA',
      'BAB III AKUNTABILITAS KINERJA',
      'BAB IV PENUTUP',
      'LAMPIRAN',
    ]);
    expect(judul('Heading3')).toHaveLength(3);
    expect(judul('Heading4').slice(0, 7)).toEqual([
      '1. Target dan realisasi tahun ini',
      '2. Perbandingan dengan tahun-tahun sebelumnya',
      '3. Perbandingan dengan target jangka menengah Renstra',
      '4. Perbandingan dengan standar nasional',
      '5. Penyebab keberhasilan atau kegagalan dan alternatif solusi',
      '6. Efisiensi penggunaan sumber daya',
      '7. Program dan kegiatan yang menunjang',
    ]);
    expect(judul('Heading4')).toHaveLength(21);
    const tabel = dokumenOf(lkj).filter((blok) => blok.jenis === 'tabel');
    expect(judul('Caption')).toEqual(tabel.map((satu) => `Tabel ${String(satu.nomor)}. ${satu.judul}`));
    // The signatures stand in a table without a head.
    expect(hitung.get('w:tbl')).toBe(tabel.length + 1);
    expect(hitung.get('w:tblHeader')).toBe(tabel.length);
    expect(Object.keys(parts).filter((nama) => /charts\/chart\d+\.xml$/.test(nama))).toHaveLength(7);
    const isi = judul('TOC1').map((teks) => teks.replace(/\s*\d+$/, ''));
    expect(isi).toEqual(judul('Heading1'));
    expect(judul('TOC1').every((teks) => /\d$/.test(teks))).toBe(true);
    expect([ukuran['w:w'], ukuran['w:h']]).toEqual(['12189', '18709']);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('TOC \\');
    const semua = paragraf.map((satu) => satu.teks).join('\n');
    for (const naskah of lkj.naskah) for (const baris of naskah.isi.split('\n')) expect(semua).toContain(baris);
    expect(semua).toContain('98,91');
  });

  it('holds the same tables, cell for cell, as the sheet', async () => {
    const lkj = lkjContoh();
    const { paragraf } = baca(strFromU8(unzipSync(await lkjDocx(lkj))['word/document.xml'] ?? new Uint8Array()));
    const sel = paragraf.filter((satu) => satu.style === 'IsiTabel').map((satu) => satu.teks);
    const seharusnya = dokumenOf(lkj).flatMap((blok) =>
      blok.jenis === 'tabel'
        ? [
            ...blok.kolom.map((kolom) => kolom.judul),
            ...petaTabel(blok).flatMap((baris, at) =>
              baris.filter(({ dari }) => dari === at).flatMap(({ sel: isi }) => tampil(isi).split('\n')),
            ),
          ]
        : [],
    );
    expect(sel).toEqual(seharusnya);
  });

  it('stops when it is told to, and says how far it is', async () => {
    const berhenti = new AbortController();
    const sejauh: number[] = [];
    const menulis = lkjDocx(lkjContoh(), {
      signal: berhenti.signal,
      progress: (bagian) => {
        sejauh.push(bagian);
        berhenti.abort(new Error('cukup'));
      },
    });
    await expect(menulis).rejects.toThrow('cukup');
    expect(sejauh).toHaveLength(1);
  });
});
