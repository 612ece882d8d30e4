import { tahunBerikutDari, type DariTahunLalu } from '../../../../app/kinerja/tahun-lalu';
import { refuse, type Result } from '../../../../domain/result';
import type { Text } from '../../../../domain/text';
import { refusalText } from '../../../../files/pesan';
import { readXlsxValues } from '../../../../files/xlsx/read-values';
import { impor } from '../pesan';

/** Next year's settings from a workbook a person chose. Loaded only when somebody does. */
export async function bacaTahunLalu(file: File): Promise<Result<DariTahunLalu, Text>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(impor.tidakTerbuka);
  }
  const read = readXlsxValues(bytes, file.name);
  return read.ok ? tahunBerikutDari(read.value, file.name) : refuse(refusalText(read.refusal));
}
