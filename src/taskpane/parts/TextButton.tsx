import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';

/** A button that says what it does in the person's language. */
export function TextButton({ says, ...button }: ButtonProps & { readonly says: Text }) {
  return <Button {...button}>{useTranslate()(says)}</Button>;
}
