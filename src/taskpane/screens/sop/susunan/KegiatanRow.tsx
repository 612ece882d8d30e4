import { Button } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { SplitHorizontal20Regular } from '@fluentui/react-icons/svg/split-horizontal';
import { TableMoveAbove20Regular } from '@fluentui/react-icons/svg/table-move-above';
import { TableMoveBelow20Regular } from '@fluentui/react-icons/svg/table-move-below';
import type { Kegiatan, Sop } from '../../../../domain/sop/sop';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { LazyMenu } from '../../../shell/LazyMenu';
import { useTeks } from '../../../state/use-pane';
import type { Isian } from './isian';
import * as pesan from './pesan';

interface Props {
  readonly sop: Sop;
  readonly kegiatan: Kegiatan;
  readonly busy: boolean;
  onAsk(isian: Isian): void;
  onMove(to: number): void;
}

/** One kegiatan of the table: what it is, who acts, where "tidak" leads, and what can be done with its row. */
export function KegiatanRow({ sop, kegiatan, busy, onAsk, onMove }: Props) {
  const t = useTeks();
  const { index, uraian, pelaku, waktu, kembali } = kegiatan;
  const last = sop.kegiatan.length - 1;
  const nomor = nomorTampil(kegiatan.nomor, index);
  const names = pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama ?? pelaksana);
  const back = kembali === undefined ? undefined : sop.kegiatan[kembali];
  const move = (by: number) => {
    const to = index + by;
    if (!busy && to >= 0 && to <= last) onMove(to);
  };
  return (
    <div className="r-susun-b">
      <span className="r-susun-no r-2 r-num">{nomor}</span>
      <div className="r-grow">
        <p className="r-susun-u" title={uraian}>
          {uraian || <span className="r-3">{t(pesan.tanpaUraian)}</span>}
        </p>
        <p className="r-susun-p r-small r-2">
          {pelaku[0] && <SymbolIcon symbol={pelaku[0].simbol} />}
          <span className={names.length === 0 ? 'r-warn' : 'r-cut'} title={names.join(', ')}>
            {names.length === 0 ? t(pesan.tanpaPelaksana) : names.join(', ')}
          </span>
          {back && (
            <span className="r-susun-k">
              <ArrowUndo16Regular aria-hidden />
              {t(pesan.kembaliKe(nomorTampil(back.nomor, back.index)))}
            </span>
          )}
          {waktu.teks !== '' && <span className="r-susun-k">{waktu.teks}</span>}
        </p>
      </div>
      <LazyMenu
        renderButton={(opens) => (
          <Button
            {...opens}
            appearance="subtle"
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              move(event.key === 'ArrowUp' ? -1 : 1);
            }}
            className="r-square"
            data-susun={`k${String(index)}`}
            icon={<MoreVertical20Regular />}
            aria-label={t(pesan.tindakanKegiatan(nomor))}
            title={t(pesan.tindakanKegiatan(nomor))}
          />
        )}
        choices={() => [
          {
            key: 'atas',
            label: t(pesan.sisipAtas),
            icon: <TableMoveAbove20Regular />,
            choose: () => {
              onAsk({ kind: 'sisip', at: index });
            },
          },
          {
            key: 'bawah',
            label: t(pesan.sisipBawah),
            icon: <TableMoveBelow20Regular />,
            choose: () => {
              onAsk({ kind: 'sisip', at: index + 1 });
            },
          },
          {
            key: 'pisah',
            label: t(pesan.pisahkan),
            icon: <SplitHorizontal20Regular />,
            choose: () => {
              onAsk({ kind: 'pisah', kegiatan: index });
            },
          },
          {
            key: 'naik',
            label: t(pesan.naikkan),
            icon: <ArrowUp20Regular />,
            divided: true,
            disabled: index === 0,
            choose: () => {
              move(-1);
            },
          },
          {
            key: 'turun',
            label: t(pesan.turunkan),
            icon: <ArrowDown20Regular />,
            disabled: index === last,
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
              onAsk({ kind: 'hapus-kegiatan', kegiatan: index });
            },
          },
        ]}
      />
    </div>
  );
}
