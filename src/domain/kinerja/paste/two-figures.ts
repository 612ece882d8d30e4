import { readFigure } from '../../kantor/angka';

/** Two figures in one cell: of the agreement before it was changed and after. */
export interface TwoFigures {
  readonly sebelum: string;
  readonly sesudah: string;
}

const BEFORE = '(?:sebelum|semula|murni|induk|dpa|pk|apbd)(?: (?:perubahan|murni|induk))?';
const AFTER = '(?:setelah|sesudah|menjadi|perubahan|dppa|pk perubahan|p-?apbd|apbd-?p)(?: perubahan)?';
const BOTH = new RegExp(`\\(? ?\\b${BEFORE} ?(?:/|->|→|dan|&) ?${AFTER}\\b ?\\)?`, 'g');

/** Whether a header, in small letters, stands above both figures: "Target (semula/menjadi)", "DPA/DPPA". */
export const namesBoth = (header: string): boolean => header.search(BOTH) >= 0;

/** The header without that. */
export const withoutBoth = (header: string): string => header.replace(BOTH, ' ').replace(/ +/g, ' ').trim();

const FIGURE = '(\\S.{0,60}?)';
/** "semula 80, menjadi 85", "80 → 85". */
const BECOMES = new RegExp(`^(?:semula|dari)?:? ?${FIGURE} ?[,;]? ?(?:menjadi|→|⇒|->|=>):? ?${FIGURE}$`, 'i');
/** "85 (semula 80)". */
const CAME_FROM = new RegExp(`^${FIGURE} ?[,;]? ?\\((?:semula|sebelumnya|sebelum perubahan):? ?${FIGURE}\\)$`, 'i');

/**
 * The two figures of a cell whose words or whose header (`both`) say which is which; undefined where nothing says so, or where a part is no
 * figure by itself.
 */
export function twoFigures(cell: string, both: boolean): TwoFigures | undefined {
  const text = cell.replace(/[\s\u00a0]+/g, ' ').trim();
  const [, from, to] = BECOMES.exec(text) ?? [];
  const [, now, then] = CAME_FROM.exec(text) ?? [];
  const parts = both ? partsOf(cell) : undefined;
  const [sebelum = '', sesudah = ''] = [from ?? then ?? parts?.[0], to ?? now ?? parts?.[1]];
  return standsAlone(sebelum) && standsAlone(sesudah) ? { sebelum, sesudah } : undefined;
}

/** Two parts of a cell with one divider: lines, or a stroke with or without blanks. */
function partsOf(cell: string): readonly string[] | undefined {
  const dividers = [/\n/, / \/ /, /\//];
  return dividers
    .map((divider) =>
      cell
        .split(divider)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .find((parts) => parts.length === 2);
}

const standsAlone = (part: string): boolean => part !== '' && readFigure(part).jenis !== 'tidak-terbaca';
