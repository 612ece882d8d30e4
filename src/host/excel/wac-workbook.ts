import { fail } from '../richapi/host-error';
import { HostView } from '../richapi/host-object';
import type { ExcelContext } from './context';

/** What Excel on the web does itself, outside of the workbook: `Excel.createWorkbook` in a browser ends here. */
export class WacWorkbook extends HostView<ExcelContext> {
  static override readonly typeName = 'WacWorkbook';

  async CreateAndOpenWorkbook(base64: unknown): Promise<void> {
    const { onCreateWorkbook } = this.$of.host;
    if (!onCreateWorkbook) fail('UnsupportedOperation');
    else if (base64 !== undefined && typeof base64 !== 'string') fail('InvalidArgument');
    else await onCreateWorkbook(base64);
  }
}
