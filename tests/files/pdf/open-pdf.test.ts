import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import { KALBAR, SINJAI } from '../../../src/domain/sop/templat/templates';
import { fileRefusalText } from '../../../src/files/messages';
import type { OpenedFile } from '../../../src/files/opened-file';
import { readAny } from '../../../src/files/read-any';
import { pdfOf, polygon, rect, rulings, stroke, text, upright } from './build-pdf';

async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const read = await readAny(bytes, 'SOP.pdf');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}
async function sopsOf(bytes: Uint8Array): Promise<readonly Sop[]> {
  const { snapshot } = await opened(bytes);
  return snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
}
const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url));
const actorsOf = (sop: Sop | undefined): readonly string[] =>
  sop?.kegiatan.map(({ pelaku }) =>
    pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama).join(),
  ) ?? [];

const ACTORS = ['Kepala Dinas', 'Sekretaris', 'Kasubbag Perencanaan'];
const WAKTU = ['10 menit', '2 jam', '1 hari', '30 menit'];
const OUTPUT = ['Disposisi', 'Format data', 'Konsep diparaf', 'Laporan triwulan'];

describe('printed SOPs', () => {
  it.each([
    ['LibreOffice Writer, one page', 'writer-6', 6, 6],
    ['LibreOffice Writer, a header on every page', 'writer-25', 25, 6],
    ['Chromium, five pages', 'chromium-40', 40, 9],
    ['Chromium, drawn symbols', 'chromium-svg-9', 9, 9],
    ['Chromium, headers that run upwards', 'chromium-rotated-12', 12, 9],
  ])('by %s keep every row with its actor, time and output', async (_, name, rows, identitas) => {
    const [sop, ...others] = await sopsOf(fixture(name));
    expect(others).toEqual([]);
    expect(sop?.kegiatan.map(({ nomor }) => nomor)).toEqual(Array.from({ length: rows }, (__, row) => String(row + 1)));
    expect(actorsOf(sop)).toEqual(Array.from({ length: rows }, (__, row) => ACTORS[row % 3]));
    expect(sop?.kegiatan.map(({ waktu }) => waktu.teks)).toEqual(Array.from({ length: rows }, (__, row) => WAKTU[row % 4]));
    expect(sop?.kegiatan.map(({ output }) => output)).toEqual(Array.from({ length: rows }, (__, row) => OUTPUT[row % 4]));
    expect(sop?.kegiatan[1]?.uraian).toBe('Menugaskan Kasubbag Perencanaan menyiapkan format data kinerja seluruh bidang');
    expect(sop?.identitas.filter(({ isi }) => isi.length > 0)).toHaveLength(identitas);
  });

  it('by LibreOffice Calc keep their drawn symbols, and where "tidak" goes back to', async () => {
    const [sop] = await sopsOf(fixture('calc-kalbar'));
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(KALBAR.kegiatan.map(({ uraian }) => uraian));
    expect(sop?.pelaksana.map(({ nama }) => nama)).toEqual(KALBAR.pelaksana);
    expect(sop?.kegiatan.map(({ pelaku: [one] }) => one?.simbol)).toEqual([
      'terminator', 'process', 'process', 'process', 'decision', 'decision', 'decision', 'process', 'terminator',
    ]); // prettier-ignore
    expect(
      sop?.kegiatan.flatMap(({ index, kembali }) => (kembali === undefined ? [] : [`${String(index)} ke ${String(kembali)}`])),
    ).toEqual(['4 ke 3', '5 ke 4', '6 ke 5']);
  });

  it('by Gnumeric keep every row, though its texts lie on the lines of their cells', async () => {
    const [sop] = await sopsOf(fixture('gnumeric-sinjai'));
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(SINJAI.kegiatan.map(({ uraian }) => uraian));
    expect(sop?.kegiatan.map(({ waktu }) => waktu.teks)).toEqual(SINJAI.kegiatan.map(({ waktu }) => waktu));
  });
});

const XS = [20, 45, 250, 330, 410, 490, 600, 680, 780, 880];
const HEADS = ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output', 'Ket'];
const head = (y = 50): string => HEADS.map((word, column) => text((XS[column] ?? 0) + 3, y + 15, word)).join('');
const row = (no: number, y: number, uraian: string): string =>
  [String(no), uraian, '', '', '', 'Berkas', '10 menit', `Hasil ${String(no)}`]
    .map((word, column) => (word === '' ? '' : text((XS[column] ?? 0) + 3, y + 15, word)))
    .join('');
