import { describe, expect, it } from 'vitest';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';
import { readAny } from '../../../src/files/read-any';
import { cell, CM, flatOdsOf, odsOf, rowOf, shape, sheet } from './build-ods';

async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readAny(bytes, 'sop.ods');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value.snapshot;
}
const first = async (rows: string): Promise<SheetSnapshot> => {
  const found = (await opened(odsOf(sheet('SOP', rows)))).sheets[0];
  if (!found) throw new Error('no sheet');
  return found;
};
const typed = (type: string, attributes: string, shown = ''): string =>
  `<table:table-cell office:value-type="${type}" ${attributes}>${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`;

const HEAD = rowOf('No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan');
const step = (no: number, uraian: string, actors: readonly string[]): string =>
  rowOf(String(no), uraian, ...actors, 'Berkas', '10 menit', `Hasil ${String(no)}`);

describe('the values of an OpenDocument sheet', () => {
  it('are what the cells show; a number is one only where it shows figures alone', async () => {
    const { values } = await first(
      rowOf(
        typed('float', 'office:value="10"', '10'),
        typed('float', 'office:value="1234.5"', '1.234,50'),
        typed('float', 'office:value="10"', '10 menit'),
        typed('float', 'office:value="1"', '001'),
        typed('percentage', 'office:value="0.875"', '87,5%'),
        typed('float', 'office:value="0.875"', '87.5%'),
        typed('time', 'office:time-value="PT36H00M00S"', '36:00:00'),
        typed('date', 'office:date-value="2023-01-02"', '02 Januari 2023'),
        typed('boolean', 'office:boolean-value="true"', 'TRUE'),
        typed('currency', 'office:currency="IDR" office:value="1500"', 'Rp1.500'),
      ),
    );
    expect(values).toEqual([[10, 1234.5, '10 menit', '001', '87,5%', '87.5%', '36:00:00', '02 Januari 2023', true, 'Rp1.500']]);
  });

  it('are the stored ones where a program wrote no text', async () => {
    const { values } = await first(
      rowOf(
        typed('float', 'office:value="2.5"'),
        typed('percentage', 'office:value="0.875"'),
        typed('time', 'office:time-value="PT036H05M00S"'),
        typed('date', 'office:date-value="2023-01-02T00:00:00"'),
        typed('string', 'office:string-value="Teks"'),
      ),
    );
    expect(values).toEqual([[2.5, '87.5%', '36:05:00', '2 Januari 2023', 'Teks']]);
  });

  it('are errors as Excel names them', async () => {
    const error = (shown: string): string =>
      `<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>${shown}</text:p></table:table-cell>`;
    expect((await first(rowOf(error('#DIV/0!'), error('Err:502')))).values).toEqual([['#DIV/0!', '#VALUE!']]);
  });

  it('keep paragraphs, line breaks, runs and spaces, and nothing of notes', async () => {
    const note =
      '<office:annotation><dc:date>2026-01-01</dc:date><text:p>Catatan <text:span>orang</text:span></text:p></office:annotation>';
    const found = await first(
      rowOf(
        cell(
          `${note}<text:p>Sekre<text:span>taris</text:span></text:p><text:p>1.<text:s text:c="2"/>Dua<text:line-break/>Tiga</text:p>`,
        ),
        cell('<text:p>Lihat <text:a>tautan</text:a><text:note><text:p>kaki</text:p></text:note>\n   di sini</text:p>'),
      ),
    );
    expect(found.values).toEqual([['Sekretaris\n1.  Dua\nTiga', 'Lihat tautan di sini']]);
    expect(found.notes).toEqual([{ at: { row: 0, column: 0 }, text: 'Catatan orang' }]);
  });
});

