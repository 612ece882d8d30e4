import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Text } from '../../../../domain/text';
import { useTranslate } from '../../../state/use-pane';

/** Adds one more line to a list of the yearly set-up. */
export function AddButton({ label, onAdd }: { readonly label: Text; onAdd(): void }) {
  const t = useTranslate();
  return (
    <Button size="small" icon={<Add16Regular />} onClick={onAdd}>
      {t(label)}
    </Button>
  );
}
