import { area, type Area } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { FormatName, StyleName } from '../../sheet/style';

/** What a cell shows and how it looks. */
interface Petak {
  readonly nilai?: CellInput;
  readonly style?: StyleName;
  readonly format?: FormatName;
}

interface Rupa {
  readonly style?: StyleName;
  readonly format?: FormatName;
  readonly rows?: number;
  readonly columns?: number;
}

/** A sheet as it is put together: cells are written as one rectangle, equal looks as the fewest areas. */
export class Kisi {
  private readonly petak: Petak[][] = [];
  private readonly merges: Area[] = [];
  private readonly tinggi: number[] = [];
  private columns = 0;

  /** A value in the top-left of an area, which gets its look and is merged when it spans several cells. */
  sel(row: number, column: number, nilai: CellInput, rupa: Rupa = {}): void {
    const { rows = 1, columns = 1, style, format } = rupa;
    const look = { ...(style ? { style } : {}), ...(format ? { format } : {}) };
    for (let r = row; r < row + rows; r += 1) {
      const line = (this.petak[r] ??= []);
      for (let c = column; c < column + columns; c += 1) line[c] = look;
    }
    const line = (this.petak[row] ??= []);
    line[column] = { ...look, nilai };
    this.columns = Math.max(this.columns, column + columns);
    if (rows > 1 || columns > 1) this.merges.push(area(row, column, rows, columns));
  }

  barisSetinggi(row: number, height: number): void {
    this.tinggi[row] = height;
  }

  /** Formats first, so that a text format keeps "1.2" from becoming a number; then values, then looks. */
  edits(sheet: string): readonly Edit[] {
    const rows = this.petak.length;
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => this.petak[row]?.[column]?.nilai ?? null),
    );
    const daerah = <Nama extends string>(of: (petak: Petak) => Nama | undefined) => daerahSama(this.petak, this.columns, of);
    return [
      ...daerah(({ format }) => format).map(([at, format]): Edit => ({ kind: 'format', sheet, area: at, format })),
      ...(rows === 0 ? [] : [{ kind: 'write', sheet, at: { row: 0, column: 0 }, values } satisfies Edit]),
      ...daerah(({ style }) => style).map(([at, style]): Edit => ({ kind: 'style', sheet, area: at, style })),
      ...this.merges.map((at): Edit => ({ kind: 'merge', sheet, area: at })),
      ...tinggiSama(this.tinggi).map(([row, jumlah, height]): Edit => ({ kind: 'row-height', sheet, row, rows: jumlah, height })),
    ];
  }
}

/** Rectangles of cells that carry the same name: runs in a row, joined downwards while they are the same. */
function daerahSama<Nama extends string>(
  petak: readonly (readonly (Petak | undefined)[])[],
  columns: number,
  of: (petak: Petak) => Nama | undefined,
): readonly (readonly [Area, Nama])[] {
  const hasil: [Area, Nama][] = [];
  let terbuka = new Map<string, [Area, Nama]>();
  for (let row = 0; row <= petak.length; row += 1) {
    const line = petak[row] ?? [];
    const lanjut = new Map<string, [Area, Nama]>();
    for (let column = 0; column < columns;) {
      const nama = nameAt(line, column, of);
      let akhir = column + 1;
      while (akhir < columns && nameAt(line, akhir, of) === nama) akhir += 1;
      if (nama !== undefined) {
        const kunci = `${String(column)}:${String(akhir)}:${nama}`;
        const sebelum = terbuka.get(kunci);
        const [at] = sebelum ?? [area(row, column, 0, akhir - column)];
        lanjut.set(kunci, [{ ...at, rows: at.rows + 1 }, nama]);
        terbuka.delete(kunci);
      }
      column = akhir;
    }
    hasil.push(...terbuka.values());
    terbuka = lanjut;
  }
  return hasil;
}

const nameAt = <Nama extends string>(
  line: readonly (Petak | undefined)[],
  column: number,
  of: (petak: Petak) => Nama | undefined,
): Nama | undefined => {
  const petak = line[column];
  return petak ? of(petak) : undefined;
};

function tinggiSama(tinggi: readonly (number | undefined)[]): readonly (readonly [number, number, number])[] {
  const hasil: [number, number, number][] = [];
  tinggi.forEach((height, row) => {
    if (height === undefined) return;
    const akhir = hasil.at(-1);
    if (akhir?.[2] === height && akhir[0] + akhir[1] === row) akhir[1] += 1;
    else hasil.push([row, 1, height]);
  });
  return hasil;
}
