import type { Text } from '../../../domain/text';
import { Icon, type IconName } from '../icons';
import { useText } from './context';
import * as layout from './layout.module.css';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: Text;
  /** What is said at the pointer, where that is more than the label. */
  readonly tip?: Text;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A command of the page shown as its icon alone. */
export function ShellButton({ icon, label, tip = label, disabled, onPress }: IconButtonProps) {
  const say = useText();
  return (
    <button
      type="button"
      className={layout.tombolIkon}
      title={say(tip)}
      aria-label={say(label)}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
