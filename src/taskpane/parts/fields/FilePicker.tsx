import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'appearance' | 'children' | 'disabled' | 'icon'> {
  /** What the files are for, for who cannot see the button's words. */
  readonly label: string;
  /** Kinds of files, as in HTML. */
  readonly accept: string;
  readonly multiple?: boolean;
  onPick(files: readonly File[]): void;
}

/** A button that lets the person pick files; the same file can be picked again. */
export function FilePicker({ label, accept, multiple = false, onPick, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
