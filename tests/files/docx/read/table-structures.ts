import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { anchored, connector, label, PRESETS, shape } from './drawings';
import {
  ACTOR_WIDTH,
  ACTORS,
  document,
  GRID,
  gridTable,
  headerRows,
  hung,
  identityTable,
  only,
  SIGNS,
  stepRow,
  stepRows,
  STEPS,
  type GridStep,
} from './sop-grid';
import type { Structure } from './structure';
import { cellOf, landscape, lines, para, rowOf, run, tableOf, wordFile } from './word-file';

const sign = only((step: GridStep) => para(run(SIGNS[step.symbol])));
const drawnMark = only((step: GridStep, index: number) =>
  hung(anchored(shape(PRESETS[step.symbol], { id: index + 1 }), 'Shape', { x: 12, y: 2, id: index + 1 })),
);
const plain = (body: string): Uint8Array => wordFile({ body });
const section = (...blocks: readonly string[]): string => `${blocks.join('')}${para()}${landscape()}`;

const NUMBERED =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
const item = (list: number, text: string): string =>
  para(text === '' ? '' : run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(list)}"/></w:numPr>`);

/** The same cells with each of the wide ones cut in two, as a border dragged in a few rows leaves them. */
function splitColumns(): string {
  const grid = [600, 4_200, 1_500, 1_500, 1_500, 1_500, 700, 1_400, 900, 1_300];
  const head = (text: string, span = 1, merge?: 'restart' | 'continue'): string =>
    cellOf(para(run(text)), { span, ...(merge ? { merge } : {}) });
  return tableOf(grid, [
    rowOf([head('NO', 1, 'restart'), head('AKTIVITAS', 1, 'restart'), head('PELAKSANA', 3), head('MUTU BAKU', 5)]),
    rowOf([
      head('', 1, 'continue'),
      head('', 1, 'continue'),
      ...ACTORS.map((name) => head(name)),
      head('Kelengkapan', 2),
      head('Waktu'),
      head('Output', 2),
    ]),
    ...STEPS.map((step, index) =>
      rowOf([
        cellOf(para(run(String(index + 1)))),
        cellOf(lines(step.uraian)),
        ...ACTORS.map((_, actor) => cellOf(sign(step, index, actor))),
        cellOf(lines(step.kelengkapan), { span: 2 }),
        cellOf(lines(step.waktu)),
        cellOf(lines(step.output), { span: 2 }),
      ]),
    ),
    rowOf([cellOf(lines('Jumlah waktu'), { span: 7 }), cellOf(lines('1 hari 3 jam')), cellOf('', { span: 2 })]),
  ]);
}

/** Every second row is a little off: its borders were dragged by hand. */
const wobbly = (): string => {
  const grid = [600, 4_200, 100, 1_400, 1_500, 1_500, 2_200, 1_400, 2_200];
  const spans = [1, 1, 2, 1, 1, 1, 1, 1];
  const off = [1, 2, 1, 1, 1, 1, 1, 1];
  const wide = (row: string, by: readonly number[]): string => {
    let index = -1;
    return row.replace(/<w:tcPr>/g, () => {
      index += 1;
      return `<w:tcPr><w:gridSpan w:val="${String(by[index] ?? 1)}"/>`;
    });
  };
  return tableOf(grid, [
    rowOf([
      cellOf(lines('No')),
      cellOf(lines('Kegiatan')),
      cellOf(lines('Pelaksana'), { span: 4 }),
      cellOf(lines('Mutu Baku'), { span: 3 }),
    ]),
    wide(
      rowOf([
        cellOf(''),
        cellOf(''),
        ...ACTORS.map((name) => cellOf(lines(name))),
        ...['Kelengkapan', 'Waktu', 'Output'].map((one) => cellOf(lines(one))),
      ]),
      spans,
    ),
    ...stepRows(sign).map((row, index) => wide(row, index % 2 === 0 ? spans : off)),
  ]);
};

const twoPages = (second: readonly string[], between = para()): string =>
  `${tableOf(GRID, [...headerRows(), ...stepRows(sign, {}, STEPS.slice(0, 3))])}${between}${tableOf(GRID, second)}`;

