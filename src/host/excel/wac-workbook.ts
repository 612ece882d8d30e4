import { HostView } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { openBeside } from './open-beside';
import { requireText } from './refusals';

/** What Excel on the web does itself, outside of the workbook: `Excel.createWorkbook` in a browser ends here. */
export class WacWorkbook extends HostView<ExcelContext> {
  static override readonly typeName = 'WacWorkbook';

  CreateAndOpenWorkbook(base64: unknown): Promise<void> {
    return openBeside(this.$of, base64 === undefined ? undefined : requireText(base64));
  }
}
