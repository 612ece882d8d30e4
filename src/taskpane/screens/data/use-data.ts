import { type KinerjaReading, type PengaturanReading, readData } from '../../../app/kinerja/read-data';
import { openPengaturan } from '../../../app/kinerja/open-pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { useReading } from '../../state/use-reading';
import { membaca } from './messages';

const NOTHING = {};

/** The settings of the workbook: undefined until read, `pengaturan` null where there are none. */
export function usePengaturan(): PengaturanReading | undefined {
  const { result } = useReading(openPengaturan, NOTHING, membaca);
  return result?.ok ? result.value : undefined;
}

/** What every bidang has filled in so far. */
export function useData(pengaturan: Pengaturan | null | undefined): KinerjaReading | undefined {
  const { result } = useReading(readData, pengaturan ? { pengaturan } : undefined, membaca);
  return result?.ok ? result.value : undefined;
}
