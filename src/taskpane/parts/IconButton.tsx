import { Button, type ButtonProps } from '@fluentui/react-components';
import * as controls from './controls.module.css';

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
