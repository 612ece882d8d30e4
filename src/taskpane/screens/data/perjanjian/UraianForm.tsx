import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../../domain/text';
import { TextField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import { TextButton } from '../../../parts/Buttons';
import { pk } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly label: Text;
  readonly value: string;
  /** What the button that takes the line out says. */
  readonly hapus: Text;
  readonly children: ReactNode;
  onChange(value: string): void;
  onRemove(): void;
  onDone(): void;
}

/** The frame of one line of the Perjanjian Kinerja while it is edited: its wording first, and how to leave it last. */
export function UraianForm({ label, value, hapus, children, onChange, onRemove, onDone }: Props) {
  return (
    <div className={css.lineForm}>
      <TextField label={label} required first rows={2} value={value} onChange={onChange} />
      {children}
      <div className={controls.duo}>
        <TextButton size="small" says={hapus} onClick={onRemove} />
        <TextButton size="small" appearance="primary" says={pk.selesaiUbah} onClick={onDone} />
      </div>
    </div>
  );
}

interface CheckListProps<Pilihan> {
  readonly judul: Text;
  readonly pilihan: readonly Pilihan[];
  readonly value: readonly string[];
  renderLabel?(pilihan: Pilihan): ReactNode;
  onChange(value: readonly string[]): void;
}

/** Which of several are meant, by id, in the order they were ticked. */
export function CheckList<Pilihan extends { readonly id: string; readonly nama: string }>(props: CheckListProps<Pilihan>) {
  const { judul, pilihan, value, renderLabel = ({ nama }) => nama, onChange } = props;
  const t = useTranslate();
  return (
    <fieldset className={controls.set}>
      <legend className={ink.quiet}>{t(judul)}</legend>
      {pilihan.map((one) => (
        <Checkbox
          key={one.id}
          className={css.lineTick}
          label={<>{renderLabel(one)}</>}
          checked={value.includes(one.id)}
          onChange={(_, data) => {
            const others = value.filter((id) => id !== one.id);
            onChange(data.checked === true ? [...others, one.id] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
