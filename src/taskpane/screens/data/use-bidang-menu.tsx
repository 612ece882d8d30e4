import { AlertUrgent20Regular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentArrowRight20Regular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpen20Regular } from '@fluentui/react-icons/svg/lock-open';
import type { BidangReading } from '../../../app/kinerja/read-data';
import { cell } from '../../../domain/sheet/address';
import type { BidangState } from '../../../domain/tracker/state';
import { useShowCell } from '../../parts/select-cell';
import type { MenuChoice } from '../../parts/menu-choice';
import * as messages from './messages';

/** What the list can do about a bidang. */
export interface BidangActs {
  /** False while there is no Berkas to record it in, or something is under way. */
  readonly mayRecord: boolean;
  readonly hasBerkas: boolean;
  readonly busyWithFiles: boolean;
  submit(one: BidangReading): void;
  lock(one: BidangReading): void;
  ask(one: BidangReading, kind: 'return-bidang' | 'reopen-bidang'): void;
  makeFile(one: BidangReading): void;
  remind(one: BidangReading): void;
}

/** The menu of a bidang, by how far its data have come. */
export function useBidangMenu(acts: BidangActs): (one: BidangReading, state: BidangState | undefined) => readonly MenuChoice[] {
  const show = useShowCell();
  const disabled = !acts.mayRecord;
  return (one, state) => {
    const open: MenuChoice = {
      label: messages.bukaLembar,
      icon: <DocumentTable20Regular />,
      choose: () => show({ sheet: one.sheet, at: cell(0, 0) }),
    };
    const file: MenuChoice = {
      label: messages.buatBerkas,
      icon: <DocumentArrowRight20Regular />,
      disabled: acts.busyWithFiles,
      choose: () => acts.makeFile(one),
    };
    const remind: MenuChoice = {
      label: messages.salinPengingat,
      icon: <AlertUrgent20Regular />,
      choose: () => acts.remind(one),
    };
    const submit: MenuChoice = {
      label: messages.setor,
      icon: <CheckmarkCircle20Regular />,
      disabled,
      ...(!acts.hasBerkas && { hint: messages.tanpaBerkas }),
      choose: () => acts.submit(one),
    };
    const giveBack: MenuChoice = {
      label: messages.kembalikanData,
      icon: <ArrowUndo20Regular />,
      disabled,
      choose: () => acts.ask(one, 'return-bidang'),
    };
    const lock: MenuChoice = {
      label: messages.kunci,
      icon: <LockClosed20Regular />,
      disabled,
      choose: () => acts.lock(one),
    };
    const reopen: MenuChoice = {
      label: messages.bukaLagi,
      icon: <LockOpen20Regular />,
      disabled,
      choose: () => acts.ask(one, 'reopen-bidang'),
    };
    const sheet = one.formulir ? [open, file] : [file];
    switch (state?.status) {
      case 'disetor':
        return [...sheet, giveBack, lock];
      case 'dikunci':
        return [...sheet, reopen];
      case 'terbuka':
      case 'dikembalikan':
      case undefined:
        return one.formulir ? [...sheet, remind, submit] : [...sheet, remind];
    }
  };
}
