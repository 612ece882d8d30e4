import type { Faults } from '../client';
import type { Profile } from '../profile';
import { HostError } from '../richapi/host-error';
import type { MemberRules } from '../richapi/members';
import type { ExcelContext } from './context';

/** What cannot be done while another workbook has the focus. */
const NEEDS_FOCUS: ReadonlySet<string> = new Set([
  'Worksheet.Activate',
  'Range.Select',
  'WorksheetFreezePanes.FreezeAt',
  'WorksheetFreezePanes.FreezeRows',
  'WorksheetFreezePanes.FreezeColumns',
]);

/** What the Excel that is played refuses one pane, by the state it is in. */
export class ProfileRules implements MemberRules {
  constructor(
    private readonly profile: Profile,
    readonly withheld: ReadonlySet<string>,
    private readonly faults: Faults,
    private readonly context: ExcelContext,
  ) {}

  check(member: string): void {
    const { undo } = this.context;
    if (undo.grouped && this.profile.refusedInUndoGroup.has(member)) {
      undo.close();
      throw new HostError('UndoNotSupported');
    }
    undo.call(member);
    if (this.faults.focusElsewhere && this.profile.needsFocus && NEEDS_FOCUS.has(member)) throw new HostError('GeneralException');
  }
}
