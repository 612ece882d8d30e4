import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { TableMoveLeft20Regular } from '@fluentui/react-icons/svg/table-move-left';
import { TableMoveRight20Regular } from '@fluentui/react-icons/svg/table-move-right';
import type { Pelaksana, Sop } from '../../../../domain/sop/sop';
import { LazyMenu } from '../../../shell/LazyMenu';
import { useTeks } from '../../../state/use-pane';
import { ditandai, type Isian } from './isian';
import * as pesan from './pesan';

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
  const last = sop.pelaksana.length - 1;
  const move = (by: number) => {
    const to = place + by;
    if (!busy && to >= 0 && to <= last) onMove(to);
  };
  return (
    <div className="r-susun-b">
      <div className="r-grow">
        <p className="r-cut" title={nama}>
          {nama}
        </p>
        <p className="r-small r-2">{t(pesan.jumlahKegiatan(ditandai(sop, id).marked.length))}</p>
      </div>
      <LazyMenu
        renderButton={(opens) => (
          <Button
            {...opens}
            appearance="subtle"
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
              event.preventDefault();
              move(event.key === 'ArrowLeft' ? -1 : 1);
            }}
            className="r-square"
            data-susun={`p${String(place)}`}
            icon={<MoreVertical20Regular />}
            aria-label={t(pesan.tindakanPelaksana(nama))}
            title={t(pesan.tindakanPelaksana(nama))}
          />
        )}
        choices={() => [
          {
            key: 'nama',
            label: t(pesan.gantiNama),
            icon: <Rename20Regular />,
            choose: () => {
              onAsk({ kind: 'ganti-nama', pelaksana: id });
            },
          },
          {
            key: 'tambah-kiri',
            label: t(pesan.tambahKiri),
            icon: <TableMoveLeft20Regular />,
            choose: () => {
              onAsk({ kind: 'tambah-pelaksana', at: place });
            },
          },
          {
            key: 'tambah-kanan',
            label: t(pesan.tambahKanan),
            icon: <TableMoveRight20Regular />,
            choose: () => {
              onAsk({ kind: 'tambah-pelaksana', at: place + 1 });
            },
          },
          {
            key: 'kiri',
            label: t(pesan.geserKiri),
            icon: <ArrowLeft20Regular />,
            divided: true,
            disabled: place === 0,
            choose: () => {
              move(-1);
            },
          },
          {
            key: 'kanan',
            label: t(pesan.geserKanan),
            icon: <ArrowRight20Regular />,
            disabled: place === last,
            choose: () => {
              move(1);
            },
          },
          {
            key: 'hapus',
            label: t(pesan.hapus),
            icon: <Delete20Regular />,
            divided: true,
            choose: () => {
              onAsk({ kind: 'hapus-pelaksana', pelaksana: id });
            },
          },
        ]}
      />
    </div>
  );
}