const later = (): readonly string[] => stepRows(sign, { first: 3 }, STEPS.slice(3));

/** The old words deleted, the new ones inserted, one step deleted whole. */
function tracked(): string {
  const mark = 'w:id="1" w:author="Staf" w:date="2026-01-02T00:00:00Z"';
  const rows = stepRows(sign, {
    text: (text) =>
      text === '2 jam'
        ? para(`<w:del ${mark}><w:r><w:delText>90 menit</w:delText></w:r></w:del><w:ins ${mark}>${run('2 jam')}</w:ins>`)
        : lines(text),
  });
  const gone = stepRow({ ...(STEPS[1] as GridStep), uraian: 'Langkah yang dihapus' }, 1, sign, { row: `<w:del ${mark}/>` });
  const added = rows[4]?.replace('<w:tr>', `<w:tr><w:trPr><w:ins ${mark}/></w:trPr>`) ?? '';
  return tableOf(GRID, [...headerRows(), rows[0] ?? '', rows[1] ?? '', gone, rows[2] ?? '', rows[3] ?? '', added]);
}

const control = (inner: string, more = ''): string =>
  `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** Words cut anywhere, as the spelling checker leaves them, with fields, links and hidden text between. */
const cut = (text: string): string => {
  const middle = Math.max(1, Math.floor(text.length / 3));
  return para(
    `${run(text.slice(0, middle))}<w:proofErr w:type="spellStart"/><w:hyperlink>${run(text.slice(middle, middle + 2))}</w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text.slice(middle + 2))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
};

