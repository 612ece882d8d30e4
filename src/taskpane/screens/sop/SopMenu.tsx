import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { markOnSheet, unmarkSheet } from '../../../app/sop/mark-on-sheet';
import { MenuButton } from '../../parts/MenuButton';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';

/** What is done with an SOP now and then: its mapping, marks on the sheet, another one. */
export function SopMenu({ sheet }: { readonly sheet: string }) {
  const pane = usePane();
  const t = useTranslate();
  const mark = useAction(markOnSheet, messages.menandai, {
    told: ({ cells, withoutNote }) => messages.ditandai(cells, withoutNote),
    refused: ({ message }) => message,
  });
  const unmark = useAction(unmarkSheet, messages.menandai, { told: messages.tandaDihapus });
  return (
    <MenuButton
      label={t(messages.menuSop)}
      icon={<MoreVertical20Regular />}
      choices={() => [
        {
          key: 'pemetaan',
          label: t(messages.pemetaan),
          icon: <TableSettings20Regular />,
          choose: () => {
            pane.openLayer('pemetaan');
          },
        },
        {
          key: 'aturan',
          label: t(messages.aturan),
          icon: <Options20Regular />,
          choose: () => {
            pane.openLayer('aturan');
          },
        },
        {
          key: 'tandai',
          label: t(messages.tandai),
          icon: <Highlight20Regular />,
          divided: true,
          choose: () => void mark.start({ sheet }),
        },
        { key: 'hapus', label: t(messages.hapusTanda), icon: <Eraser20Regular />, choose: () => void unmark.start({ sheet }) },
        {
          key: 'templat',
          label: t(messages.templatBaru),
          icon: <DocumentTable20Regular />,
          divided: true,
          choose: () => {
            pane.openLayer('templat');
          },
        },
      ]}
    />
  );
}