const ysOf = (rows: number, from = 50): number[] => Array.from({ length: rows + 2 }, (_, index) => from + index * 40);
const URAIAN = ['Memerintahkan penyusunan', 'Menyusun konsep', 'Memeriksa konsep', 'Menandatangani'];
const grid = (thin = false): string =>
  rulings(XS, ysOf(4), thin) + head() + URAIAN.map((uraian, index) => row(index + 1, 90 + index * 40, uraian)).join('');

describe('a table in a PDF', () => {
  const marks = text(285, 105, 'v') + text(445, 145, 'v') + text(365, 185, 'v') + text(285, 225, 'v');
  const right = ['Kepala Dinas', 'Staf', 'Sekretaris', 'Kepala Dinas'];

  it.each([
    ['lines drawn as strokes', grid() + marks],
    ['lines drawn as thin filled boxes, as Word prints them', grid(true) + marks],
    ['shaded cells behind it', `0.9 g ${rect(20, 50, 860, 40, 'f')} 0 g ${grid()}${marks}`],
    ['a frame around the page', `${rect(5, 5, 890, 590, 'S')}${grid()}${marks}`],
    ['underlined words', `${grid()}${marks}${stroke([48, 107], [150, 107])}`],
  ])('is read by its lines: %s', async (_, content) => {
    const [sop] = await sopsOf(pdfOf([content]));
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(URAIAN);
    expect(actorsOf(sop)).toEqual(right);
  });

  it('is estimated from where its words stand when it has no lines, and each row is in doubt', async () => {
    const content = head() + URAIAN.map((uraian, index) => row(index + 1, 90 + index * 40, uraian)).join('') + marks;
    const bytes = pdfOf([content]);
    const [sop] = await sopsOf(bytes);
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual(URAIAN);
    expect(actorsOf(sop)).toEqual(right);
    const { doubts } = await opened(bytes);
    expect(doubts.map(({ kind, at }) => `${kind} ${String(at.row)}`)).toEqual(
      [0, 1, 2, 3, 4].map((at) => `cell-edges ${String(at)}`),
    );
  });

  it('is read on paper that is turned, by its setting or by its text', async () => {
    expect(actorsOf((await sopsOf(pdfOf([grid() + marks], 90)))[0])).toEqual(right);
    const sideways = `q 0 1 -1 0 900 0 cm ${grid() + marks} Q`;
    expect(actorsOf((await sopsOf(pdfOf([sideways])))[0])).toEqual(right);
  });

  it('goes on over pages, with or without its header again, past page numbers', async () => {
    const [first, second] = [ysOf(2), ysOf(1)];
    const one =
      rulings(XS, first) + head() + row(1, 90, 'Menerima') + row(2, 130, 'Mencatat') + text(430, 590, 'Halaman 1 dari 2');
    const again = rulings(XS, second) + head() + row(3, 90, 'Mengirim') + text(430, 590, 'Halaman 2 dari 2');
    const bare = rulings(XS, second.slice(0, 2)) + row(3, 50, 'Mengirim') + text(430, 590, 'Halaman 2 dari 2');
    for (const next of [again, bare]) {
      const sops = await sopsOf(pdfOf([one, next]));
      expect(sops.map(({ kegiatan }) => kegiatan.map(({ uraian }) => uraian))).toEqual([['Menerima', 'Mencatat', 'Mengirim']]);
    }
  });

  it('keeps words in pieces whole, wrapped lines together, and items of a list apart', async () => {
    const pieces =
      text(48, 105, 'Meny') +
      text(48 + 9 * 2.28, 105, 'usun') +
      text(100, 105, 'laporan yang panjang sekali isinya') +
      text(48, 117, 'dan lengkap');
    const list = text(493, 105, '1. Surat') + text(493, 117, '2. Disposisi');
    const content =
      rulings(XS, ysOf(1)) + head() + text(23, 105, '1') + pieces + list + text(603, 105, '5 menit') + text(683, 105, 'Konsep');
    const [sop] = await sopsOf(pdfOf([content]));
    const sheet = (await opened(pdfOf([content]))).snapshot.sheets[0];
    expect(sop?.kegiatan[0]?.uraian).toBe('Menyusun laporan yang panjang sekali isinya dan lengkap');
    expect(sheet?.values[1]?.[5]).toBe('1. Surat\n2. Disposisi');
  });

  it('keeps headers that run upwards', async () => {
    const actors =
      upright(290, 88, 'Kepala') + upright(300, 88, 'Dinas') + upright(370, 88, 'Sekretaris') + upright(450, 88, 'Staf');
    const heads = HEADS.map((word, column) => (column > 1 && column < 5 ? '' : text((XS[column] ?? 0) + 3, 65, word))).join('');
    const [sop] = await sopsOf(pdfOf([rulings(XS, ysOf(1)) + heads + actors + row(1, 90, 'Menerima')]));
    expect(sop?.pelaksana.map(({ nama }) => nama)).toEqual(['Kepala Dinas', 'Sekretaris', 'Staf']);
  });

  it('says of a text cut through by its row that it may lack words', async () => {
    const cut = text(48, 105, 'Menyusun laporan') + text(48, 131.5, 'yang tidak muat');
    const content =
      rulings(XS, ysOf(1)) + head() + text(23, 105, '1') + cut + text(603, 105, '5 menit') + text(683, 105, 'Konsep');
    const { doubts } = await opened(pdfOf([content]));
    expect(doubts).toMatchObject([{ kind: 'text-cut', at: { row: 1, column: 1 } }]);
  });

  it('parts a text that runs on into the next cell', async () => {
    const wide = text(493, 105, 'Surat permohonan lengkap 10 menit');
    const content =
      rulings(XS, ysOf(1)) + head() + text(23, 105, '1') + text(48, 105, 'Menerima') + wide + text(683, 105, 'Konsep');
    const sheet = (await opened(pdfOf([content]))).snapshot.sheets[0];
    expect(sheet?.values[1]?.slice(5, 7)).toEqual(['Surat permohonan lengkap', '10 menit']);
  });
});

