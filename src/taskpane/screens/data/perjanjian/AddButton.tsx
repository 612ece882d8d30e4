import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Text } from '../../../../domain/text';
import { TextButton } from '../../../parts/TextButton';

/** Adds one more line to a list of the yearly set-up. */
export function AddButton({ label, onAdd }: { readonly label: Text; onAdd(): void }) {
  return <TextButton size="small" icon={<Add16Regular />} says={label} onClick={onAdd} />;
}
