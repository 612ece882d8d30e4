import { Field, Input } from '@fluentui/react-components';
import { readFigure, readRupiah, formatFigure, typedAngka } from '../../../../domain/kantor/angka';
import type { Isian } from '../../../../domain/kinerja/pengaturan';
import type { Text } from '../../../../domain/text';
import { useTranslate } from '../../../state/use-pane';
import { TextButton } from '../../../parts/Buttons';
import { angka as pesan } from './messages';
import { TextField } from '../../../parts/fields/Fields';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly label: Text;
  readonly value: Isian;
  /** Amounts of rupiah are shown with their thousands, and have no thousandths. */
  readonly rupiah?: boolean;
  onChange(value: Isian): void;
}

/** A figure as people type it; one that can be read in two ways is asked about at once. */
export function FigureField({ label, value, rupiah = false, onChange }: Props) {
  const t = useTranslate();
  const read = (rupiah ? readRupiah : readFigure)(value);
  const ragu = read.jenis === 'ragu' ? read : undefined;
  return (
    <Field
      className={controls.field}
      label={t(label)}
      {...(read.jenis === 'tidak-terbaca' && { validationMessage: t(pesan.tidakTerbaca) })}
      {...(ragu && {
        validationState: 'warning',
        validationMessage: {
          children: (
            <span className={css.ragu}>
              <span>{t(pesan.ragu(ragu.teks))}</span>
              {([pesan.ribuan, pesan.pecahan] as const).map((says, index) => {
                const meant = ragu.pilihan[index === 0 ? 0 : 1];
                return <TextButton key={meant} size="small" says={says(meant)} onClick={() => onChange(meant)} />;
              })}
            </span>
          ),
        },
      })}
    >
      <Input value={shownFigure(value, rupiah)} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** A number as it can be typed again without being read differently; a text as it stands. */
function shownFigure(value: Isian, rupiah: boolean): string {
  if (typeof value === 'string') return value;
  return rupiah && Number.isInteger(value) ? formatFigure(value, 0) : typedAngka(value);
}

interface YearFieldProps {
  readonly label: Text;
  /** 0 where none is known. */
  readonly value: number;
  readonly wrong?: Text | false;
  onChange(value: number): void;
}

/** A year of four digits; anything else typed is left out. */
export function YearField({ label, value, wrong, onChange }: YearFieldProps) {
  return (
    <TextField
      label={label}
      wrong={wrong}
      inputMode="numeric"
      value={value === 0 ? '' : String(value)}
      onChange={(typed) => onChange(Number(typed.replace(/\D/g, '').slice(0, 4)))}
    />
  );
}
