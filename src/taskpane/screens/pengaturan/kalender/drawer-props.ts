import type { Kalender } from '../../../../domain/kantor/kalender/kalender';

/** What every drawer of the calendar is given. */
export interface DrawerProps {
  readonly open: boolean;
  readonly kalender: Kalender;
  readonly busy: boolean;
  /** `saved` is called once it stands in the workbook. */
  onSave(kalender: Kalender, saved: () => void): void;
  onClose(): void;
}
