import { fail } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';

/** What Excel on the web does itself, outside of the workbook: `Excel.createWorkbook` in a browser ends here. */
export class WacWorkbook extends HostObject {
  static override readonly typeName = 'WacWorkbook';

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  async CreateAndOpenWorkbook(base64: unknown): Promise<void> {
    const { onCreateWorkbook } = this.$context.host;
    if (!onCreateWorkbook) fail('UnsupportedOperation');
    else if (base64 !== undefined && typeof base64 !== 'string') fail('InvalidArgument');
    else await onCreateWorkbook(base64);
  }
}
