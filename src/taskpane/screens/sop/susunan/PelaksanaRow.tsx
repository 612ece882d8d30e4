import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { SplitVertical20Regular } from '@fluentui/react-icons/svg/split-vertical';
import { TableMoveLeft20Regular } from '@fluentui/react-icons/svg/table-move-left';
import { TableMoveRight20Regular } from '@fluentui/react-icons/svg/table-move-right';
import type { Pelaksana, Sop } from '../../../../domain/sop/sop';
import { sharesHeading } from '../../../../domain/sop/write/part-pelaksana';
import { useTranslate } from '../../../state/use-pane';
import { SusunanRow } from './SusunanRow';
import { isMarked, type SusunanEntry } from './susunan-entry';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  readonly sop: Sop;
  readonly pelaksana: Pelaksana;
  /** Its place among the columns, from the left. */
  readonly place: number;
  readonly busy: boolean;
  onAsk(isian: SusunanEntry): void;
  onMove(to: number): void;
}

/** One pelaksana: how many kegiatan are marked, and what can be done with its column. */
export function PelaksanaRow({ sop, pelaksana, place, busy, onAsk, onMove }: Props) {
  const t = useTranslate();
  const { id, nama } = pelaksana;
  return (
    <SusunanRow
      kunci={`p${String(place)}`}
      label={t(messages.tindakanPelaksana(nama))}
      place={place}
      last={sop.pelaksana.length - 1}
      busy={busy}
      tanya={[
        ...(sharesHeading(sop, id).length > 0
          ? [
              {
                label: messages.kolomSendiri,
                icon: <SplitVertical20Regular />,
                isian: { kind: 'pisah-kolom', pelaksana: id } as const,
              },
            ]
          : []),
        { label: messages.gantiNama, icon: <Rename20Regular />, isian: { kind: 'ganti-nama', pelaksana: id } },
        { label: messages.tambahKiri, icon: <TableMoveLeft20Regular />, isian: { kind: 'tambah-pelaksana', at: place } },
        { label: messages.tambahKanan, icon: <TableMoveRight20Regular />, isian: { kind: 'tambah-pelaksana', at: place + 1 } },
      ]}
      geser={[
        { arrow: 'ArrowLeft', label: messages.geserKiri, icon: <ArrowLeft20Regular /> },
        { arrow: 'ArrowRight', label: messages.geserKanan, icon: <ArrowRight20Regular /> },
      ]}
      hapus={{ kind: 'hapus-pelaksana', pelaksana: id }}
      onAsk={onAsk}
      onMove={onMove}
    >
      <div className={ink.grow}>
        <p className={ink.cut} title={nama}>
          {nama}
        </p>
        <p className={ink.quiet}>{t(messages.jumlahKegiatan(isMarked(sop, id).marked.length))}</p>
      </div>
    </SusunanRow>
  );
}
