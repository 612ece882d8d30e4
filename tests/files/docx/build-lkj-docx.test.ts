import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { compileLkj } from '../../../src/domain/lkj/compile-lkj';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { tableMap } from '../../../src/domain/lkj/document/table-map';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { lkjDocx } from '../../../src/files/lkj-docx';
import { lkjFrom, sampleLkj } from '../../domain/lkj/sample-lkj';
import { TestBook } from '../../domain/kinerja/test-book';
import { checkWritten } from '../ooxml-rules/written';

function lkjContoh() {
  const pengaturan = samplePengaturan(2025);
  const book = new TestBook();
  for (const bidang of pengaturan.bidang) {
    const content = sampleIsian(2025)[bidang.id];
    book.apply(writeFormulir(pengaturan, bidang, { dibuat: '2026-01-01T00:00:00+07:00', ...(content ? { content } : {}) }));
  }
  const formulir = [...book.sheetNamed.keys()].flatMap((nama) => {
    const dibaca = readFormulir(book.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
  return compileLkj({ pengaturan, formulir, temuan: [], jejak: null, naskahLama: [] });
}

/** Paragraphs with their style and text, and what else was met, as an XML parser sees the document. */
function read(xml: string): {
  paragraf: { style: string; teks: string }[];
  hitung: Map<string, number>;
  ukuran: Record<string, string>;
} {
  const paragraf: { style: string; teks: string }[] = [];
  const compute = new Map<string, number>();
  let size: Record<string, string> = {};
  let dalamTeks = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    compute.set(name, (compute.get(name) ?? 0) + 1);
    if (name === 'w:p') paragraf.push({ style: '', teks: '' });
    const ini = paragraf.at(-1);
    if (name === 'w:pStyle' && ini) ini.style = String(attributes['w:val']);
    if (name === 'w:t') dalamTeks = true;
    if (name === 'w:pgSz') size = attributes;
  });
  parser.on('text', (text) => {
    const ini = paragraf.at(-1);
    if (dalamTeks && ini) ini.teks += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') dalamTeks = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { paragraf, hitung: compute, ukuran: size };
}

describe('the LKj as a Word document', () => {
  it('has real headings, a table of contents, captions, repeated header rows, on F4', async () => {
    const lkj = lkjContoh();
    const bytes = await lkjDocx(lkj);
    checkWritten(bytes, '.docx');
    const parts = unzipSync(bytes);
    const { paragraf, hitung, ukuran } = read(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const judul = (style: string): string[] => paragraf.filter((one) => one.style === style).map((one) => one.teks);
    expect(judul('Heading1')).toEqual([
      'KATA PENGANTAR',
      'IKHTISAR EKSEKUTIF',
      'DAFTAR ISI',
      'DAFTAR TABEL',
      'DAFTAR GAMBAR',
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
    const tabel = reportDocument(lkj).filter((blok) => blok.jenis === 'tabel');
    const bagan = reportDocument(lkj).filter((blok) => blok.jenis === 'bagan');
    const captions = (label: string): string[] => judul('Caption').filter((one) => one.startsWith(label));
    expect(captions('Tabel')).toEqual(tabel.map((one) => `Tabel ${String(one.nomor)}. ${one.judul}`));
    expect(captions('Gambar')).toEqual(bagan.map((one, index) => `Gambar ${String(index + 1)}. ${one.judul}`));
    expect(judul('Caption')).toHaveLength(tabel.length + bagan.length);
    // The three signatures (preface, report, review) stand in tables without a head.
    expect(hitung.get('w:tbl')).toBe(tabel.length + 3);
    expect(hitung.get('w:tblHeader')).toBe(tabel.length);
    expect(Object.keys(parts).filter((nama) => /charts\/chart\d+\.xml$/.test(nama))).toHaveLength(7);
    expect(judul('TOC1')).toEqual([
      'KATA PENGANTARi',
      'IKHTISAR EKSEKUTIFii',
      'DAFTAR ISIiii',
      'DAFTAR TABELiv',
      'DAFTAR GAMBARv',
      'BAB I PENDAHULUAN1',
      'BAB II PERENCANAAN KINERJA3',
      'BAB III AKUNTABILITAS KINERJA4',
      'BAB IV PENUTUP13',
      'LAMPIRAN14',
    ]);
    expect(judul('TableofFigures').slice(0, 2)).toEqual([
      'Tabel 1. Capaian kinerja per sasaran strategisii',
      'Tabel 2. Unit kerja penanggung jawab data kinerja1',
    ]);
    expect(judul('TableofFigures')).toHaveLength(tabel.length + bagan.length);
    expect([ukuran['w:w'], ukuran['w:h']]).toEqual(['12189', '18709']);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect([...xml.matchAll(/TOC [^<]*/g)].map(([field]) => field.replaceAll('&quot;', '"').trim())).toEqual([
      'TOC \\h \\o "1-3"',
      'TOC \\c "Tabel" \\h',
      'TOC \\c "Gambar" \\h',
    ]);
    const all = paragraf.map((one) => one.teks).join('\n');
    for (const naskah of lkj.naskah)
      for (const row of naskah.isi.split('\n')) expect(all).toContain(row.replace(/^(\d+\.) /, '$1'));
    expect(all).toContain('98,91');
  });

  it('leaves a margin for the binding, upright and across, and nothing above and below the cover', async () => {
    const parts = unzipSync(await lkjDocx(lkjContoh()));
    const partOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const relations = partOf('word/_rels/document.xml.rels');
    const targets = new Map(
      [...relations.matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
        /Id="([^"]+)"/.exec(one)?.[1] ?? '',
        /Target="([^"]+)"/.exec(one)?.[1] ?? '',
      ]),
    );
    const sections = [...partOf('word/document.xml').matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([section]) => {
      const margin = (side: string): number => Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(section)?.[1]);
      const said = (kind: 'header' | 'footer'): string => {
        const id = new RegExp(`<w:${kind}Reference [^>]*r:id="([^"]+)"`).exec(section)?.[1] ?? '';
        return [...partOf(`word/${targets.get(id) ?? ''}`).matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
      };
      const across = section.includes('w:orient="landscape"');
      return {
        across,
        left: margin('left'),
        right: margin('right'),
        top: margin('top'),
        header: said('header'),
        footer: said('footer'),
      };
    });
    const [cover, ...others] = sections;
    expect([cover?.header, cover?.footer]).toEqual(['', '']);
    expect(new Set(others.map(({ header }) => header))).toEqual(new Set(['KONSEP']));
    expect(others.every(({ footer }) => footer.startsWith('Laporan Kinerja Tahun 2025'))).toBe(true);
    expect(new Set(sections.map(({ across }) => across))).toEqual(new Set([false, true]));
    for (const { across, left, right, top } of sections) expect(across ? top - right : left - right).toBe(284);
  });

  it('holds the same tables, cell for cell, as the sheet', async () => {
    const lkj = lkjContoh();
    const { paragraf } = read(strFromU8(unzipSync(await lkjDocx(lkj))['word/document.xml'] ?? new Uint8Array()));
    const cells = paragraf.filter((one) => /^(Isi|Kepala)Tabel$/.test(one.style)).map((one) => one.teks);
    const expected = reportDocument(lkj).flatMap((blok) =>
      blok.jenis === 'tabel'
        ? [
            ...blok.columns.map((column) => column.judul),
            ...tableMap(blok).flatMap((rows, at) =>
              rows.filter(({ fromRow }) => fromRow === at).flatMap(({ cell: content }) => shownText(content).split('\n')),
            ),
          ]
        : [],
    );
    expect(cells).toEqual(expected);
  });

  it('writes the figures of its charts as the tables do, and names bars below zero at the edge', async () => {
    const chartsOf = async (lkj: Lkj): Promise<readonly string[]> =>
      Object.entries(unzipSync(await lkjDocx(lkj))).flatMap(([name, bytes]) =>
        /charts\/chart\d+\.xml$/.test(name) ? [strFromU8(bytes)] : [],
      );
    const [first = ''] = await chartsOf(sampleLkj());
    expect([...first.matchAll(/<a:t>([^<]*%)<\/a:t>/g)].map(([, label]) => label)).toEqual([
      '99,47%',
      '95,53%',
      '93,33%',
      '104,32%',
      '100%',
      '100,81%',
    ]);
    expect(first).toContain('<c:tickLblPos val="nextTo"/>');
    const isian = sampleIsian(2025);
    const worse = Object.fromEntries(
      Object.entries(isian).map(([bidang, one]) => [
        bidang,
        {
          ...one,
          indikator: one.indikator.map((row) =>
            row.indikator === 'S2.1' ? { ...row, realisasi: ['', '', '', 700] as const } : row,
          ),
        },
      ]),
    );
    const [falling = ''] = await chartsOf(lkjFrom(samplePengaturan(2025), worse));
    expect(falling).toContain('-133,33%');
    expect(/<c:catAx>.*?<\/c:catAx>/s.exec(falling)?.[0]).toContain('<c:tickLblPos val="low"/>');
  });

  it('says in its properties what it is and whose, and hangs the numbers of its lists', async () => {
    const parts = unzipSync(await lkjDocx(sampleLkj()));
    const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    expect(xml('docProps/core.xml')).toMatch(/<dc:title>[^<]*Laporan Kinerja[^<]*2025[^<]*<\/dc:title>/i);
    expect(xml('docProps/core.xml')).toContain('<dc:creator>Dinas Perumahan Rakyat dan Kawasan Permukiman');
    expect(xml('word/numbering.xml') + xml('word/styles.xml') + xml('word/document.xml')).toMatch(/w:hanging="[1-9]/);
  });

  it('stops when it is told to, and says how far it is', async () => {
    const berhenti = new AbortController();
    const sejauh: number[] = [];
    const menulis = lkjDocx(
      lkjContoh(),
      {},
      {
        signal: berhenti.signal,
        progress: (part) => {
          sejauh.push(part);
          berhenti.abort(new Error('cukup'));
        },
      },
    );
    await expect(menulis).rejects.toThrow('cukup');
    expect(sejauh).toHaveLength(1);
  });
});
