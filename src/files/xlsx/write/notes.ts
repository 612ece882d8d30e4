import { a1 } from '../../../domain/sheet/address';
import { escapeXml, XML_HEAD } from '../../xml-text';
import type { BookNote } from '../book';
import { textXml } from './cells';

/** The part that holds the notes' texts. */
export function commentsXml(notes: readonly BookNote[]): string {
  const authors = [...new Set(notes.map(({ author }) => author ?? ''))];
  const list = notes.map(
    ({ at, text, author }) =>
      `<comment ref="${a1(at)}" authorId="${String(authors.indexOf(author ?? ''))}"><text><r>${textXml(text)}</r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors>${authors.map((one) => `<author>${escapeXml(one)}</author>`).join('')}</authors>` +
    `<commentList>${list.join('')}</commentList></comments>`
  );
}

/** The old drawing part without which Excel shows no note: a hidden yellow box beside each cell. */
export function notesDrawing(notes: readonly BookNote[], sheetIndex: number): string {
  const shapes = notes.map(({ at, text }, index) => {
    const id = `_x0000_s${String(1024 * (sheetIndex + 1) + index + 1)}`;
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 30), 0);
    const anchor = [at.column + 1, 12, Math.max(0, at.row - 1), 4, at.column + 4, 8, at.row + 2 + lines, 4].join(',');
    return (
      `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${String(at.row)}</x:Row><x:Column>${String(at.column)}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(sheetIndex + 1)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}
