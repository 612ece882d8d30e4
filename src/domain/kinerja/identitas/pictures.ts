import type { Edit } from '../../sheet/edit';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { GAMBAR_LAPORAN, type GambarLaporan } from './identitas-laporan';

/** Kinds of pictures that a report takes. */
export type PictureKind = 'png' | 'jpg';

/** A picture of the report: the name of its file, its size in pixels, its bytes as base64. */
export interface ReportPicture {
  readonly nama: string;
  readonly jenis: PictureKind;
  readonly lebar: number;
  readonly tinggi: number;
  readonly base64: string;
}

/** The pictures a report has. */
export type ReportPictures = Readonly<Partial<Record<GambarLaporan, ReportPicture>>>;

/** Why a file cannot be a picture of the report. */
export type PictureFault = 'bukan-gambar' | 'terlalu-besar' | 'rusak';

/** A picture file of more bytes is not taken: it would make the workbook slow to open. */
export const LARGEST_PICTURE = 1_000_000;

/** Characters of a cell that hold a piece of a picture. */
const PIECE = 30_000;

/** Columns before the pieces: which, file, kind, width, height, and how many characters the pieces have together. */
const HEAD = 6;

/**
 * One row a picture on the very hidden sheet of its year (`picturesName`), its bytes in pieces; `null` takes it away. A row that was written only in part says so by
 * its length and is not read.
 */
export function pictureEdits(
  apa: GambarLaporan,
  picture: ReportPicture | null,
  sheet: string,
  present?: SheetSnapshot,
): readonly Edit[] {
  const row = GAMBAR_LAPORAN.indexOf(apa);
  const values = picture
    ? [
        apa,
        picture.nama,
        picture.jenis,
        String(picture.lebar),
        String(picture.tinggi),
        String(picture.base64.length),
        ...(picture.base64.match(new RegExp(`.{1,${String(PIECE)}}`, 'g')) ?? []),
      ]
    : [apa];
  const width = Math.max(values.length, present?.values[row]?.length ?? 0);
  return [
    { kind: 'ensure-sheet', sheet, visibility: 'veryHidden' },
    // As text, so that no piece of digits becomes a number.
    { kind: 'format', sheet, area: { row, column: 0, rows: 1, columns: width }, format: 'teks' },
    {
      kind: 'write',
      sheet,
      at: { row, column: 0 },
      values: [Array.from({ length: width }, (_, column) => values[column] ?? '')],
    },
  ];
}

/** The pictures on the hidden sheet that are whole. */
export function readPictures(sheet: SheetSnapshot | undefined): ReportPictures {
  if (!sheet) return {};
  const found = GAMBAR_LAPORAN.flatMap((apa, row) => {
    const text = (column: number): string => String(valueAt(sheet, row, column));
    const jenis = (['png', 'jpg'] as const).find((one) => one === text(2));
    const [lebar, tinggi, length] = [Number(text(3)), Number(text(4)), Number(text(5))];
    const base64 = (sheet.values[row] ?? []).slice(HEAD).map(String).join('');
    const whole = jenis !== undefined && lebar > 0 && tinggi > 0 && base64 !== '' && base64.length === length;
    return whole ? [[apa, { nama: text(1), jenis, lebar, tinggi, base64 }] as const] : [];
  });
  return Object.fromEntries(found);
}