describe('symbols in a PDF', () => {
  const box = (x: number, y: number, how: 'f' | 'S' = 'S'): string => rect(x - 25, y - 9, 50, 18, how);
  const diamond = (x: number, y: number): string => polygon([[x, y - 12], [x + 28, y], [x, y + 12], [x - 28, y]]); // prettier-ignore
  const round = (x: number, y: number): string =>
    `${String(x - 16)} ${String(600 - y - 9)} m ${String(x + 16)} ${String(600 - y - 9)} l ${String(x + 28)} ${String(600 - y - 9)} ${String(x + 28)} ${String(600 - y + 9)} ${String(x + 16)} ${String(600 - y + 9)} c ${String(x - 16)} ${String(600 - y + 9)} l ${String(x - 28)} ${String(600 - y + 9)} ${String(x - 28)} ${String(600 - y - 9)} ${String(x - 16)} ${String(600 - y - 9)} c s\n`;
  const arrow = (...way: readonly (readonly [number, number])[]): string => {
    const [x, y] = way.at(-1) ?? [0, 0];
    return stroke(...way) + polygon([[x - 3, y - 6], [x + 3, y - 6], [x, y]], 'f'); // prettier-ignore
  };

  it('are known by their corners; arrows lead back, labels stay labels', async () => {
    const drawn =
      round(290, 110) +
      box(450, 150) +
      diamond(370, 190) +
      round(290, 230) +
      arrow([290, 119], [290, 130], [450, 130], [450, 141]) +
      stroke([398, 190], [450, 190]) +
      stroke([450, 190], [450, 159]) +
      polygon([[447, 165], [453, 165], [450, 159]], 'f') +
      text(405, 186, 'Tidak', 7); // prettier-ignore
    const [sop] = await sopsOf(pdfOf([grid() + drawn]));
    expect(actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf', 'Sekretaris', 'Kepala Dinas']);
    expect(sop?.kegiatan.map(({ pelaku: [one] }) => one?.simbol)).toEqual(['terminator', 'process', 'decision', 'terminator']);
    expect(sop?.kegiatan[2]?.kembali).toBe(1);
  });

  it('filled first and outlined then are one; one on the line between two columns is in doubt', async () => {
    const { snapshot, doubts } = await opened(pdfOf([grid() + box(290, 110, 'f') + box(290, 110) + box(332, 150)]));
    const shapes = snapshot.sheets[0]?.shapes ?? [];
    expect(shapes.map(({ type }) => type)).toEqual(['Rectangle', 'Rectangle']);
    expect(doubts).toMatchObject([{ kind: 'symbol-column', at: { row: 2, column: 3 } }]);
  });
});

describe('rows between which no line is drawn', () => {
  const ruled = rulings(XS, [50, 90, 250]) + head();
  const three = (by: number): string =>
    ['Memerintahkan', 'Menyusun konsep', 'Memeriksa konsep']
      .map((uraian, index) => row(index + 1, 90 + index * by, uraian))
      .join('');

  it('are divided where the numbers count up, and each is in doubt', async () => {
    const bytes = pdfOf([
      ruled + three(50) + text(48, 117, 'penyusunan laporan') + text(285, 105, 'v') + text(445, 155, 'v') + text(365, 205, 'v'),
    ]);
    const [sop] = await sopsOf(bytes);
    expect(sop?.kegiatan.map(({ uraian }) => uraian)).toEqual([
      'Memerintahkan penyusunan laporan',
      'Menyusun konsep',
      'Memeriksa konsep',
    ]);
    expect(actorsOf(sop)).toEqual(['Kepala Dinas', 'Staf', 'Sekretaris']);
    expect((await opened(bytes)).doubts.map(({ kind, at }) => `${kind} ${String(at.row)}`)).toEqual([
      'cell-edges 1',
      'cell-edges 2',
      'cell-edges 3',
    ]);
  });

  it('stay one where a list is numbered inside a cell that is no step number', async () => {
    const content = rulings(XS, ysOf(1)) + head() + row(1, 90, 'Menerima') + text(493, 117, '1. Surat');
    expect((await sopsOf(pdfOf([content])))[0]?.kegiatan).toHaveLength(1);
  });

  it('keep their symbols where a table has no lines at all', async () => {
    const content = head() + three(50) + [290, 450, 370].map((x, index) => rect(x - 25, 93 + index * 50, 50, 18, 'S')).join('');
    expect(actorsOf((await sopsOf(pdfOf([content])))[0])).toEqual(['Kepala Dinas', 'Staf', 'Sekretaris']);
  });
});

describe('what a PDF shows besides', () => {
  const marks = text(285, 105, 'v') + text(445, 145, 'v') + text(365, 185, 'v') + text(285, 225, 'v');

  it('is named: comments, typed-in texts, fields, stamps; not links and signatures', async () => {
    const at = 'Rect [260 480 320 500]';
    const annotations = [
      `<< /Type /Annot /Subtype /Text /${at} /Contents (Perbaiki waktu) >>`,
      `<< /Type /Annot /Subtype /FreeText /${at} /Contents (KONSEP) /DA (/F1 9 Tf) >>`,
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Isian formulir) /Rect [0 0 10 10] >>`,
      `<< /Type /Annot /Subtype /Link /${at} >>`,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (b) /${at} >>`,
    ].join(' ');
    const { doubts } = await opened(pdfOf([grid() + marks], 0, annotations));
    expect(doubts.map(({ kind, at: { row: down, column }, teks }) => [kind, down, column, teks])).toEqual([
      ['comment', 1, 2, 'Perbaiki waktu'],
      ['not-taken', 1, 2, 'KONSEP'],
      ['not-taken', 0, 0, 'Isian formulir'],
    ]);
  });

  it('marks its cell where its form has no name, and is asked; a block arrow marks nothing; beside the table it is told', async () => {
    const cloud = polygon([[270, 100], [280, 96], [290, 102], [300, 96], [310, 100], [306, 112], [290, 116], [274, 112]]); // prettier-ignore
    const arrow = polygon([[345, 146], [375, 146], [375, 138], [395, 150], [375, 162], [375, 154], [345, 154]], 'f'); // prettier-ignore
    const beside = rect(883, 180, 14, 16, 'S');
    const { doubts, snapshot } = await opened(pdfOf([grid() + cloud + arrow + text(445, 145, 'v') + beside]));
    const [sop] = snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
    expect(
      sop?.kegiatan.slice(0, 2).map(({ pelaku }) => pelaku.map(({ pelaksana, simbol }) => `${pelaksana} ${simbol}`)),
    ).toEqual([['kepala dinas mark'], ['staf mark']]);
    expect(doubts.map(({ kind, at }) => [kind, at.row, at.column])).toEqual([
      ['symbol-outside', 0, 0],
      ['symbol-kind', 1, 2],
    ]);
  });
});

describe('a PDF that is not read', () => {
  it('is told to be a scan when it has pictures and hardly a word', async () => {
    const read = await readAny(
      pdfOf([`${rect(10, 10, 800, 500, 'f')}${text(20, 580, 'Ditandatangani secara elektronik')}`]),
      'pindai.pdf',
    );
    expect(read).toMatchObject({ ok: false, refusal: { kind: 'unread', detail: 'scan', file: 'pindai.pdf' } });
    if (!read.ok) expect(fileRefusalText(read.refusal).id).toMatch(/pindai\.pdf adalah PDF hasil pindai.*Mintalah/);
  });

  it('is told to be damaged when it breaks off, and never throws', async () => {
    const whole = pdfOf([grid()]);
    expect(await readAny(whole.subarray(0, 40), 'rusak.pdf')).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
    const read = await readAny(whole.subarray(0, whole.length >> 1), 'separuh.pdf');
    expect(read.ok ? 'separuh.pdf' : read.refusal.file).toBe('separuh.pdf');
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = pdfOf([grid()]);
    await readAny(bytes, 'a.pdf');
    expect(bytes.byteLength).toBeGreaterThan(1_000);
  });
});