export const TABLE_STRUCTURES: readonly Structure[] = [
  { kind: 'tabel biasa', bytes: () => plain(document(gridTable(sign))) },
  { kind: 'kolom kisi lebih banyak daripada kolom', bytes: () => plain(document(splitColumns())) },
  { kind: 'garis kolom tergeser di sebagian baris', bytes: () => plain(document(wobbly())) },
  {
    kind: 'tanpa tblGrid yang benar, lebar di sel',
    bytes: () =>
      plain(
        document(
          gridTable(drawnMark)
            .replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="1000"/>')
            .replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g, (row) => {
              let index = -1;
              if (row.includes('gridSpan')) return row;
              return row.replace(/<w:tcPr>/g, () => `<w:tcPr><w:tcW w:w="${String(GRID[(index += 1)] ?? 1_000)}" w:type="dxa"/>`);
            }),
        ),
      ),
  },
  { kind: 'dua tabel, kepala berulang', bytes: () => plain(document(twoPages([...headerRows(), ...later()]))) },
  { kind: 'dua tabel, tanpa kepala kedua', bytes: () => plain(document(twoPages(later()))) },
  {
    kind: 'dua tabel dengan tulisan di antaranya',
    bytes: () => plain(document(twoPages(later(), `${para(run('Halaman 2 dari 2'))}${para()}`))),
  },
  {
    kind: 'dua bagian (section), kepala berulang',
    bytes: () => plain(document(twoPages([...headerRows(), ...later()], para('', landscape())))),
  },
  {
    kind: 'kepala berulang (tblHeader), baris (1) (2) (3)',
    bytes: () =>
      plain(
        document(
          tableOf(GRID, [
            ...headerRows(ACTORS, '<w:cantSplit/><w:tblHeader/>'),
            rowOf(GRID.map((_, index) => cellOf(lines(`(${String(index + 1)})`)))),
            ...stepRows(sign),
          ]),
        ),
      ),
  },
  {
    kind: 'kepala satu baris',
    bytes: () =>
      plain(
        document(
          tableOf(GRID, [
            rowOf(['No', 'Uraian Kegiatan', ...ACTORS, 'Kelengkapan', 'Waktu', 'Output'].map((one) => cellOf(lines(one)))),
            ...stepRows(sign),
          ]),
        ),
      ),
  },
  {
    kind: 'kepala tiga baris',
    bytes: () => {
      const [top = '', names = ''] = headerRows();
      const middle = rowOf([
        cellOf('', { merge: 'continue' }),
        cellOf('', { merge: 'continue' }),
        cellOf(lines('Pimpinan'), { span: 1 }),
        cellOf(lines('Sekretariat'), { span: 2 }),
        cellOf('', { span: 3 }),
      ]);
      return plain(document(tableOf(GRID, [top, middle, names, ...stepRows(sign)])));
    },
  },
  {
    kind: 'kepala tegak (textDirection)',
    bytes: () =>
      plain(document(gridTable(sign).replaceAll('<w:tcPr></w:tcPr>', '<w:tcPr><w:textDirection w:val="btLr"/></w:tcPr>'))),
  },
  {
    kind: 'nomor dari daftar',
    bytes: () => wordFile({ body: document(gridTable(sign, { number: () => item(4, '') })), numbering: NUMBERED }),
  },
  {
    kind: 'daftar di Kelengkapan, mulai lagi per sel',
    bytes: () =>
      wordFile({
        body: document(
          gridTable(sign, { number: () => item(4, ''), text: (text) => (text === 'Data kinerja' ? item(5, text) : lines(text)) }),
        ),
        numbering: NUMBERED,
      }),
  },
  { kind: 'perubahan terlacak', bytes: () => plain(document(tracked())) },
  {
    kind: 'kontrol isi: baris, sel, paragraf, kata',
    bytes: () => {
      const rows = stepRows(sign, { text: (text) => control(para(control(run(text)))) });
      const cells = (row: string): string => row.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/g, (cell) => control(cell));
      return plain(
        document(control(tableOf(GRID, [...headerRows(), ...rows.map((row, at) => (at % 2 === 0 ? control(row) : cells(row)))]))),
      );
    },
  },
  { kind: 'kata terpotong, bidang, tautan, teks tersembunyi', bytes: () => plain(document(gridTable(sign, { text: cut }))) },
  {
    kind: 'baris baru dan tab di dalam sel',
    bytes: () =>
      plain(
        document(
          gridTable(sign, {
            text: (text) =>
              para(
                `<w:r>${text
                  .replace(/ /g, '\u0000')
                  .split('\u0000')
                  .map((word) => `<w:t>${word}</w:t>`)
                  .join(text.length % 2 === 0 ? '<w:br/>' : '<w:tab/>')}</w:r>`,
              ),
          }),
        ),
      ),
  },
  {
    kind: 'tabel di dalam tabel bingkai',
    bytes: () => plain(section(tableOf([15_500], [rowOf([cellOf(`${identityTable}${para()}${gridTable(sign)}${para()}`)])]))),
  },
  {
    kind: 'identitas di samping, di dalam sel',
    bytes: () =>
      plain(
        section(
          tableOf(
            [6_000, 9_000],
            [
              rowOf([
                cellOf(lines('PEMERINTAH KABUPATEN CONTOH\nDINAS CONTOH')),
                cellOf(
                  `${tableOf(
                    [3_000, 300, 5_000],
                    [
                      ['Nomor SOP', '067/12'],
                      ['Tanggal Pembuatan', '2 Januari 2026'],
                      ['Nama SOP', 'Penyusunan Laporan Kinerja'],
                    ].map(([name = '', value = '']) => rowOf([cellOf(lines(name)), cellOf(lines(':')), cellOf(lines(value))])),
                  )}${para()}`,
                ),
              ]),
            ],
          ),
          para(),
          gridTable(sign),
        ),
      ),
  },
  {
    kind: 'identitas dan kisi tanpa jeda, kepala di bawahnya',
    bytes: () => plain(section(identityTable, para(), gridTable(sign))),
  },
  {
    kind: 'gridBefore dan gridAfter',
    bytes: () =>
      plain(
        document(
          tableOf(
            [300, ...GRID, 300],
            [...headerRows(), ...stepRows(sign)].map((row) =>
              row.replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>'),
            ),
          ),
        ),
      ),
  },
  {
    kind: 'awalan ruang nama lain, bagian document2.xml',
    bytes: () => {
      const body = document(gridTable(sign));
      return renamed(wordFile({ body, main: 'word/document2.xml' }));
    },
  },
  {
    kind: 'format Strict',
    bytes: () =>
      rewrite(plain(document(gridTable(drawnMark))), (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/')
          .replace(/<w:gridCol w:w="(\d+)"/g, (_, width: string) => `<w:gridCol w:w="${String(Number(width) / 20)}pt"`),
      ),
  },
  {
    kind: 'bentuk, panah dan label',
    bytes: () =>
      plain(
        document(
          gridTable(
            only((step, index) => {
              const at = { x: 15, y: 4, id: index + 1 };
              const arrow = connector('straightConnector1', { width: 0.1, height: 18, id: 20 + index });
              const down = anchored(arrow, 'Shape', { x: 33, y: 22, width: 0.1, height: 18, id: 20 + index });
              const words = step.symbol === 'decision' ? label('Tidak', { x: 55, y: 2, width: 26, height: 12, id: 40 }) : '';
              return hung(anchored(shape(PRESETS[step.symbol], at), 'Shape', at) + (index < 4 ? down : '') + words);
            }),
          ),
        ),
      ),
  },
  {
    kind: 'sel gabung tegak di Mutu Baku',
    bytes: () =>
      plain(
        document(
          gridTable(sign).replace(
            /<w:tc><w:tcPr><\/w:tcPr>(<w:p><w:r><w:t xml:space="preserve">Laporan kinerja<)/,
            '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>$1',
          ),
        ),
      ),
  },
  {
    kind: 'dua SOP dengan tulisan di antaranya',
    bytes: () =>
      plain(
        document(gridTable(sign)).replace(landscape(), '') +
          `${para(run('Catatan antara dua SOP.'), landscape())}${identityTable}${para('', landscape())}${gridTable(sign)}${para()}${landscape()}`,
      ),
  },
  {
    kind: 'jangkar di luar tabel',
    rows: 'asked',
    bytes: () => {
      const anchors = STEPS.map((step, index) =>
        anchored(shape(PRESETS[step.symbol], { id: index + 1 }), 'Shape', {
          x: 240 + 15 + step.actor * ACTOR_WIDTH,
          y: 12 + 48 + index * 40 + 10,
          id: index + 1,
        }),
      ).join('');
      const rows = [
        ...headerRows(ACTORS, '<w:trHeight w:val="480" w:hRule="exact"/>'),
        ...stepRows(() => '', { row: '<w:trHeight w:val="800" w:hRule="atLeast"/>' }),
      ];
      return plain(section(identityTable, para('', landscape()), para(anchors), tableOf(GRID, rows)));
    },
  },
  {
    kind: 'jangkar dari halaman, di luar tabel',
    rows: 'asked',
    bytes: () => {
      const anchors = STEPS.map((step, index) =>
        anchored(shape(PRESETS[step.symbol], { id: index + 1 }), 'Shape', {
          x: 56.7 + 240 + 15 + step.actor * ACTOR_WIDTH,
          y: 56.7 + 12 + 24 + index * 40 + 20,
          from: 'page',
          downFrom: 'page',
          id: index + 1,
        }),
      ).join('');
      return plain(
        section(
          identityTable,
          para('', landscape()),
          para(anchors),
          tableOf(GRID, [...headerRows(), ...stepRows(() => '', { row: '<w:trHeight w:val="800"/>' })]),
        ),
      );
    },
  },
  {
    kind: 'semua simbol berjangkar di baris pertama',
    rows: 'asked',
    bytes: () =>
      plain(
        document(
          gridTable(
            (_, index, actor) =>
              index === 0 && actor === 0
                ? hung(
                    STEPS.map((one, at) =>
                      anchored(shape(PRESETS[one.symbol], { id: at + 1 }), 'Shape', {
                        x: 15 + one.actor * ACTOR_WIDTH,
                        y: 4 + at * 40,
                        id: at + 1,
                      }),
                    ).join(''),
                  )
                : '',
            { row: '<w:trHeight w:val="800" w:hRule="atLeast"/>' },
          ),
        ),
      ),
  },
];

const rewrite = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.includes('document') && !name.includes('rels') ? strToU8(change(strFromU8(part))) : part,
      ]),
    ),
  );

/** The same document with other prefixes than Word's own. */
function renamed(bytes: Uint8Array): Uint8Array {
  return rewrite(bytes, (xml) =>
    xml.replaceAll('<w:', '<n0:').replaceAll('</w:', '</n0:').replaceAll(' w:', ' n0:').replaceAll('xmlns:w=', 'xmlns:n0='),
  );
}
