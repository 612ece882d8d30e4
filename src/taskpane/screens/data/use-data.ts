import { readData } from '../../../app/kinerja/data';
import { bukaPengaturan } from '../../../app/kinerja/pengaturan';
import type { DataTerbaca, PengaturanTerbaca } from '../../../app/kinerja/bentuk';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { useReading } from '../../state/use-reading';
import { membaca } from './pesan';

const NOTHING = {};

/** The settings of the workbook: undefined until read, `pengaturan` null where there are none. */
export function usePengaturan(): PengaturanTerbaca | undefined {
  const { result } = useReading(bukaPengaturan, NOTHING, membaca);
  return result?.ok ? result.value : undefined;
}

/** What every bidang has filled in so far. */
export function useData(pengaturan: Pengaturan | null | undefined): DataTerbaca | undefined {
  const { result } = useReading(readData, pengaturan ? { pengaturan } : undefined, membaca);
  return result?.ok ? result.value : undefined;
}
