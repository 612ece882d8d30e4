import {
  alternatives,
  anchored,
  canvas,
  group,
  inline,
  oldElement,
  oldShape,
  PRESETS,
  shape,
  vmlShape,
  type DrawnAt,
} from './drawings';
import { ACTOR_WIDTH, ACTORS, document, gridTable, hung, only, SIGNS, STEPS, type GridStep } from './sop-grid';
import type { Structure } from './structure';
import { para, run, wordFile } from './word-file';

/** How a mark may stand in, over or beside the cell of its actor. Each is the same SOP. */
const drawn = (mark: (step: GridStep, index: number) => string): Uint8Array =>
  wordFile({ body: document(gridTable(only(mark))) });

const at: DrawnAt = { x: 12, y: 3 };
const modern = (step: GridStep, index: number, place: DrawnAt = at): string =>
  anchored(shape(PRESETS[step.symbol], { id: index + 1 }), 'Shape', { ...place, id: index + 1 });

const ROUNDED = { terminator: 'roundRect', process: 'rect', decision: 'diamond', connector: 'homePlate' } as const;
const SYMBOL_LETTERS = { terminator: 'F06C', process: 'F06E', decision: 'F075', connector: 'F06E' } as const;

/** All symbols of a row hang on its first actor's cell, drawn where their actor's column is. */
const onFirstCell = (index: number, step: GridStep): string =>
  hung(modern(step, index, { x: 12 + step.actor * ACTOR_WIDTH, y: 3 }));

const FREE = (points: string): string =>
  `<a:custGeom><a:pathLst><a:path w="100" h="100">${points}</a:path></a:pathLst></a:custGeom>`;
const corner = (x: number, y: number, first = false): string =>
  `<a:${first ? 'moveTo' : 'lnTo'}><a:pt x="${String(x)}" y="${String(y)}"/></a:${first ? 'moveTo' : 'lnTo'}>`;
const PATHS = {
  terminator: `${corner(10, 0, true)}<a:cubicBezTo><a:pt x="100" y="0"/><a:pt x="100" y="50"/><a:pt x="90" y="100"/></a:cubicBezTo>${corner(10, 100)}<a:close/>`,
  process: `${corner(0, 0, true)}${corner(100, 0)}${corner(100, 100)}${corner(0, 100)}<a:close/>`,
  decision: `${corner(50, 0, true)}${corner(100, 50)}${corner(50, 100)}${corner(0, 50)}<a:close/>`,
  connector: `${corner(0, 0, true)}${corner(100, 0)}${corner(100, 60)}${corner(50, 100)}${corner(0, 60)}<a:close/>`,
} as const;

