import { AlertUrgent20Regular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentArrowRight20Regular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpen20Regular } from '@fluentui/react-icons/svg/lock-open';
import type { DataBidang } from '../../../app/kinerja/bentuk';
import { cell } from '../../../domain/sheet/address';
import type { BidangState } from '../../../domain/tracker/state';
import { useShowCell } from '../../parts/select-cell';
import type { MenuChoice } from '../../parts/menu-choice';
import { useTeks } from '../../state/use-pane';
import * as pesan from './pesan';

/** What the list can do about a bidang. */
export interface BidangActs {
  /** False while there is no Berkas to record it in, or something is under way. */
  readonly dapatDicatat: boolean;
  readonly adaBerkas: boolean;
  readonly sibukBerkas: boolean;
  submit(one: DataBidang): void;
  lock(one: DataBidang): void;
  ask(one: DataBidang, kind: 'return-bidang' | 'reopen-bidang'): void;
  makeFile(one: DataBidang): void;
  remind(one: DataBidang): void;
}

/** The menu of a bidang, by how far its data have come. */
export function useBidangMenu(acts: BidangActs): (one: DataBidang, state: BidangState | undefined) => readonly MenuChoice[] {
  const show = useShowCell();
  const t = useTeks();
  const disabled = !acts.dapatDicatat;
  return (one, state) => {
    const open: MenuChoice = {
      key: 'buka',
      label: t(pesan.bukaLembar),
      icon: <DocumentTable20Regular />,
      choose: () => {
        show({ sheet: one.sheet, at: cell(0, 0) });
      },
    };
    const file: MenuChoice = {
      key: 'berkas',
      label: t(pesan.buatBerkas),
      icon: <DocumentArrowRight20Regular />,
      disabled: acts.sibukBerkas,
      choose: () => {
        acts.makeFile(one);
      },
    };
    const remind: MenuChoice = {
      key: 'pengingat',
      label: t(pesan.salinPengingat),
      icon: <AlertUrgent20Regular />,
      choose: () => {
        acts.remind(one);
      },
    };
    const submit: MenuChoice = {
      key: 'setor',
      label: t(pesan.setor),
      icon: <CheckmarkCircle20Regular />,
      disabled,
      ...(!acts.adaBerkas && { hint: t(pesan.tanpaBerkas) }),
      choose: () => {
        acts.submit(one);
      },
    };
    const giveBack: MenuChoice = {
      key: 'kembalikan',
      label: t(pesan.kembalikanData),
      icon: <ArrowUndo20Regular />,
      disabled,
      choose: () => {
        acts.ask(one, 'return-bidang');
      },
    };
    const lock: MenuChoice = {
      key: 'kunci',
      label: t(pesan.kunci),
      icon: <LockClosed20Regular />,
      disabled,
      choose: () => {
        acts.lock(one);
      },
    };
    const reopen: MenuChoice = {
      key: 'buka-lagi',
      label: t(pesan.bukaLagi),
      icon: <LockOpen20Regular />,
      disabled,
      choose: () => {
        acts.ask(one, 'reopen-bidang');
      },
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
