import type { Sop } from '../../../../domain/sop/sop';
import type { SopChange } from '../../../../domain/sop/write/change-sop';

/** What every question about the table is given. */
export interface SusunanFormProps {
  readonly sop: Sop;
  readonly busy: boolean;
  /** Names of the Berkas that run on this SOP. */
  readonly berkas: readonly string[];
  onChange(change: SopChange): void;
  onCancel(): void;
}
