import { formatExact, formatFigure, formatIsian, roundHalfAway } from '../../kantor/angka';
import type { Computed } from '../../kinerja/computed';
import type { Isian, Ketentuan } from '../../kinerja/pengaturan';
import type { FormatName } from '../../sheet/style';
import type { BlockCell } from './block';
import { isPercent } from '../drafts/words';
import { REPORT_WORDS } from './messages';

/** A cell's value as a reader sees it: in a Word table, and for measuring a row's height. */
export function shownText({ isi, format }: Pick<BlockCell, 'isi' | 'format'>): string {
  if (typeof isi !== 'number') return isi === '' ? '' : formatIsian(isi);
  switch (format) {
    case 'persen':
      return `${formatFigure(isi * 100, 0)}%`;
    case 'persen-1':
      return `${formatFigure(isi * 100, 1)}%`;
    case 'persen-2':
      return `${formatFigure(isi * 100, 2)}%`;
    case 'desimal-6':
      return roundHalfAway(isi, 2) === isi ? formatFigure(isi, 2) : formatExact(isi);
    case 'desimal':
      return formatFigure(isi, 2);
    default:
      return formatFigure(isi);
  }
}

/** A unit as every table prints it: people type "persen" beside "%". */
export const unitCell = (satuan: string): BlockCell => textCell(shownUnit(satuan));
export const shownUnit = (satuan: string): string => (isPercent(satuan) ? '%' : satuan);

/** Percent with as many decimals as the office rounds to. */
export const percentFormat = ({ pembulatan }: Ketentuan): FormatName =>
  pembulatan.desimal === 0 ? 'persen' : pembulatan.desimal === 1 ? 'persen-1' : 'persen-2';

/** Decimals where any of the figures has some, and as many as tell them apart. */
export const formatFor = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && roundHalfAway(nilai, 2) !== nilai)
    ? 'desimal-6'
    : isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai))
      ? 'desimal'
      : 'bulat';

/** A cell of one figure as it was reported. */
export const figureCell = (content: Isian, format: FormatName): BlockCell =>
  typeof content === 'number'
    ? { isi: content, format }
    : { isi: content === '' ? REPORT_WORDS.kosong : content, rata: 'tengah' };

/** A computed percentage: a fraction of 1, or the reason why there is none. */
export const percentCell = (result: Computed, ketentuan: Ketentuan): BlockCell =>
  result.nilai === null
    ? { isi: result.kata?.id ?? REPORT_WORDS.kosong, rata: 'tengah' }
    : { isi: result.nilai / 100, format: percentFormat(ketentuan) };

export const rupiahCell = (nilai: number | null): BlockCell => figureCell(nilai ?? '', 'bulat');

export const textCell = (content: string, other: Omit<BlockCell, 'isi'> = {}): BlockCell => ({
  isi: content === '' ? REPORT_WORDS.kosong : content,
  ...other,
});