describe('the grid of an OpenDocument sheet', () => {
  it('repeats what is filled and never what is empty', async () => {
    const end =
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const { values, sizes } = await first(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell/>${cell('<text:p>-</text:p>', ' table:number-columns-repeated="3"')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>` +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        `${rowOf('', 'akhir')}${end}<table:table-row><table:table-cell/></table:table-row>`,
    );
    expect(values.map((row) => row.join('|'))).toEqual(['|-|-|-', '|-|-|-', '', '', '|akhir||'].map((row) => row || '|||'));
    expect(sizes?.rows).toHaveLength(5);
  });

  it('has merged areas, whose covered cells say nothing', async () => {
    const covered = '<table:covered-table-cell office:value-type="string"><text:p>di bawah</text:p></table:covered-table-cell>';
    const merged = cell('<text:p>Pelaksana</text:p>', ' table:number-columns-spanned="3" table:number-rows-spanned="2"');
    const { values, merges } = await first(
      rowOf('No', merged, covered, '<table:covered-table-cell/>', 'Waktu') +
        rowOf('1', '<table:covered-table-cell table:number-columns-repeated="3"/>', '5 menit'),
    );
    expect(values).toEqual([
      ['No', 'Pelaksana', '', '', 'Waktu'],
      ['1', '', '', '', '5 menit'],
    ]);
    expect(merges).toEqual([{ row: 0, column: 1, rows: 2, columns: 3 }]);
  });

  it('reads rows in groups and header rows, and gives hidden ones no height', async () => {
    const { values, sizes } = await first(
      `<table:table-header-rows>${rowOf('Kepala')}</table:table-header-rows><table:table-row-group>` +
        `<table:table-row table:style-name="ro1" table:visibility="collapse">${cell('<text:p>tersembunyi</text:p>')}</table:table-row></table:table-row-group>` +
        `<table:table-row table:style-name="ro1" table:visibility="filter">${cell('<text:p>tersaring</text:p>')}</table:table-row>`,
    );
    expect(values.flat()).toEqual(['Kepala', 'tersembunyi', 'tersaring']);
    expect(sizes?.rows.map((size) => Math.round(size))).toEqual([28, 0, 0]);
  });

  it('refuses a cell in the farthest corner and text repeated without end as too much', async () => {
    const far = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>`;
    const corner = `<table:table-row><table:table-cell table:number-columns-repeated="16000"/>${cell('<text:p>x</text:p>')}</table:table-row>`;
    for (const rows of [
      far + corner,
      `<table:table-row table:number-rows-repeated="2000000">${cell('<text:p>x</text:p>', ' table:number-columns-repeated="3"')}</table:table-row>`,
    ])
      expect(await readAny(odsOf(sheet('Jauh', rows)), 'jauh.ods')).toMatchObject({
        ok: false,
        refusal: { kind: 'too-many-cells', file: 'jauh.ods' },
      });
  });

  it('opens on the sheet that was open, else on the first visible one; deleted cells of a change history are none', async () => {
    const changes =
      '<table:tracked-changes><table:deletion><table:table-cell><text:p>dihapus</text:p></table:table-cell></table:deletion></table:tracked-changes>';
    const three = `${changes}${sheet('Lama', rowOf('a'), ' table:style-name="ta0"')}${sheet('SOP', rowOf('b'))}${sheet('Cover', rowOf('c'))}`;
    expect(await opened(odsOf(three))).toMatchObject({ sheetNames: ['Lama', 'SOP', 'Cover'], active: 'SOP' });
    expect(await opened(odsOf(three, 'Cover'))).toMatchObject({ active: 'Cover' });
  });

  it('is the same in a flat file', async () => {
    const one = sheet('SOP', HEAD + step(1, 'Menerima', ['√', '', '']));
    expect(await opened(flatOdsOf(one))).toEqual(await opened(odsOf(one)));
  });

  it('is refused as damaged when it breaks off', async () => {
    const whole = flatOdsOf(sheet('SOP', rowOf('a')));
    expect(await readAny(whole.subarray(0, whole.length - 30), 'x.fods')).toMatchObject({ refusal: { kind: 'damaged' } });
  });
});

describe('the shapes of an OpenDocument sheet', () => {
  it('stand where their cell is, with their text and meaning, whatever program named them', async () => {
    const drawn = [
      shape('ooxml-flowChartTerminator', '0.5cm', '2mm', '<svg:desc>Mulai</svg:desc><text:p>A<text:span>1</text:span></text:p>'),
      shape('flowchart-off-page-connector', '0cm', '0cm'),
      shape('mso-spt110', '0cm', '0cm'),
      shape('round-rectangle', '0cm', '0cm'),
      '<draw:rect svg:width="1cm" svg:height="5mm" svg:x="0cm" svg:y="0cm"/>',
      '<draw:ellipse svg:width="1cm" svg:height="5mm" svg:x="0cm" svg:y="0cm"/>',
      '<draw:polygon svg:width="2cm" svg:height="1cm" svg:x="0cm" svg:y="0cm" svg:viewBox="0 0 2000 1000" draw:points="1000,0 2000,500 1000,1000 0,500"/>',
      '<draw:frame svg:width="1cm" svg:height="1cm" svg:x="0cm" svg:y="0cm"><draw:image/></draw:frame>',
      '<draw:frame svg:width="1cm" svg:height="1cm" svg:x="0cm" svg:y="0cm"><draw:text-box><text:p>Ya</text:p></draw:text-box></draw:frame>',
      '<draw:frame svg:width="1cm" svg:height="1cm"><draw:object><office:document><table:table><table:table-row/></table:table></office:document></draw:object></draw:frame>',
    ];
    const found = await first(
      rowOf('a', 'b') + rowOf('', `<table:table-cell>${drawn.join('')}<text:p>teks sel</text:p></table:table-cell>`),
    );
    expect(found.values[1]?.[1]).toBe('teks sel');
    expect(found.shapes?.map(({ type }) => type)).toEqual([
      'FlowChartTerminator', 'FlowChartOffpageConnector', 'FlowChartDecision', 'RoundRectangle', 'Rectangle', 'Ellipse',
      'FlowChartDecision', 'Image', 'Rectangle',
    ]); // prettier-ignore
    const [one] = found.shapes ?? [];
    expect(one).toMatchObject({ text: 'A1', alt: 'Mulai' });
    expect([one?.left, one?.top, one?.width, one?.height].map((size) => (size ?? 0) / CM)).toEqual(
      [3.5, 1.2, 2, 0.6].map((size) => expect.closeTo(size, 3) as number),
    );
    expect(found.shapes?.at(-1)?.text).toBe('Ya');
  });

  it('on the sheet itself and in groups keep their own places; a turned one keeps its middle', async () => {
    const group = `<draw:g>${shape('rectangle', '1cm', '1cm')}<draw:g>${shape('diamond', '4cm', '1cm')}</draw:g></draw:g>`;
    const turned =
      '<draw:custom-shape svg:width="4cm" svg:height="2cm" draw:transform="rotate (1.5707963) translate (1cm 5cm)"><draw:enhanced-geometry draw:type="rectangle"/></draw:custom-shape>';
    const { shapes } = await first(`<table:shapes>${group}${turned}</table:shapes>${rowOf('a')}`);
    const places = shapes?.map(({ left, top, width, height }) =>
      [left, top, width, height].map((size) => Math.round((size / CM) * 10) / 10),
    );
    expect(places).toEqual([
      [1, 1, 2, 0.6],
      [4, 1, 2, 0.6],
      [1, 1, 2, 4],
    ]);
  });

  it('are joined by connectors and lines with the arrowheads of their style', async () => {
    const drawn = [
      shape('rectangle', '0cm', '0cm', '', ' xml:id="id1" draw:name="Kotak"'),
      shape('diamond', '0cm', '3cm', '', ' draw:id="id2" draw:name="Kotak"'),
      '<draw:connector draw:style-name="gr1" svg:x1="1cm" svg:y1="6mm" svg:x2="2cm" svg:y2="3cm" draw:start-shape="id1" draw:end-shape="id2" svg:d="M500 600v1200h1000v1200"/>',
      '<draw:line draw:style-name="gr2" svg:x1="0cm" svg:y1="0cm" svg:x2="1cm" svg:y2="1cm"/>',
      '<draw:custom-shape svg:width="2cm" svg:height="1cm" svg:x="1cm" svg:y="1cm"><draw:enhanced-geometry svg:viewBox="0 0 0 0" drawooo:sub-view-size="200 100" draw:type="ooxml-non-primitive" draw:enhanced-path="M 0 0 L 200 0 200 100 F N"/></draw:custom-shape>',
    ];
    const { shapes } = await first(`<table:shapes>${drawn.join('')}</table:shapes>${rowOf('a')}`);
    const names = shapes?.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(5);
    const lines = shapes?.flatMap(({ line }) => (line ? [line] : [])) ?? [];
    const corners = lines.map(({ points = [] }) => points.map(({ x, y }) => [x, y].map((at) => Math.round((at / CM) * 10) / 10)));
    expect(corners).toEqual([
      [[1, 0.6], [1, 1.8], [2, 1.8], [2, 3]],
      [[0, 0], [1, 1]],
      [[1, 1], [3, 1], [3, 2]],
    ]); // prettier-ignore
    expect(lines[0]).toMatchObject({ from: names[0], to: names[1], startArrow: false, endArrow: true });
    expect(lines[1]).toMatchObject({ startArrow: true, endArrow: false });
  });

  it('make an SOP: who acts, by which symbol, and where "tidak" goes back to', async () => {
    const at = (type: string, id: string, text = ''): string =>
      `<table:table-cell>${shape(type, '0.5cm', '2mm', text && `<text:p>${text}</text:p>`, ` xml:id="${id}"`)}</table:table-cell>`;
    const back =
      '<draw:connector draw:style-name="gr1" svg:x1="0cm" svg:y1="0cm" svg:x2="0cm" svg:y2="0cm" draw:start-shape="d" draw:end-shape="b"/>';
    const rows =
      HEAD +
      step(1, 'Memerintahkan penyusunan', [at('flowchart-terminator', 'a'), '', '']) +
      step(2, 'Menyusun konsep', ['', '', at('flowchart-process', 'b')]) +
      step(3, 'Memeriksa konsep', ['', at('flowchart-decision', 'd'), '']) +
      step(4, 'Menandatangani', [at('ooxml-flowChartTerminator', 'e'), '', '']);
    const [sop] = readSops(await first(`<table:shapes>${back}</table:shapes>${rows}`)).sops;
    expect(sop?.kegiatan.map(({ pelaku }) => pelaku.map(({ pelaksana, simbol }) => `${pelaksana} ${simbol}`).join())).toEqual([
      'kepala dinas terminator', 'staf process', 'sekretaris decision', 'kepala dinas terminator',
    ]); // prettier-ignore
    expect(sop?.kegiatan[2]?.kembali).toBe(1);
  });
});
