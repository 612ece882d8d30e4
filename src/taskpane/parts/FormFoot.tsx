import { Button } from '@fluentui/react-components';
import { batal } from './messages';
import { TextButton } from './Buttons';
import * as controls from './controls.module.css';

interface Props {
  /** What the primary button does. */
  readonly label: string;
  readonly ready: boolean;
  /** The form is being sent: the button keeps the focus but does nothing. */
  readonly busy?: boolean;
  onCancel(): void;
  /** Without it the button sends the form it stands in. */
  onSend?(): void;
}

/** The two buttons at the end of a small form within a screen: leave it, or send it. */
export function FormFoot({ label, ready, busy = false, onCancel, onSend }: Props) {
  return (
    <div className={controls.duo}>
      <TextButton size="small" says={batal} onClick={onCancel} />
      <Button
        size="small"
        appearance="primary"
        type={onSend ? 'button' : 'submit'}
        disabled={!ready}
        disabledFocusable={busy}
        onClick={onSend}
      >
        {label}
      </Button>
    </div>
  );
}
