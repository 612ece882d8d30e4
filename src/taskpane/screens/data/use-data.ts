import { type KinerjaReading, type PengaturanReading, readData } from '../../../app/kinerja/read-data';
import { openPengaturan } from '../../../app/kinerja/open-pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { usePaneState } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { membaca } from './messages';

const NOTHING = {};

/**
 * The settings of the year a person works on: undefined until read, `pengaturan` null where there are none. Of several years in a workbook
 * that is the one chosen, else that of the Berkas, else the newest.
 */
export function usePengaturan(): PengaturanReading | undefined {
  const first = useReading(openPengaturan, NOTHING, membaca).result;
  const chosen = usePaneState((state) => state.tahun);
  const ofBerkas = usePaneState(({ berkas, berkasList }) => berkasList.find(({ id }) => id === berkas)?.tahun);
  const held = first?.ok ? first.value.tahunAda : [];
  const tahun = [chosen, ofBerkas].find((one) => one !== undefined && held.includes(one)) ?? held.at(-1);
  const isFirst = held.length < 2 || (first?.ok && first.value.pengaturan?.tahun === tahun);
  const other = useReading(openPengaturan, isFirst ? undefined : { tahun }, membaca).result;
  const found = isFirst ? first : other;
  // A sheet that only looks like another year's settings, by its name, holds none.
  if (found?.ok && found.value.pengaturan === null && first?.ok) return first.value;
  return found?.ok ? found.value : undefined;
}

/** What every bidang has filled in so far. */
export function useData(pengaturan: Pengaturan | null | undefined): KinerjaReading | undefined {
  const { result } = useReading(readData, pengaturan ? { pengaturan } : undefined, membaca);
  return result?.ok ? result.value : undefined;
}
