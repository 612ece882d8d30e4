import type { TrackerView } from '../../../../app/tracker/open-tracker';
import type { BerkasProgress } from '../../../../domain/tracker/progress';
import type { SendCommand } from '../use-send';

/** What every form of an act is given. */
export interface FormProps {
  readonly open: boolean;
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
  /** Index of the step it was asked for. */
  readonly langkah?: number;
  readonly kirim: SendCommand;
  onClose(): void;
}
