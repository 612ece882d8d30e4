import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { markOnSheet, unmarkSheet } from '../../../app/sop/mark-on-sheet';
import { MenuButton } from '../../parts/MenuButton';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';

/** What is done with an SOP now and then: its mapping, marks on the sheet, another one. */
export function SopMenu({ sheet }: { readonly sheet: string }) {
  const pane = usePane();
  const t = useTeks();
  const tandai = async () => {
    const result = await pane.ask(markOnSheet, { sheet }, pesan.menandai, true);
    if (result?.ok) pane.tell(pesan.ditandai(result.value.sel, result.value.tanpaCatatan));
    else if (result) pane.tell(result.refusal.message, 'warn');
  };
  const hapus = async () => {
    const result = await pane.ask(unmarkSheet, { sheet }, pesan.menandai, true);
    if (result?.ok) pane.tell(pesan.tandaDihapus);
  };
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
        { key: 'tandai', label: t(pesan.tandai), icon: <Highlight20Regular />, divided: true, choose: () => void tandai() },
        { key: 'hapus', label: t(pesan.hapusTanda), icon: <Eraser20Regular />, choose: () => void hapus() },
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
