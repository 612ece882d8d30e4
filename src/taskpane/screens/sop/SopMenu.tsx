import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { markOnSheet, unmarkSheet } from '../../../app/sop/mark-on-sheet';
import { MenuButton } from '../../parts/MenuButton';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';

/** What is done with an SOP now and then: its mapping, marks on the sheet, another one. */
export function SopMenu({ sheet }: { readonly sheet: string }) {
  const pane = usePane();
  const t = useTeks();
  const mark = useAction(markOnSheet, pesan.menandai, {
    told: ({ sel, tanpaCatatan }) => pesan.ditandai(sel, tanpaCatatan),
    refused: ({ message }) => message,
  });
  const unmark = useAction(unmarkSheet, pesan.menandai, { told: pesan.tandaDihapus });
  return (
    <MenuButton
      label={t(pesan.menuSop)}
      icon={<MoreVertical20Regular />}
      choices={() => [
        {
          key: 'pemetaan',
          label: t(pesan.pemetaan),
          icon: <TableSettings20Regular />,
          choose: () => {
            pane.openLayer('pemetaan');
          },
        },
        {
          key: 'aturan',
          label: t(pesan.aturan),
          icon: <Options20Regular />,
          choose: () => {
            pane.openLayer('aturan');
          },
        },
        {
          key: 'tandai',
          label: t(pesan.tandai),
          icon: <Highlight20Regular />,
          divided: true,
          choose: () => void mark.start({ sheet }),
        },
        { key: 'hapus', label: t(pesan.hapusTanda), icon: <Eraser20Regular />, choose: () => void unmark.start({ sheet }) },
        {
          key: 'templat',
          label: t(pesan.templatBaru),
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
