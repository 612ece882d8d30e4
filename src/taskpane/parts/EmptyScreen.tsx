import type { ReactElement, ReactNode } from 'react';
import type { Text } from '../../domain/text';
import { Empty } from './Empty';
import { useTranslate } from '../state/use-pane';
import { Screen } from './Screen';
import { TextButton } from './TextButton';

interface Props {
  readonly icon?: ReactElement;
  readonly says: { readonly judul: Text; readonly isi: Text };
  readonly action: Text;
  /** Stands above what is said, as where a screen lets the person choose what it shows. */
  readonly above?: ReactNode;
  onAct(): void;
}

/** A screen that has nothing to show yet: what is so, and the one way on at its foot. */
export function EmptyScreen({ icon, says, action, above, onAct }: Props) {
  const t = useTranslate();
  return (
    <Screen footer={<TextButton appearance="primary" says={action} onClick={onAct} />}>
      {above}
      <Empty icon={icon} title={t(says.judul)} text={t(says.isi)} />
    </Screen>
  );
}
