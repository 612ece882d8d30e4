import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Doubt } from '../../domain/sop/doubt';
import { leftOver } from '../../domain/sop/read/left-over';
import type { Sop } from '../../domain/sop/sop';
import { WRITE_MESSAGES } from '../../domain/sop/write/messages';
import { shortenedTo } from '../../domain/text';

/** More than these are another document on the same sheet; the last one says how many there are. */
const MOST_LEFT_OVER = 40;

/** What reading an SOP itself leaves open, before it is written elsewhere: guessed columns, unknown marks, colours, and what is not taken. */
export function readingDoubts(sheet: SheetSnapshot, sop: Sop, all: readonly Sop[]): readonly Doubt[] {
  const columns = sop.kolom
    .filter(({ ragu, peran }) => ragu && peran !== 'lain')
    .map(({ at, judul, jabatan }): Doubt => ({
      sheet: sheet.name,
      at,
      kind: jabatan ? 'several-jabatan' : 'column-role',
      teks: judul.at(-1) ?? '',
    }));
  const marks = sop.kegiatan.flatMap(({ selLain = [] }) =>
    selLain.flatMap(({ jenis, at, teks }): readonly Doubt[] =>
      jenis === 'asing' ? [{ sheet: sheet.name, at, kind: 'symbol-kind', teks }] : [],
    ),
  );
  const pictures = sop.kegiatan.flatMap(({ pelaku }) =>
    pelaku.flatMap(({ dari, simbol, at, teks }): readonly Doubt[] =>
      dari === 'gambar' && simbol === 'mark'
        ? [{ sheet: sheet.name, at, kind: 'symbol-kind', ...(teks === '' ? {} : { teks }) }]
        : [],
    ),
  );
  const notes = (sheet.notes ?? [])
    .filter(({ text }) => !isOwnNote(text))
    .map(({ at, text }): Doubt => ({ sheet: sheet.name, at, kind: 'comment', teks: shortenedTo(text.replace(/\s+/g, ' '), 70) }));
  const colours = sop.kegiatan.flatMap(({ pelaku }) =>
    pelaku.flatMap(({ dari, at }): readonly Doubt[] => (dari === 'warna' ? [{ sheet: sheet.name, at, kind: 'fill-mark' }] : [])),
  );
  const left = leftOver(sheet, all);
  const more = left.length - MOST_LEFT_OVER;
  const told = left.slice(0, MOST_LEFT_OVER).map(({ at, teks }): Doubt => ({ sheet: sheet.name, at, kind: 'not-taken', teks }));
  const last = left[MOST_LEFT_OVER];
  return [
    ...columns,
    ...marks,
    ...pictures,
    ...notes,
    ...colours,
    ...told,
    ...(last && more > 0 ? [{ sheet: sheet.name, at: last.at, kind: 'not-taken' as const, teks: `… +${String(more)}` }] : []),
  ];
}

/** What Runut itself noted on a sheet that it wrote or checked. */
const isOwnNote = (text: string): boolean =>
  text === WRITE_MESSAGES.lambang || text.split(/\r?\n/).every((line) => line.startsWith('Runut, '));
