import { fail } from '../richapi/host-error';
import type { ExcelContext } from './context';

/** Opens a new workbook beside this one, with the content given as base64 or empty; fails on a host that cannot. */
export async function openBeside({ host }: ExcelContext, base64: string | undefined): Promise<void> {
  await (host.onCreateWorkbook ?? (() => fail('UnsupportedOperation')))(base64);
}
