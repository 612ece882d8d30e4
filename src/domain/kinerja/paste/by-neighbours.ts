import type { ColumnKind } from './column-kind';

/** What columns of a table hold, by their place. */
type Columns = Map<number, ColumnKind>;

/** The unit of a target in the column beside it, under no header of its own: "TARGET" over both 3,5 and "Kasus". */
export function takeUnitBeside(
  kolom: Columns,
  judul: ReadonlyMap<number, string>,
  contents: (column: number) => readonly string[],
): void {
  if ([...kolom.values()].some(({ apa }) => apa === 'satuan')) return;
  for (const [column, kind] of kolom) {
    if (kolom.get(column - 1)?.apa !== 'target' || (kind.apa !== 'lain' && kind.apa !== 'target')) continue;
    const own = judul.get(column) ?? '';
    const texts = contents(column);
    if ((own !== '' && own !== judul.get(column - 1)) || texts.length === 0) continue;
    if (texts.every((text) => /^(?:%|\p{L}[^\d]{2,})$/u.test(text))) kolom.set(column, { apa: 'satuan' });
  }
}

/** "Kinerja Utama" beside indikator, where nothing else is a sasaran. */
export function takeKinerja(kolom: Columns, judul: ReadonlyMap<number, string>): void {
  const kinds = new Set([...kolom.values()].map(({ apa }) => apa));
  if (!kinds.has('indikator') || kinds.has('sasaran') || kinds.has('sasaran-indikator')) return;
  const found = [...kolom].find(
    ([column, kind]) => kind.apa === 'lain' && /^kinerja(?: utama)?$/i.test(judul.get(column)?.trim() ?? ''),
  );
  if (found) kolom.set(found[0], { apa: 'sasaran' });
}
