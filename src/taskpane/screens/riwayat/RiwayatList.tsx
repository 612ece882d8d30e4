import { useMemo, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Text } from '../../../domain/text';
import { SIFAT_PENUGASAN } from '../../../domain/tracker/messages';
import { byDay, type RiwayatRow } from '../../../domain/tracker/riwayat/riwayat';
import { Tag } from '../../parts/Tag';
import { usePaneState, useTranslate } from '../../state/use-pane';
import { useListWindow } from './list-window';
import { daftar, dikoreksi, dibatalkan, tidakBerlaku } from './messages';
import { EventDetail } from './EventDetail';
import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { PlayCircle20Regular } from '@fluentui/react-icons/svg/play-circle';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import type { JenisPeristiwa } from '../../../domain/tracker/event';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './riwayat.module.css';

interface Props {
  readonly tracker: TrackerView;
  readonly rows: readonly RiwayatRow[];
  readonly today: string;
  /** Whether each line names its Berkas. */
  readonly banyak: boolean;
  onKoreksi(id: string): void;
}

/** Pixels of a row with one line of words and one of names. */
const ROW = 48;

/** Lines of the history under their days. Only what is near the eye stands in the page, however long the log is. */
export function RiwayatList({ tracker, rows, today, banyak, onKoreksi }: Props) {
  const t = useTranslate();
  const language = usePaneState((state) => state.language);
  const [open, setOpen] = useState<string>();
  const lines = useMemo(
    () =>
      byDay(rows, today).flatMap(({ judul, baris }) =>
        baris.map((one, index): { readonly one: RiwayatRow; readonly judul?: Text } => (index === 0 ? { one, judul } : { one })),
      ),
    [rows, today],
  );
  const ids = useMemo(() => lines.map(({ one }) => one.id), [lines]);
  const { list, row, items, above, below } = useListWindow(ids, ROW);
  return (
    <ol
      ref={list}
      className={css.riwayat}
      tabIndex={-1}
      aria-label={t(daftar)}
      style={{ paddingTop: above, paddingBottom: below }}
    >
      {items.map(({ index }) => {
        const line = lines[index];
        if (!line) return null;
        const { one, judul } = line;
        const opened = open === one.id;
        const role = one.sebagai.sifat === undefined ? '' : `${SIFAT_PENUGASAN[one.sebagai.sifat][language]} `;
        return (
          <li
            key={one.id}
            ref={row}
            data-index={index}
            data-hari={judul !== undefined}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            {judul && <h2>{t(judul)}</h2>}
            <button
              type="button"
              className={`${controls.rowBtn} ${css.peristiwa}`}
              aria-expanded={opened}
              onClick={() => setOpen(opened ? undefined : one.id)}
            >
              <span className={`${ink.num} ${ink.quiet}`}>{one.jam}</span>
              <EventIcon jenis={one.jenis} />
              <span className={ink.grow}>
                <span className={(one.lapsed ?? one.dikoreksi?.batal) ? `${ink.block} ${css.coret}` : ink.block}>
                  {t(one.kalimat)}
                </span>
                <span className={`${ink.block} ${ink.quiet}`}>
                  {[banyak ? one.namaBerkas : '', one.oleh, `${role}${one.sebagai.jabatan}`].filter(Boolean).join(' · ')}
                  {one.lapsed && <Tag tone="warn" says={tidakBerlaku} />}
                  {one.dikoreksi && <Tag tone="warn" says={one.dikoreksi.batal ? dibatalkan : dikoreksi} />}
                </span>
              </span>
            </button>
            {opened && <EventDetail tracker={tracker} one={one} onKoreksi={onKoreksi} />}
          </li>
        );
      })}
    </ol>
  );
}

/** What kind of act a line tells of; the sentence says it in words. */
function EventIcon({ jenis }: { readonly jenis: JenisPeristiwa }) {
  switch (jenis) {
    case 'kegiatan-dimulai':
    case 'berkas-dimulai':
    case 'berkas-dibuka-kembali':
      return <PlayCircle20Regular className={ink.brand} aria-hidden />;
    case 'kegiatan-selesai':
    case 'kegiatan-disetujui':
    case 'bidang-disetor':
    case 'bidang-dikunci':
    case 'lkj-final':
    case 'kunci-dikonfirmasi':
      return <CheckmarkCircle20Regular className={ink.ok} aria-hidden />;
    case 'kegiatan-dikembalikan':
    case 'bidang-dikembalikan':
    case 'impor-dibatalkan':
    case 'tulisan-diurungkan':
    case 'berkas-dibatalkan':
    case 'kunci-dicabut':
      return <ArrowUndo20Regular className={ink.warn} aria-hidden />;
    case 'kegiatan-diserahkan':
    case 'penugasan-plt':
      return <PersonSwap20Regular className={ink.second} aria-hidden />;
    case 'data-diimpor':
    case 'data-diperbarui':
    case 'bidang-dibuka':
      return <ArrowImport20Regular className={ink.second} aria-hidden />;
    case 'peristiwa-dikoreksi':
    case 'catatan-ditambahkan':
    case 'sop-diperbaiki':
    case 'sop-versi-diadopsi':
      return <Edit20Regular className={ink.second} aria-hidden />;
    default:
      return <DocumentBulletList20Regular className={ink.second} aria-hidden />;
  }
}
