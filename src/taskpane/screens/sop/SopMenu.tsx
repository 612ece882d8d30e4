import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { markOnSheet, unmarkSheet } from '../../../app/sop/mark-on-sheet';
import { preparePrint } from '../../../app/sop/prepare-print';
import type { Sop } from '../../../domain/sop/sop';
import { MenuButton } from '../../parts/MenuButton';
import { useAction } from '../../state/use-action';
import { useGo, usePaneState, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { useSopDocx } from './use-sop-docx';

/** What is done with an SOP now and then: its mapping, marks on the sheet, a Word document, another one. */
export function SopMenu({ sop }: { readonly sop: Sop }) {
  const go = useGo();
  const t = useTranslate();
  const mark = useAction(markOnSheet, messages.menandai, {
    told: ({ cells, withoutNote }) => messages.ditandai(cells, withoutNote),
    refused: ({ message }) => message,
  });
  const saveDocx = useSopDocx(sop);
  const { sheet } = sop;
  const target = usePaneState((state) => state.sop) ?? { sheet };
  const print = useAction(preparePrint, messages.menyiapkanCetak, {
    told: ({ uncoloured }) => (uncoloured ? messages.siapCetakTanpaWarna : messages.siapCetak),
    refused: ({ message }) => message,
  });
  const unmark = useAction(unmarkSheet, messages.menandai, { told: messages.tandaDihapus });
  return (
    <MenuButton
      label={t(messages.menuSop)}
      icon={<MoreVertical20Regular />}
      choices={() => [
        { label: messages.pemetaan, icon: <TableSettings20Regular />, choose: go('pemetaan') },
        { label: messages.aturan, icon: <Options20Regular />, choose: go('aturan') },
        { label: messages.tandai, icon: <Highlight20Regular />, divided: true, choose: () => void mark.start({ sheet }) },
        { label: messages.hapusTanda, icon: <Eraser20Regular />, choose: () => void unmark.start({ sheet }) },
        { label: messages.siapkanCetak, icon: <Print20Regular />, divided: true, choose: () => void print.start(target) },
        { label: messages.simpanDocx, icon: <Document20Regular />, choose: () => void saveDocx(false) },
        { label: messages.simpanDocxTanda, icon: <DocumentText20Regular />, choose: () => void saveDocx(true) },
        { label: messages.templatBaru, icon: <DocumentTable20Regular />, divided: true, choose: go('templat') },
      ]}
    />
  );
}
