import type { Kalender } from '../../../../domain/kantor/kalender/kalender';

/** What every drawer of the calendar is given. */
export interface DrawerProps {
  readonly open: boolean;
  readonly kalender: Kalender;
  readonly busy: boolean;
  onSave(kalender: Kalender): void;
  onClose(): void;
}
