import { Archive20Regular } from '@fluentui/react-icons/svg/archive';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CalendarArrowCounterclockwise20Regular } from '@fluentui/react-icons/svg/calendar-arrow-counterclockwise';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { PaintBrush20Regular } from '@fluentui/react-icons/svg/paint-brush';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Note20Regular } from '@fluentui/react-icons/svg/note';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import { TableArrowUp20Regular } from '@fluentui/react-icons/svg/table-arrow-up';
import type { ReactElement } from 'react';
import { writeLembar } from '../../../app/tracker/write-lembar';
import type { Text } from '../../../domain/text';
import type { JenisLembar } from '../../../domain/tracker/lembar/write-lembar';
import type { Berkas } from '../../../domain/tracker/state';
import { MenuButton } from '../../parts/MenuButton';
import type { MenuChoice } from '../../parts/menu-choice';
import { tracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import { useAsk, type ActKind } from './use-ask';
import { hapusWarna, warnai } from './colour-messages';
import { useChartColours } from './use-chart-colours';
import { lembarTakAda, menu as pesan } from './messages';

interface Props {
  readonly berkas: Berkas;
  /** The sheet whose flowchart is coloured after it. */
  readonly coloured?: string;
}

/** What is done with a Berkas now and then. */
export function BerkasMenu({ berkas, coloured }: Props) {
  const t = useTranslate();
  const request = useAsk();
  const columns = useAction(tracker.rebuildStatus, pesan.menulisKolom, {
    told: ({ lembar }) => pesan.kolomDitulis(lembar),
    refused: () => lembarTakAda,
  });
  const sheet = useAction(writeLembar, pesan.menulisLembar, {
    told: ({ lembar }) => pesan.lembarDitulis(lembar),
    refused: ({ message }) => message,
  });
  const write = (jenis: JenisLembar) => void sheet.start({ berkas: berkas.id, nama: berkas.nama, jenis });
  const colours = useChartColours();
  const closed = berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan';

  const ask = (tindakan: ActKind, label: Text, icon: ReactElement, divided = false): MenuChoice => ({
    label,
    icon,
    divided,
    choose: () => request({ tindakan }),
  });
  const choices = (): readonly MenuChoice[] => [
    ask('catatan', pesan.catatan, <Note20Regular />),
    ...(closed
      ? []
      : [
          ask('bertindak', pesan.bertindak, <PersonSwap20Regular />),
          ask('tautan', pesan.tautan, <Link20Regular />),
          ask('batas', pesan.batas, <CalendarClock20Regular />, true),
          ask('rencana', pesan.rencana, <CalendarArrowCounterclockwise20Regular />),
        ]),
    { label: pesan.kendali, icon: <DocumentTable20Regular />, divided: true, choose: () => write('kendali') },
    { label: pesan.disposisi, icon: <DocumentText20Regular />, choose: () => write('disposisi') },
    { label: pesan.kolom, icon: <TableArrowUp20Regular />, divided: true, choose: () => void columns.start(berkas.id) },
    {
      label: coloured === undefined ? warnai : hapusWarna,
      icon: <PaintBrush20Regular />,
      choose: () => (coloured === undefined ? colours.colour(berkas.id) : colours.uncolour(coloured)),
    },
    ...(closed
      ? [ask('buka', pesan.bukaLagi, <ArrowClockwise20Regular />, true)]
      : [ask('arsip', pesan.arsipkan, <Archive20Regular />, true), ask('batal', pesan.batalkan, <DismissCircle20Regular />)]),
  ];

  return <MenuButton label={t(pesan.nama(berkas.nama))} icon={<MoreVertical20Regular />} choices={choices} />;
}