export const SYMBOL_STRUCTURES: readonly Structure[] = [
  { kind: 'DrawingML di sel', bytes: () => drawn((step, index) => hung(modern(step, index))) },
  {
    kind: 'DrawingML dengan cadangan VML',
    bytes: () => drawn((step, index) => hung(alternatives(modern(step, index), oldShape(step.symbol, { ...at, id: index })))),
  },
  {
    kind: 'pilihan asing, cadangan VML',
    bytes: () =>
      drawn((step, index) =>
        hung(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wpx"><w:t/></mc:Choice><mc:Fallback>${oldShape(step.symbol, { ...at, id: index }).slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ),
  },
  {
    kind: 'bentuk umum (roundRect, rect, diamond)',
    bytes: () => drawn((step, index) => hung(anchored(shape(ROUNDED[step.symbol], { id: index }), 'Shape', at))),
  },
  { kind: 'VML v:shape', bytes: () => drawn((step, index) => hung(oldShape(step.symbol, { ...at, id: index }))) },
  {
    kind: 'VML v:rect, v:roundrect',
    bytes: () =>
      drawn((step, index) =>
        hung(
          step.symbol === 'decision'
            ? oldShape(step.symbol, { ...at, id: index })
            : oldElement(step.symbol === 'process' ? 'rect' : index === 0 ? 'roundrect' : 'oval', at),
        ),
      ),
  },
  {
    kind: 'bentuk sebaris',
    bytes: () => drawn((step, index) => hung(inline(shape(PRESETS[step.symbol], { id: index }), 'Shape', { id: index }))),
  },
  {
    kind: 'VML sebaris',
    bytes: () =>
      drawn((step, index) =>
        hung(oldShape(step.symbol, { id: index }).replace('position:absolute;margin-left:0pt;margin-top:0pt;', '')),
      ),
  },
  {
    kind: 'jangkar di sel pertama baris',
    bytes: () => wordFile({ body: document(gridTable((step, index, actor) => (actor === 0 ? onFirstCell(index, step) : ''))) }),
  },
  {
    kind: 'jangkar di kolom Kegiatan',
    bytes: () => {
      const grid = gridTable(() => '', {
        text: (text) => {
          const index = STEPS.findIndex(({ uraian }) => uraian === text);
          const step = STEPS[index];
          const x = 210 + 12 + (step?.actor ?? 0) * ACTOR_WIDTH;
          return para(run(text) + (step ? modern(step, index, { x, y: 2 }) : ''));
        },
      });
      return wordFile({ body: document(grid) });
    },
  },
  {
    kind: 'grup per baris',
    bytes: () =>
      wordFile({
        body: document(
          gridTable((step, index, actor) => {
            const size = { width: 3 * ACTOR_WIDTH - 12, height: 18 };
            const member = shape(PRESETS[step.symbol], {
              x: (12 + step.actor * ACTOR_WIDTH) * 2,
              y: 0,
              width: 72,
              height: 36,
              id: index,
            });
            return actor === 0 ? hung(anchored(group([member], size, 2), 'Group', { ...size, x: 0, y: 3 })) : '';
          }),
        ),
      }),
  },
  {
    kind: 'kanvas per baris',
    bytes: () =>
      wordFile({
        body: document(
          gridTable((step, index, actor) => {
            const size = { width: 3 * ACTOR_WIDTH - 12, height: 18 };
            const member = shape(PRESETS[step.symbol], { x: 12 + step.actor * ACTOR_WIDTH, y: 0, id: index });
            return actor === 0 ? hung(anchored(canvas([member]), 'Canvas', { ...size, x: 0, y: 3 })) : '';
          }),
        ),
      }),
  },
  {
    kind: 'grup VML per baris',
    bytes: () =>
      wordFile({
        body: document(
          gridTable((step, index, actor) => {
            const member = vmlShape(
              step.symbol,
              { x: 1_000 + (12 + step.actor * ACTOR_WIDTH) * 20, y: 1_000, width: 720, height: 360, id: index },
              '',
            );
            return actor === 0
              ? hung(
                  `<w:r><w:pict><v:group style="position:absolute;margin-left:0;margin-top:3pt;width:216pt;height:18pt" coordorigin="1000,1000" coordsize="4320,360">${member}</v:group></w:pict></w:r>`,
                )
              : '';
          }),
        ),
      }),
  },
  {
    kind: 'tergeser melewati garis sel',
    bytes: () => drawn((step, index) => hung(modern(step, index, { x: 12 + (index % 2 === 0 ? 12 : -14), y: -2 }))),
  },
  {
    kind: 'rata tengah terhadap kolom',
    bytes: () => drawn((step, index) => hung(modern(step, index, { y: 3, align: 'center' }))),
  },
  {
    kind: 'dari margin dan halaman, di dalam sel',
    bytes: () =>
      drawn((step, index) =>
        hung(modern(step, index, { x: 14, y: 3, from: index % 2 === 0 ? 'margin' : 'page', downFrom: 'page' })),
      ),
  },
  {
    kind: 'layoutInCell=0 dari halaman, mode Word 2013',
    bytes: () =>
      wordFile({
        body: document(
          gridTable(
            only((step, index) =>
              hung(
                anchored(
                  shape(PRESETS[step.symbol], { id: index }),
                  'Shape',
                  { x: 14, y: 3, from: 'page', downFrom: 'page', id: index },
                  false,
                ),
              ),
            ),
          ),
        ),
        settings:
          '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
      }),
  },
  {
    kind: 'kanvas VML dengan latar t75',
    bytes: () =>
      drawn((step, index) =>
        hung(
          `<w:r><w:pict><v:group editas="canvas" style="position:absolute;margin-left:10pt;margin-top:3pt;width:36pt;height:18pt" coordorigin="0,0" coordsize="720,360"><v:shape type="#_x0000_t75" style="position:absolute;left:0;top:0;width:720;height:360" o:preferrelative="f"/>${vmlShape(step.symbol, { width: 720, height: 360, id: index }, '')}</v:group></w:pict></w:r>`,
        ),
      ),
  },
  {
    kind: 'bentuk bebas tertutup',
    bytes: () =>
      drawn((step, index) =>
        hung(
          anchored(shape('rect', { id: index }).replace(/<a:prstGeom.*<\/a:prstGeom>/, FREE(PATHS[step.symbol])), 'Shape', at),
        ),
      ),
  },
  { kind: 'huruf ● ■ ◆', bytes: () => drawn((step) => para(run(SIGNS[step.symbol])) + para()) },
  {
    kind: 'w:sym Wingdings',
    bytes: () => drawn((step) => para(`<w:r><w:sym w:font="Wingdings" w:char="${SYMBOL_LETTERS[step.symbol]}"/></w:r>`)),
  },
  {
    kind: 'huruf berfon Wingdings',
    bytes: () =>
      drawn((step) =>
        para(
          run(
            String.fromCharCode(Number.parseInt(SYMBOL_LETTERS[step.symbol].slice(2), 16)),
            '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>',
          ),
        ),
      ),
  },
  {
    kind: 'centang (√) di kotak isian',
    symbols: 'mark',
    bytes: () =>
      wordFile({
        body: document(
          gridTable(
            (step, _, actor) =>
              `<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${actor === step.actor ? '1' : '0'}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${actor === step.actor ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
          ),
        ),
      }),
  },
  {
    kind: 'bidang SYMBOL dan kotak formulir lama',
    symbols: 'mark',
    bytes: () =>
      drawn((_, index) =>
        para(
          index % 2 === 0
            ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SYMBOL 252 \\f "Wingdings" \\s 10 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            : '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
      ),
  },
  {
    kind: 'gambar di sel',
    symbols: 'asked',
    bytes: () =>
      drawn((_, index) =>
        hung(
          inline('<pic:pic><pic:nvPicPr><pic:cNvPr id="9" name="Gambar"/></pic:nvPicPr></pic:pic>', 'Shape', {
            id: index,
            width: 30,
          }),
        ),
      ),
  },
  {
    kind: 'objek Visio di sel',
    symbols: 'asked',
    bytes: () =>
      drawn(() =>
        hung(
          '<w:r><w:object><v:shape type="#_x0000_t75" style="width:30pt;height:16pt"><v:imagedata r:id="rId9"/></v:shape></w:object></w:r>',
        ),
      ),
  },
  {
    kind: 'kotak teks berisi tanda',
    bytes: () =>
      drawn((step, index) =>
        hung(anchored(shape('rect', { id: index, text: SIGNS[step.symbol] }, '<wps:cNvSpPr txBox="1"/>'), 'Shape', at)),
      ),
  },
  {
    kind: 'butir daftar sebagai tanda',
    symbols: 'mark',
    bytes: () =>
      wordFile({
        body: document(gridTable(only(() => para('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>')))),
        numbering:
          '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0FC;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>',
      }),
  },
  {
    kind: 'anggota kata di dalam kapsul',
    bytes: () =>
      drawn((step, index) =>
        hung(
          anchored(
            shape(PRESETS[step.symbol], {
              id: index,
              text: index === 0 ? 'Mulai' : index === ACTORS.length + 1 ? 'Selesai' : '',
            }),
            'Shape',
            at,
          ),
        ),
      ),
  },
];
