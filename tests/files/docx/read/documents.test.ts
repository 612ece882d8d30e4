import { describe, expect, it } from 'vitest';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { readAny } from '../../../../src/files/read-any';
import type { OpenedFile } from '../../../../src/files/opened-file';
import { anchored, connector, group, inline, label, PRESETS, shape } from './drawings';
import {
  ACTOR_WIDTH,
  document,
  GRID,
  gridTable,
  headerRows,
  hung,
  identityTable,
  only,
  SIGNS,
  STEPS,
  stepRows,
} from './sop-grid';
import { cellOf, landscape, lines, para, rowOf, run, tableOf, wordFile, type WordParts } from './word-file';

async function opened(parts: WordParts): Promise<OpenedFile> {
  const read = await readAny(wordFile(parts), 'SOP.docx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

const textsOf = ({ snapshot }: OpenedFile): readonly string[] =>
  snapshot.sheets.flatMap(({ values }) => values.flatMap((row) => row.map(String).filter((text) => text !== '')));

const sopIn = ({ snapshot }: OpenedFile): Sop => {
  const sop = snapshot.sheets.flatMap((sheet) => readSops(sheet).sops)[0];
  if (!sop) throw new Error('no SOP');
  return sop;
};

const identitasIn = (file: OpenedFile): Readonly<Record<string, string>> =>
  Object.fromEntries(sopIn(file).identitas.map(({ field, isi }) => [field, isi.join(' / ')]));

const sign = only((step) => para(run(SIGNS[step.symbol])));
const MARK = 'w:id="1" w:author="Staf" w:date="2026-01-02T00:00:00Z"';

describe('the text of a document', () => {
  it('counts lists as Word does: levels, letters, roman numbers, restarts, starts, and lists of styles', async () => {
    const level = (at: number, format: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const item = (list: number, at: number, text: string): string =>
      para(run(text), `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
    const file = await opened({
      body:
        item(1, 0, 'satu') +
        item(1, 1, 'anak a') +
        item(1, 1, 'anak b') +
        item(1, 2, 'cucu') +
        item(1, 0, 'dua') +
        item(1, 1, 'anak lagi') +
        item(2, 0, 'mulai lagi') +
        item(3, 0, 'lima') +
        para(run('dari gaya'), '<w:pStyle w:val="Butir"/>') +
        item(4, 0, 'butir') +
        item(0, 0, 'tanpa nomor'),
      numbering:
        `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'lowerRoman', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.').replace('<w:start w:val="1"/>', '<w:start w:val="5"/>')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '•')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
        '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="Dasar"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Butir"><w:basedOn w:val="Dasar"/></w:style>',
    });
    expect(textsOf(file)).toEqual([
      '1. satu',
      'a) anak a',
      'b) anak b',
      '1.2.1 cucu',
      '2. dua',
      'a) anak lagi',
      '1. mulai lagi',
      'V. lima',
      'VI. dari gaya',
      'butir',
      'tanpa nomor',
    ]);
  });

  it('is what stands there once changes are accepted, and says that there are some', async () => {
    const file = await opened({
      body:
        para(
          `<w:del ${MARK}><w:r><w:delText>Lama </w:delText></w:r></w:del><w:ins ${MARK}>${run('Baru ')}</w:ins>${run('teks')}`,
        ) +
        para(run('Satu pa'), `<w:rPr><w:del ${MARK}/></w:rPr>`) +
        para(run('ragraf')) +
        para(`<w:del ${MARK}><w:r><w:delText>Hilang</w:delText></w:r></w:del>`, `<w:rPr><w:del ${MARK}/></w:rPr>`) +
        para(`<w:moveFrom ${MARK}>${run('Pindah')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${MARK}/></w:rPr>`) +
        para(`<w:moveTo ${MARK}>${run('Pindah')}</w:moveTo>`),
    });
    expect(textsOf(file)).toEqual(['Baru teks', 'Satu paragraf', 'Pindah']);
    expect(new Set(file.doubts.map(({ kind }) => kind))).toEqual(new Set(['tracked-changes']));
    expect(file.doubts[0]).toMatchObject({ at: { row: 0, column: 0 }, teks: '−Lama +Baru' });
  });

  it('names what it does not take: hidden text, footnotes, comments', async () => {
    const file = await opened({
      body:
        para(`${run('Terlihat')}${run(' tersembunyi', '<w:vanish/>')}`) +
        para(`${run('Waktu 2 jam')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        para(`${run('Output')}<w:r><w:commentReference w:id="7"/></w:r>`) +
        para(run('gaya tersembunyi', '<w:rStyle w:val="Sembunyi"/>')),
      styles: '<w:style w:type="character" w:styleId="Sembunyi"><w:rPr><w:vanish/></w:rPr></w:style>',
      footnotes: `<w:footnote w:id="2">${para(run('Di luar hari libur.'))}</w:footnote>`,
      comments: `<w:comment w:id="7">${para(run('Sebutkan bentuknya.'))}</w:comment>`,
    });
    expect(textsOf(file)).toEqual(['Terlihat', 'Waktu 2 jam', 'Output']);
    expect(file.doubts.map(({ kind, teks, at }) => [kind, teks, at.row])).toEqual([
      ['hidden-text', 'tersembunyi', 0],
      ['footnote', 'Di luar hari libur.', 1],
      ['comment', 'Sebutkan bentuknya.', 2],
      ['hidden-text', 'gaya tersembunyi', 2],
    ]);
  });

  it('holds the identity block wherever it stands: beside itself in cells, in a page header, in a text box', async () => {
    const fields = { nomor: '067/12/SOP/2026', 'tanggal-revisi': '-', nama: 'Penyusunan Laporan Kinerja' };
    const grid = gridTable(sign);
    expect(identitasIn(await opened({ body: document(grid) }))).toMatchObject(fields);
    const header = landscape('<w:headerReference w:type="default" r:id="header"/>');
    expect(identitasIn(await opened({ body: `${grid}${para()}${header}`, header: identityTable }))).toMatchObject(fields);
    const words =
      'Nomor SOP: 067/12/SOP/2026</w:t><w:br/><w:t>Tanggal Revisi: -</w:t><w:br/><w:t>Nama SOP: Penyusunan Laporan Kinerja';
    const box = anchored(shape('rect', { text: words, width: 300, height: 90 }, '<wps:cNvSpPr txBox="1"/>'), 'Shape', {});
    expect(identitasIn(await opened({ body: `${para(box)}${grid}${para()}${landscape()}` }))).toMatchObject(fields);
    const approval = 'KEPALA DINAS CONTOH</w:t><w:br/><w:t>Nama Pejabat</w:t><w:br/><w:t>NIP. 197001011995011001';
    const signed = anchored(shape('rect', { text: approval }, '<wps:cNvSpPr txBox="1"/>'), 'Shape', {});
    const body = document(grid).replace(lines('KEPALA DINAS CONTOH'), para(signed));
    expect(identitasIn(await opened({ body }))).toMatchObject({
      'disahkan-oleh': 'KEPALA DINAS CONTOH / Nama Pejabat / NIP. 197001011995011001',
    });
  });
});

describe('what stands where few look', () => {
  const box = (content: string): string =>
    para(
      `<w:r><w:drawing><wp:anchor layoutInCell="1"><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="7000000" cy="3000000"/><wp:docPr id="9" name="Kotak Teks 9"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
    );

  it('is read: a grid in a text box, once', async () => {
    const file = await opened({ body: para(run('Pengantar')) + box(gridTable(sign)) + para() + landscape() });
    expect(sopIn(file).kegiatan.map(({ uraian }) => uraian)).toEqual(STEPS.map(({ uraian }) => uraian));
    expect(textsOf(file).filter((text) => text.includes('Disposisi lanjutan'))).toHaveLength(1);
  });

  it('is left out and named: a row that is hidden', async () => {
    const [first = '', ...others] = stepRows(sign);
    const hidden = rowOf(
      [cellOf(lines('9')), cellOf(lines('Langkah lama')), ...Array.from({ length: 6 }, () => cellOf(''))],
      '<w:hidden/>',
    );
    const file = await opened({ body: tableOf(GRID, [...headerRows(), first, hidden, ...others]) + para() + landscape() });
    expect(sopIn(file).kegiatan.map(({ nomor }) => nomor)).toEqual(['1', '2', '3', '4', '5']);
    expect(textsOf(file)).not.toContain('Langkah lama');
    expect(file.doubts).toMatchObject([{ kind: 'hidden-text', at: { row: 3, column: 0 }, teks: '9 Langkah lama' }]);
  });

  it('stands behind the table and is no step: the foot of its pages', async () => {
    const footer = landscape('<w:footerReference w:type="default" r:id="footer"/>');
    const file = await opened({ body: gridTable(sign) + para() + footer, footer: para(run('Dokumen ini milik Dinas Contoh')) });
    expect(sopIn(file).kegiatan).toHaveLength(5);
    expect(textsOf(file).at(-1)).toBe('Dokumen ini milik Dinas Contoh');
  });
});

describe('what is drawn over a table', () => {
  const row = '<w:trHeight w:val="900" w:hRule="exact"/>';
  const symbol = (index: number): string => {
    const at = { x: 20, y: 12, id: index + 1 };
    return anchored(shape(PRESETS[STEPS[index]?.symbol ?? 'process'], at), 'Shape', at);
  };

  it('shows where a decision returns to, by an elbow that no line is glued to, and its labels', async () => {
    const elbow = connector('bentConnector2', { width: 40, height: 36, id: 60, flip: ' flipV="1"' });
    const back = anchored(elbow, 'Shape', { x: 56, y: -15, width: 40 + ACTOR_WIDTH - 56, height: 36, id: 60 });
    const words = label('Tidak', { x: 58, y: 2, width: 24, height: 10, id: 61 });
    const body = document(
      gridTable(
        only((_, index) => hung(symbol(index) + (index === 3 ? back + words : ''))),
        { row },
      ),
    );
    const { kegiatan } = sopIn(await opened({ body }));
    expect(kegiatan.map(({ kembali }) => kembali)).toEqual([undefined, undefined, undefined, 2, undefined]);
    expect(kegiatan[3]?.selLain?.map(({ jenis }) => jenis)).toEqual(['tidak']);
    expect(kegiatan.map(({ pelaku }) => pelaku.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('says that one picture of the whole flow hides who acts', async () => {
    const picture = inline('<pic:pic><pic:nvPicPr><pic:cNvPr id="9" name="Bagan"/></pic:nvPicPr></pic:pic>', 'Shape', {
      width: 3 * ACTOR_WIDTH - 20,
      height: 200,
    });
    const file = await opened({
      body: document(gridTable((_, index, actor) => (index === 0 && actor === 0 ? para(picture) : ''))),
    });
    expect(file.doubts.map(({ kind }) => kind)).toEqual(['flow-picture']);
    expect(sopIn(file).kegiatan.flatMap(({ pelaku }) => pelaku)).toEqual([]);
  });

  it('keeps a logo, a watermark and lines beside the table out of the steps', async () => {
    const logo = inline('<pic:pic><pic:nvPicPr><pic:cNvPr id="9" name="Lambang"/></pic:nvPicPr></pic:pic>', 'Shape', {});
    const watermark =
      '<w:r><w:pict><v:shape type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:200pt;width:400pt;height:100pt"/></w:pict></w:r>';
    const arrow = anchored(shape('rightArrow', { id: 70 }), 'Shape', { x: 10, y: 10, id: 70 });
    const body = `${para(logo + watermark)}${document(gridTable(only((_, index) => hung(symbol(index) + (index === 2 ? arrow : '')))))}`;
    const { kegiatan } = sopIn(await opened({ body }));
    expect(kegiatan.map(({ pelaku }) => pelaku.map(({ simbol }) => simbol))).toEqual(STEPS.map((step) => [step.symbol]));
  });

  it('takes no frame around the table, no floating logo, no legend and nothing hidden for a step', async () => {
    const frame = anchored(shape('rect', { width: 700, height: 260, id: 80 }), 'Shape', {
      x: -5,
      y: 20,
      width: 700,
      height: 260,
      id: 80,
    });
    const logo = anchored('<pic:pic><pic:nvPicPr><pic:cNvPr id="81" name="Lambang"/></pic:nvPicPr></pic:pic>', 'Shape', {
      x: 280,
      y: -150,
      width: 40,
      height: 40,
      id: 81,
    });
    const legend = anchored(shape('flowChartDecision', { id: 82 }), 'Shape', { x: 270, y: 150, id: 82 });
    const hidden = symbol(1).replace('<wp:docPr ', '<wp:docPr hidden="1" ');
    const grid = gridTable(
      only((_, index) => hung(symbol(index))),
      { row },
    );
    const body = `${para(frame + logo)}${grid.replace('</w:tc></w:tr></w:tbl>', `${para(hidden)}</w:tc></w:tr></w:tbl>`)}${para(legend)}${landscape()}`;
    const file = await opened({ body });
    expect(sopIn(file).kegiatan.map(({ pelaku }) => pelaku.map(({ simbol }) => simbol))).toEqual(
      STEPS.map((step) => [step.symbol]),
    );
    expect(file.doubts).toEqual([]);
  });

  it('takes a square on its corner for a decision', async () => {
    const turned = (index: number): string =>
      symbol(index).replace('flowChartDecision', 'rect').replace('<a:xfrm>', '<a:xfrm rot="2700000">');
    const body = document(gridTable(only((step, index) => hung(step.symbol === 'decision' ? turned(index) : symbol(index)))));
    expect(sopIn(await opened({ body })).kegiatan[3]?.pelaku.map(({ simbol }) => simbol)).toEqual(['decision']);
  });

  it('reads a group over several rows child by child, and asks about their rows', async () => {
    const size = { width: 3 * ACTOR_WIDTH, height: 225 };
    const members = STEPS.map((step, index) =>
      shape(PRESETS[step.symbol], { x: 20 + step.actor * ACTOR_WIDTH, y: 12 + index * 45, id: index + 1 }),
    );
    const body = document(
      gridTable(
        (_, index, actor) =>
          index === 0 && actor === 0 ? hung(anchored(group(members, size), 'Group', { ...size, x: -5 })) : '',
        {
          row: '<w:trHeight w:val="900"/>',
        },
      ),
    );
    const file = await opened({ body });
    const { kegiatan, pelaksana } = sopIn(file);
    expect(kegiatan.map(({ pelaku }) => pelaku.map(({ simbol }) => simbol))).toEqual(STEPS.map((step) => [step.symbol]));
    expect(kegiatan.map(({ pelaku }) => pelaku.map((one) => pelaksana.findIndex(({ id }) => id === one.pelaksana)))).toEqual(
      STEPS.map((step) => [step.actor]),
    );
    expect(file.doubts.map(({ kind, at }) => [kind, at.row])).toEqual(kegiatan.map((one) => ['symbol-row', one.row]));
  });

  it('marks several actors of one step, one of them by a drawing and one by a sign', async () => {
    const body = document(
      gridTable((step, index, actor) =>
        actor === step.actor ? hung(symbol(index)) : index === 1 && actor === 2 ? para(run('√')) : '',
      ),
    );
    expect(sopIn(await opened({ body })).kegiatan[1]?.pelaku.map(({ pelaksana, simbol }) => [pelaksana, simbol])).toEqual([
      ['sekretaris', 'process'],
      ['kasubbag perencanaan', 'mark'],
    ]);
  });
});

describe('documents that are not as they should be', () => {
  it('are read as far as they go: no grid, no widths, rows that are too short, spans beyond all measure', async () => {
    const bare = gridTable(sign)
      .replace(/<w:tblGrid>.*?<\/w:tblGrid>/, '')
      .replace(/<w:tblPr>.*?<\/w:tblPr>/, '');
    expect(sopIn(await opened({ body: bare })).kegiatan).toHaveLength(5);
    const short = tableOf(GRID, [...headerRows(), ...stepRows(sign), rowOf([cellOf(lines('Catatan'))])]);
    expect(sopIn(await opened({ body: short })).kegiatan.length).toBeGreaterThanOrEqual(5);
    const huge = tableOf([1], [rowOf([cellOf(lines('a'), { span: 2_000_000_000 })], '<w:gridBefore w:val="2000000000"/>')]);
    expect((await opened({ body: huge + gridTable(sign) })).snapshot.sheets[0]?.values[0]?.length).toBeLessThan(300);
  });

  it('are refused when there is no document, or one without end', async () => {
    const kindOf = async (parts: WordParts): Promise<string> => {
      const read = await readAny(wordFile(parts), 'SOP.docx');
      return read.ok ? 'read' : read.refusal.kind;
    };
    expect(await kindOf({ body: '<w:p>' })).toBe('damaged');
    const deep = 30_000;
    expect(await kindOf({ body: '<w:customXml>'.repeat(deep) + '</w:customXml>'.repeat(deep) })).toMatch(/damaged|read/);
    const grid = Array.from({ length: 60 }, () => 200);
    const wide = rowOf(grid.map(() => cellOf(lines('a'))));
    const long = Array.from(
      { length: 40_000 },
      () => '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr><w:p/></w:tc></w:tr>',
    );
    expect(await kindOf({ body: tableOf(grid, [wide, ...long]) })).toBe('too-many-cells');
  });
});
