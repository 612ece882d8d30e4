import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { SplitHorizontal20Regular } from '@fluentui/react-icons/svg/split-horizontal';
import { TableMoveAbove20Regular } from '@fluentui/react-icons/svg/table-move-above';
import { TableMoveBelow20Regular } from '@fluentui/react-icons/svg/table-move-below';
import type { Kegiatan, Sop } from '../../../../domain/sop/sop';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { useTeks } from '../../../state/use-pane';
import { Baris } from './Baris';
import type { Isian } from './isian';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

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
  const nomor = nomorTampil(kegiatan.nomor, index);
  const names = pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama ?? pelaksana);
  const back = kembali === undefined ? undefined : sop.kegiatan[kembali];
  return (
    <Baris
      kunci={`k${String(index)}`}
      label={t(pesan.tindakanKegiatan(nomor))}
      place={index}
      last={sop.kegiatan.length - 1}
      busy={busy}
      tanya={[
        { label: pesan.sisipAtas, icon: <TableMoveAbove20Regular />, isian: { kind: 'sisip', at: index } },
        { label: pesan.sisipBawah, icon: <TableMoveBelow20Regular />, isian: { kind: 'sisip', at: index + 1 } },
        { label: pesan.pisahkan, icon: <SplitHorizontal20Regular />, isian: { kind: 'pisah', kegiatan: index } },
      ]}
      geser={[
        { arrow: 'ArrowUp', label: pesan.naikkan, icon: <ArrowUp20Regular /> },
        { arrow: 'ArrowDown', label: pesan.turunkan, icon: <ArrowDown20Regular /> },
      ]}
      hapus={{ kind: 'hapus-kegiatan', kegiatan: index }}
      onAsk={onAsk}
      onMove={onMove}
    >
      <span className={`${css.susunNo} ${ink.second} ${ink.num}`}>{nomor}</span>
      <div className={ink.grow}>
        <p className={css.susunU} title={uraian}>
          {uraian || <span className={ink.third}>{t(pesan.tanpaUraian)}</span>}
        </p>
        <p className={`${css.susunP} ${ink.quiet}`}>
          {pelaku[0] && <SymbolIcon symbol={pelaku[0].simbol} />}
          <span className={names.length === 0 ? ink.warn : ink.cut} title={names.join(', ')}>
            {names.length === 0 ? t(pesan.tanpaPelaksana) : names.join(', ')}
          </span>
          {back && (
            <span className={css.susunK}>
              <ArrowUndo16Regular aria-hidden />
              {t(pesan.kembaliKe(nomorTampil(back.nomor, back.index)))}
            </span>
          )}
          {waktu.teks !== '' && <span className={css.susunK}>{waktu.teks}</span>}
        </p>
      </div>
    </Baris>
  );
}
