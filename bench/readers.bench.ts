import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import * as SheetJS from 'xlsx';
import { readAny } from '../src/files/read-any';
import { readSops } from '../src/domain/sop/read/read-sops';
import { loadPdfjs } from '../src/files/pdf/pdfjs';
import { buildSopDocx } from '../src/files/docx/write/build-sop-docx';
import { installPeers } from './install-peers';
import { largeSheet } from './large-sop';
import { against, percentile, type Line } from './measure';

const ROUNDS = 9;
const ROWS = 4_000;

/** Reading files that are no workbooks: a printed SOP against the text extraction it stands on, an .ods against SheetJS, a .docx against mammoth. */
export async function run(): Promise<readonly Line[]> {
  const pdf = await readFile(new URL('../tests/fixtures/pdf/chromium-40.pdf', import.meta.url));
  const ods = odsOf(ROWS);
  installPeers();
  const { convertToHtml } = await import('mammoth');
  const docx = docxOf(40);
  const times = {
    pdf: [] as number[],
    text: [] as number[],
    ods: [] as number[],
    sheetjs: [] as number[],
    docx: [] as number[],
    mammoth: [] as number[],
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const all = [
      await timed(() => readAsSop(pdf, 'sop.pdf', 40)),
      await timed(() => extractText(pdf)),
      await timed(() => readAsSop(ods, 'sop.ods', ROWS)),
      await timed(() => readWithSheetJs(ods)),
      await timed(() => readAsSop(docx, 'sop.docx', 40)),
      await timed(async () => {
        const { value } = await convertToHtml({ buffer: Buffer.from(docx) });
        if ((value.match(/<tr>/g) ?? []).length < 40) throw new Error('mammoth lost rows');
      }),
    ] as const;
    // The first round loads what it needs.
    if (round === 0) continue;
    times.pdf.push(all[0]);
    times.text.push(all[1]);
    times.ods.push(all[2]);
    times.sheetjs.push(all[3]);
    times.docx.push(all[4]);
    times.mammoth.push(all[5]);
  }
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  return [
    against(
      'read a .pdf of 40 kegiatan as an SOP',
      middle(times.pdf),
      "pdfjs' text extraction",
      middle(times.text),
      'at most 2.5',
    ),
    against(
      `read an .ods of ${String(ROWS)} kegiatan as an SOP`,
      middle(times.ods),
      'SheetJS',
      middle(times.sheetjs),
      'at most 1',
    ),
    against(
      'read a .docx of 40 kegiatan with its symbols as an SOP',
      middle(times.docx),
      'mammoth, without symbols',
      middle(times.mammoth),
      'at most 1',
    ),
  ];
}

async function readAsSop(bytes: Uint8Array, name: string, rows: number): Promise<void> {
  const opened = await readAny(bytes, name);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const found = opened.value.snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
  if (found[0]?.kegiatan.length !== rows) throw new Error('the SOP was not read whole');
}

async function extractText(bytes: Uint8Array): Promise<void> {
  const { getDocument } = await loadPdfjs();
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  const pdf = await loading.promise;
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) letters += item.str.length;
  }
  await loading.destroy();
  if (letters < 1_000) throw new Error('the text was not extracted');
}

function readWithSheetJs(bytes: Uint8Array): void {
  const book = SheetJS.read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet || SheetJS.utils.sheet_to_json(sheet, { header: 1 }).length < ROWS) throw new Error('SheetJS lost rows');
}

/** The large SOP as Runut writes it for Word: symbols in their cells, each drawn twice, arrows between them. */
function docxOf(count: number): Uint8Array {
  const [sop] = readSops(largeSheet(count)).sops;
  if (!sop) throw new Error('no SOP');
  return buildSopDocx(sop);
}

/** The large SOP as LibreOffice writes it: every cell with its style, its type and its text. */
function odsOf(count: number): Uint8Array {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = largeSheet(count).values.map((row) => {
    const cells = row.map((value) =>
      value === ''
        ? '<table:table-cell table:style-name="ce1"/>'
        : `<table:table-cell table:style-name="ce1" office:value-type="string" calcext:value-type="string"><text:p>${escape(String(value))}</text:p></table:table-cell>`,
    );
    return `<table:table-row table:style-name="ro1">${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  });
  const names = ['office', 'style', 'text', 'table', 'draw']
    .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join('');
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content${names} xmlns:calcext="urn:calcext" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="SOP"><table:table-column table:number-columns-repeated="16384"/>${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
