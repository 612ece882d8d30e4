import { Button, Field, Input } from '@fluentui/react-components';
import { bacaAngka, formatAngka, rupiahPasti, typedAngka } from '../../../../domain/kantor/angka';
import type { Isian } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import * as pesan from './pesan';
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
export function AngkaField({ label, value, rupiah = false, placeholder, onChange }: Props) {
  const t = useTeks();
  const read = bacaAngka(rupiah ? rupiahPasti(value) : value);
  const ragu = read.jenis === 'ragu' ? read : undefined;
  return (
    <Field
      label={label}
      {...(read.jenis === 'tidak-terbaca' && { validationMessage: t(pesan.angka.tidakTerbaca) })}
      {...(ragu && {
        validationState: 'warning',
        validationMessage: {
          children: (
            <span className={css.ragu}>
              <span>{t(pesan.angka.ragu(ragu.teks))}</span>
              <Button
                size="small"
                onClick={() => {
                  onChange(ragu.pilihan[0]);
                }}
              >
                {t(pesan.angka.ribuan(ragu.pilihan[0]))}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  onChange(ragu.pilihan[1]);
                }}
              >
                {t(pesan.angka.pecahan(ragu.pilihan[1]))}
              </Button>
            </span>
          ),
        },
      })}
    >
      <Input
        value={tulis(value, rupiah)}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** A number as it can be typed again without being read differently; a text as it stands. */
function tulis(value: Isian, rupiah: boolean): string {
  if (typeof value === 'string') return value;
  return rupiah && Number.isInteger(value) ? formatAngka(value, 0) : typedAngka(value);
}
