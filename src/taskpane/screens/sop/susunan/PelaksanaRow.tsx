import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { TableMoveLeft20Regular } from '@fluentui/react-icons/svg/table-move-left';
import { TableMoveRight20Regular } from '@fluentui/react-icons/svg/table-move-right';
import type { Pelaksana, Sop } from '../../../../domain/sop/sop';
import { useTeks } from '../../../state/use-pane';
import { Baris } from './Baris';
import { ditandai, type Isian } from './isian';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  readonly sop: Sop;
  readonly pelaksana: Pelaksana;
  /** Its place among the columns, from the left. */
  readonly place: number;
  readonly busy: boolean;
  onAsk(isian: Isian): void;
  onMove(to: number): void;
}

/** One pelaksana: how many kegiatan are marked, and what can be done with its column. */
export function PelaksanaRow({ sop, pelaksana, place, busy, onAsk, onMove }: Props) {
  const t = useTeks();
  const { id, nama } = pelaksana;
  return (
    <Baris
      kunci={`p${String(place)}`}
      label={t(pesan.tindakanPelaksana(nama))}
      place={place}
      last={sop.pelaksana.length - 1}
      busy={busy}
      tanya={[
        { label: pesan.gantiNama, icon: <Rename20Regular />, isian: { kind: 'ganti-nama', pelaksana: id } },
        { label: pesan.tambahKiri, icon: <TableMoveLeft20Regular />, isian: { kind: 'tambah-pelaksana', at: place } },
        { label: pesan.tambahKanan, icon: <TableMoveRight20Regular />, isian: { kind: 'tambah-pelaksana', at: place + 1 } },
      ]}
      geser={[
        { arrow: 'ArrowLeft', label: pesan.geserKiri, icon: <ArrowLeft20Regular /> },
        { arrow: 'ArrowRight', label: pesan.geserKanan, icon: <ArrowRight20Regular /> },
      ]}
      hapus={{ kind: 'hapus-pelaksana', pelaksana: id }}
      onAsk={onAsk}
      onMove={onMove}
    >
      <div className={ink.grow}>
        <p className={ink.cut} title={nama}>
          {nama}
        </p>
        <p className={ink.quiet}>{t(pesan.jumlahKegiatan(ditandai(sop, id).marked.length))}</p>
      </div>
    </Baris>
  );
}
