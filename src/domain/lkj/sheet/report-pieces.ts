import type { Block, ChartBlock, ContentsBlock, CoverBlock, HeadingBlock } from '../document/block';
import { codeRows } from './code-rows';
import { LKJ_SHEET } from './messages';
import { chartRows, pairCharts } from './place-charts';
import type { SheetLine } from './place-rows';
import { tableRows, type SheetContext } from './table-rows';
import {
  contentsRows,
  coverRows,
  listedEntries,
  headingRows,
  naskahRows,
  noteRow,
  pictureRows,
  proseRows,
  signatureRows,
  spacer,
  type Entry,
} from './text-rows';

/** A block of the report with all else that its rows say: plain data, by which it is known whether it reads as before. */
export type ReportPiece =
  | { readonly blok: CoverBlock; readonly mark: string | undefined }
  | { readonly blok: HeadingBlock; readonly nomor: number }
  | { readonly blok: ContentsBlock; readonly entries: readonly Entry[] }
  /** Charts that follow one another stand together, where the first of them stands. */
  | { readonly blok: ChartBlock; readonly beside: readonly ChartBlock[] }
  | { readonly blok: Exclude<Block, CoverBlock | HeadingBlock | ContentsBlock | ChartBlock> };

/** The pieces of a document, in order; `mark`: the one on its cover, none in a file of its own. */
export function piecesOf(blok: readonly Block[], mark: string | undefined): readonly ReportPiece[] {
  let headings = 0;
  return blok.flatMap((one, index): readonly ReportPiece[] => {
    switch (one.jenis) {
      case 'sampul':
        return [{ blok: one, mark }];
      case 'bagian':
        return [];
      case 'daftar':
        return [{ blok: one, entries: listedEntries(one, blok) }];
      case 'judul':
        headings += 1;
        return [{ blok: one, nomor: headings - 1 }];
      case 'bagan':
        return blok[index - 1]?.jenis === 'bagan' ? [] : [{ blok: one, beside: chartRun(blok, index + 1) }];
      default:
        return [{ blok: one }];
    }
  });
}

function chartRun(blok: readonly Block[], from: number): readonly ChartBlock[] {
  const results: ChartBlock[] = [];
  for (let index = from; ; index += 1) {
    const one = blok[index];
    if (one?.jenis !== 'bagan') return results;
    results.push(one);
  }
}

/** What a piece is called, as far as blocks have names: the one of the same name is what it is compared with. */
export function pieceName({ blok }: ReportPiece): string {
  switch (blok.jenis) {
    case 'tabel':
    case 'bagan':
      return `${blok.jenis}:${blok.id}`;
    case 'naskah':
      return `naskah:${blok.naskah.id}`;
    case 'daftar':
      return `daftar:${blok.apa}`;
    case 'judul':
    case 'paragraf':
    case 'catatan':
      return `${blok.jenis}:${blok.teks}`;
    default:
      return blok.jenis;
  }
}

/** A piece as rows, before it is known where they stand. */
export function pieceLines(piece: ReportPiece, context: SheetContext): readonly SheetLine[] {
  if ('mark' in piece) return coverRows(piece.blok, piece.mark);
  if ('nomor' in piece) return headingRows(piece.blok, piece.nomor);
  if ('entries' in piece)
    return [...contentsRows(piece.entries), ...(piece.blok.apa === 'judul' ? [noteRow(LKJ_SHEET.nomorHalaman)] : [])];
  if ('beside' in piece) return pairCharts([piece.blok, ...piece.beside]).flatMap((inRow) => chartRows(inRow, context));
  const { blok } = piece;
  switch (blok.jenis) {
    case 'bagian':
      return [];
    case 'halaman':
      return [spacer(0.75, { startsPage: true, keepWithNext: true })];
    case 'naskah':
      return naskahRows(blok.naskah, context.ekspor);
    case 'paragraf':
      return proseRows(blok.teks);
    case 'gambar':
      return pictureRows(blok);
    case 'catatan':
      return [noteRow(blok.teks)];
    case 'tabel':
      return tableRows(blok, context);
    case 'tanda-tangan':
      return signatureRows(blok);
    case 'kode':
      return codeRows(blok);
  }
}
