import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';
import type { Text } from '../../../../domain/text';
import { AddButton } from './Fold';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';

interface Props<One> {
  readonly items: readonly One[];
  /** What a line says while it is closed. */
  readonly renderRow: (one: One) => ReactNode;
  /** How it is edited, given how to leave it. */
  readonly renderForm: (one: One, close: () => void) => ReactNode;
  readonly addLabel: Text;
  /** What else can be done below the list. */
  readonly aside?: ReactNode;
  /** Puts a line in and tells its id; it is then open. */
  onAdd(): string;
}

/** A list of which one line at a time is open for editing. */
export function EditList<One extends { readonly id: string }>(props: Props<One>) {
  const { items, renderRow, renderForm, addLabel, aside, onAdd } = props;
  const [open, setOpen] = useState<string>();
  const close = () => {
    setOpen(undefined);
  };
  return (
    <>
      <ul>
        {items.map((one) => (
          <li key={one.id}>
            {open === one.id ? (
              renderForm(one, close)
            ) : (
              <button type="button" className={controls.rowBtn} onClick={() => setOpen(one.id)}>
                <span className={ink.grow}>{renderRow(one)}</span>
                <ChevronRight20Regular className={ink.third} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className={controls.duo}>
        {aside}
        <AddButton label={addLabel} onAdd={() => setOpen(onAdd())} />
      </div>
    </>
  );
}
