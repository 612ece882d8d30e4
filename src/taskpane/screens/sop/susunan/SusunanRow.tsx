import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Text } from '../../../../domain/text';
import { MenuButton } from '../../../parts/MenuButton';
import type { SusunanEntry } from './susunan-entry';
import { hapus as hapusLabel } from './messages';
import * as css from './susunan.module.css';

/** One way to move, with the arrow key that does the same while Alt is held. */
interface MoveButton {
  readonly arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
  readonly label: Text;
  readonly icon: ReactElement;
}

interface Props {
  /** By which the list gives the focus back after it changed. */
  readonly kunci: string;
  readonly label: string;
  /** Its place among its kind, and the last place there is; both from 0. */
  readonly place: number;
  readonly last: number;
  readonly busy: boolean;
  readonly tanya: readonly { readonly label: Text; readonly icon: ReactElement; readonly isian: SusunanEntry }[];
  /** Towards the first place, and towards the last. */
  readonly geser: readonly [MoveButton, MoveButton];
  readonly hapus: SusunanEntry;
  readonly children: ReactNode;
  onAsk(isian: SusunanEntry): void;
  onMove(to: number): void;
}

/** A kegiatan or pelaksana in the list, and the menu of what can be done with its row or column: insert, move, delete. */
export function SusunanRow({ kunci, label, place, last, busy, tanya, geser, hapus, children, onAsk, onMove }: Props) {
  const places = [place - 1, place + 1] as const;
  const move = (to: number) => {
    if (!busy && to >= 0 && to <= last) onMove(to);
  };
  const press = (event: KeyboardEvent) => {
    const to = places[geser.findIndex(({ arrow }) => arrow === event.key)];
    if (!event.altKey || to === undefined) return;
    event.preventDefault();
    move(to);
  };
  return (
    <div className={css.susunB}>
      {children}
      <MenuButton
        label={label}
        icon={<MoreVertical20Regular />}
        data-susun={kunci}
        onKeyDown={press}
        choices={() => [
          ...tanya.map(({ isian, ...line }) => ({ ...line, choose: () => onAsk(isian) })),
          ...geser.map(({ label: says, icon }, index) => ({
            label: says,
            icon,
            divided: index === 0,
            disabled: place === (index === 0 ? 0 : last),
            choose: () => move(places[index] ?? place),
          })),
          { label: hapusLabel, icon: <Delete20Regular />, divided: true, choose: () => onAsk(hapus) },
        ]}
      />
    </div>
  );
}
