import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';
import { a1 } from '../../domain/sheet/address';
import type { Target } from '../../app/show-cell';
import { bukaSel } from './messages';
import { useShowCell } from './select-cell';
import * as controls from './controls.module.css';

/** A button that says what it does in the person's language. */
export function TextButton({ says, ...button }: ButtonProps & { readonly says: Text }) {
  return <Button {...button}>{useTranslate()(says)}</Button>;
}

/** The address of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ sheet, at }: Target) {
  const show = useShowCell();
  const t = useTranslate();
  const address = a1(at);
  return (
    <button type="button" className={controls.cell} aria-label={t(bukaSel(address))} onClick={() => show({ sheet, at })}>
      {address}
    </button>
  );
}

interface Props {
  /** What it does, for who cannot see the icon and as a hint for who can. */
  readonly label: string;
  readonly icon: NonNullable<ButtonProps['icon']>;
  readonly disabled?: boolean;
  /** As small as a field it stands beside. */
  readonly small?: boolean;
  onClick(): void;
}

/** A button of an icon alone. */
export function IconButton({ label, small = false, ...button }: Props) {
  return (
    <Button appearance="subtle" className={small ? undefined : controls.square} {...button} aria-label={label} title={label} />
  );
}
