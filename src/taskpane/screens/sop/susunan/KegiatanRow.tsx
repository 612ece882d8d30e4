import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { SplitHorizontal20Regular } from '@fluentui/react-icons/svg/split-horizontal';
import { TableMoveAbove20Regular } from '@fluentui/react-icons/svg/table-move-above';
import { TableMoveBelow20Regular } from '@fluentui/react-icons/svg/table-move-below';
import type { Kegiatan, Sop } from '../../../../domain/sop/sop';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { useTranslate } from '../../../state/use-pane';
import { SusunanRow } from './SusunanRow';
import type { SusunanEntry } from './susunan-entry';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

interface Props {
  readonly sop: Sop;
  readonly kegiatan: Kegiatan;
  readonly busy: boolean;
  onAsk(isian: SusunanEntry): void;
  onMove(to: number): void;
}

/** One kegiatan of the table: what it is, who acts, where "tidak" leads, and what can be done with its row. */
export function KegiatanRow({ sop, kegiatan, busy, onAsk, onMove }: Props) {
  const t = useTranslate();
  const { index, uraian, pelaku, waktu, kembali } = kegiatan;
  const nomor = markNomor(kegiatan.nomor, index);
  const names = pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama ?? pelaksana);
  const back = kembali === undefined ? undefined : sop.kegiatan[kembali];
  return (
    <SusunanRow
      kunci={`k${String(index)}`}
      label={t(messages.tindakanKegiatan(nomor))}
      place={index}
      last={sop.kegiatan.length - 1}
      busy={busy}
      tanya={[
        { label: messages.sisipAtas, icon: <TableMoveAbove20Regular />, isian: { kind: 'sisip', at: index } },
        { label: messages.sisipBawah, icon: <TableMoveBelow20Regular />, isian: { kind: 'sisip', at: index + 1 } },
        { label: messages.pisahkan, icon: <SplitHorizontal20Regular />, isian: { kind: 'pisah', kegiatan: index } },
      ]}
      geser={[
        { arrow: 'ArrowUp', label: messages.naikkan, icon: <ArrowUp20Regular /> },
        { arrow: 'ArrowDown', label: messages.turunkan, icon: <ArrowDown20Regular /> },
      ]}
      hapus={{ kind: 'hapus-kegiatan', kegiatan: index }}
      onAsk={onAsk}
      onMove={onMove}
    >
      <span className={`${css.susunNo} ${ink.second} ${ink.num}`}>{nomor}</span>
      <div className={ink.grow}>
        <p className={ink.twoLines} title={uraian}>
          {uraian || <span className={ink.third}>{t(messages.tanpaUraian)}</span>}
        </p>
        <p className={`${css.susunP} ${ink.quiet}`}>
          {pelaku[0] && <SymbolIcon symbol={pelaku[0].simbol} />}
          <span className={names.length === 0 ? ink.warn : ink.cut} title={names.join(', ')}>
            {names.length === 0 ? t(messages.tanpaPelaksana) : names.join(', ')}
          </span>
          {back && (
            <span className={css.susunK}>
              <ArrowUndo16Regular aria-hidden />
              {t(messages.kembaliKe(markNomor(back.nomor, back.index)))}
            </span>
          )}
          {waktu.teks !== '' && <span className={css.susunK}>{waktu.teks}</span>}
        </p>
      </div>
    </SusunanRow>
  );
}
