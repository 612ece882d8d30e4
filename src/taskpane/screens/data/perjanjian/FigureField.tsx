import { Button, Field, Input } from '@fluentui/react-components';
import { readFigure, formatFigure, asRupiah, typedAngka } from '../../../../domain/kantor/angka';
import type { Isian } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import * as css from '../data.module.css';

interface Props {
  readonly label: string;
  readonly value: Isian;
  /** Amounts of rupiah are shown with their thousands, and have no thousandths. */
  readonly rupiah?: boolean;
  readonly placeholder?: string;
  onChange(value: Isian): void;
}

/** A figure as people type it; one that can be read in two ways is asked about at once. */
export function FigureField({ label, value, rupiah = false, placeholder, onChange }: Props) {
  const t = useTranslate();
  const read = readFigure(rupiah ? asRupiah(value) : value);
  const ragu = read.jenis === 'ragu' ? read : undefined;
  return (
    <Field
      label={label}
      {...(read.jenis === 'tidak-terbaca' && { validationMessage: t(messages.angka.tidakTerbaca) })}
      {...(ragu && {
        validationState: 'warning',
        validationMessage: {
          children: (
            <span className={css.ragu}>
              <span>{t(messages.angka.ragu(ragu.teks))}</span>
              <Button
                size="small"
                onClick={() => {
                  onChange(ragu.pilihan[0]);
                }}
              >
                {t(messages.angka.ribuan(ragu.pilihan[0]))}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  onChange(ragu.pilihan[1]);
                }}
              >
                {t(messages.angka.pecahan(ragu.pilihan[1]))}
              </Button>
            </span>
          ),
        },
      })}
    >
      <Input
        value={shownFigure(value, rupiah)}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** A number as it can be typed again without being read differently; a text as it stands. */
function shownFigure(value: Isian, rupiah: boolean): string {
  if (typeof value === 'string') return value;
  return rupiah && Number.isInteger(value) ? formatFigure(value, 0) : typedAngka(value);
}
