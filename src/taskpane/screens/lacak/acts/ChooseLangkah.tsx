import type { Text } from '../../../../domain/text';
import type { BerkasProgress } from '../../../../domain/tracker/progress';
import { ChoiceField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';

interface Props {
  readonly label: Text;
  /** What choosing no step means. */
  readonly all: Text;
  readonly progress: BerkasProgress;
  /** Index of the step; undefined for the whole Berkas. */
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
}

/** Chooses a step, or the whole Berkas. */
export function ChooseLangkah({ label, all, progress, value, onChange }: Props) {
  const t = useTranslate();
  const steps = progress.langkah.map(({ index, nomor, sop }) => [String(index), `${nomor}. ${sop.uraian}`] as const);
  return (
    <ChoiceField
      label={label}
      value={value === undefined ? '' : String(value)}
      choices={[['', t(all)], ...steps]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    />
  );
}
