import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

type Cells = Map<number, string>;

/** A saved .xlsx whose sheets are changed in their XML, as somebody with another program (or a text editor) would. */
export class XlsxFile {
  private readonly parts: Unzipped;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  /** The bytes with the rows of some sheets as given; null takes a sheet's rows away altogether. */
  with(changed: ReadonlyMap<string, readonly Cells[] | null>): Uint8Array {
    const parts: Unzipped = { ...this.parts };
    for (const [name, rows] of changed) {
      const path = this.pathOf(name);
      const xml = strFromU8(parts[path] ?? new Uint8Array());
      parts[path] = strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rowsXml(rows ?? [])}</sheetData>`));
    }
    return zipSync(parts, { level: 0 });
  }

  /** The cells of a sheet by row, as XML by column. */
  rows(name: string): Cells[] {
    const xml = strFromU8(this.parts[this.pathOf(name)] ?? new Uint8Array());
    const rows: Cells[] = [];
    for (const [, number = '', inner = ''] of xml.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)) {
      const cells: Cells = new Map();
      for (const [whole, letters = ''] of inner.matchAll(/<c r="([A-Z]+)\d+".*?(?:\/>|<\/c>)/gs))
        cells.set(columnOf(letters), whole);
      rows[Number(number) - 1] = cells;
    }
    return Array.from(rows, (cells) => cells ?? new Map());
  }

  /** What a text cell says. */
  text(cell: string | undefined): string {
    const index = /<v>(\d+)<\/v>/.exec(cell ?? '')?.[1];
    if (index === undefined) return '';
    this.shared ??= [
      ...strFromU8(this.parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs),
    ].map(([, said = '']) =>
      said
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    );
    return this.shared[Number(index)] ?? '';
  }

  private shared: string[] | undefined;

  private pathOf(name: string): string {
    const workbook = strFromU8(this.parts['xl/workbook.xml'] ?? new Uint8Array());
    const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? '';
    const relations = strFromU8(this.parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
    const relation = relations.split('<Relationship ').find((one) => one.includes(`Id="${id}"`)) ?? '';
    return `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ''}`;
  }
}

/** A cell typed in by another program. */
export function inlineCell(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return `<c r="A1" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

const rowsXml = (rows: readonly Cells[]): string =>
  rows
    .map((cells, row) => {
      const written = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, xml]) => xml.replace(/ r="[A-Z]+\d+"/, ` r="${lettersOf(column)}${String(row + 1)}"`));
      return `<row r="${String(row + 1)}">${written.join('')}</row>`;
    })
    .join('');

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
