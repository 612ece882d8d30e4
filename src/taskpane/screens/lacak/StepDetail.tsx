import { Button } from '@fluentui/react-components';
import type { Text } from '../../../domain/text';
import { catatanBerkas } from '../../../domain/tracker/riwayat/catatan';
import type { Berkas, Putaran } from '../../../domain/tracker/state';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import type { WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { tanggalPendek } from '../../../domain/kantor/write-tanggal';
import { formatMoment } from '../../bahasa/format';
import { usePaneState, useTeks } from '../../state/use-pane';
import type { LangkahView } from './berkas-view';
import { useMinta } from './minta';
import * as pesan from './pesan';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './lacak.module.css';

interface Props {
  readonly berkas: Berkas;
  readonly view: LangkahView;
  readonly kerja: WaktuKerja;
}

/** All there is to know of one step, and what else can be done with it. */
export function StepDetail({ berkas, view, kerja }: Props) {
  const t = useTeks();
  const { sop, state } = view;
  const hasil = state.kini.keluaran?.teks ?? state.kini.keluaran?.tautan;
  const notes = catatanBerkas(berkas).filter(({ langkah }) => langkah === view.index);
  return (
    <div className={`${css.stepD} ${ink.small}`}>
      <div className={ink.second}>
        <p>{t(waktuSentence(view, t))}</p>
        {view.batas && (
          <p className={view.tempo === 'terlambat' && state.status !== 'selesai' ? ink.danger : undefined}>
            {t(
              view.perkiraan
                ? pesan.perkiraan(t(tanggalPendek(view.batas.tanggal)))
                : pesan.batasDari(t(tanggalPendek(view.batas.tanggal)), pesan.asalBatas[view.batas.asal]),
            )}
          </p>
        )}
        {sop.kelengkapan.length > 0 && <p>{t(pesan.rincianKelengkapan(sop.kelengkapan.join('; ')))}</p>}
        {sop.output !== '' && <p>{t(pesan.rincianOutput(sop.output))}</p>}
        {hasil !== undefined && hasil !== '' && <p>{t(pesan.rincianHasil(hasil))}</p>}
        {state.penerima && <p>{t(pesan.dipegang(state.penerima.nama))}</p>}
      </div>
      {state.alasanKembali !== undefined && <p className={ink.warn}>{t(pesan.dikembalikanDengan(state.alasanKembali))}</p>}
      {notes.map((note) => (
        <p key={note.id} className={css.catatan}>
          {t(pesan.catatanOleh(note.teks, note.oleh))}
        </p>
      ))}
      {state.lalu.length > 0 && <Putarans lalu={state.lalu} kerja={kerja} />}
      {berkas.status !== 'dibatalkan' && berkas.status !== 'diarsipkan' && <Actions view={view} />}
    </div>
  );
}

/** "Menunggu 2 jam · dikerjakan 45 menit · waktu baku 20 menit": three things that are never added up. */
function waktuSentence({ siap, state, menitTunggu, menitKerja, menitBaku, sop }: LangkahView, t: (of: Text) => string): Text {
  const reached = siap || state.status === 'selesai';
  const parts = [
    ...(reached && menitTunggu > 0 ? [t(pesan.menungguLalu(formatMenit(menitTunggu)))] : []),
    ...(state.kini.mulai === undefined ? [] : [t(pesan.dikerjakan(formatMenit(menitKerja)))]),
    ...(sop.waktu.teks === '' && menitBaku === null
      ? []
      : [t(pesan.baku(menitBaku === null ? sop.waktu.teks : t(formatMenit(menitBaku))))]),
  ].join(' · ');
  const said = `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
  return { id: said, en: said };
}

/** What came of the step each time before. */
function Putarans({ lalu, kerja }: { readonly lalu: readonly Putaran[]; readonly kerja: WaktuKerja }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  return (
    <ol className={`${css.putaran} ${ink.second}`}>
      {lalu.map((one, index) => (
        <li key={`${String(index)} ${one.mulai ?? ''}`}>
          <b>{t(pesan.putaran(index + 1))}</b>{' '}
          {[
            [one.mulai, one.selesai].flatMap((at) => (at === undefined ? [] : [formatMoment(at, kerja, language)])).join(' – '),
            one.oleh,
            one.keluaran?.teks ?? one.keluaran?.tautan,
          ]
            .filter(Boolean)
            .join(' · ')}
          {one.dikembalikan && <> · {t(pesan.dikembalikanDengan(one.dikembalikan.alasan))}</>}
        </li>
      ))}
    </ol>
  );
}

function Actions({ view }: { readonly view: LangkahView }) {
  const t = useTeks();
  const minta = useMinta();
  const open = view.state.status !== 'selesai';
  const offered: readonly (keyof typeof pesan.tindakanLangkah)[] = [
    'catatan',
    ...(view.bolehSerahkan ? (['serahkan'] as const) : []),
    ...(open ? (['batas', 'tautan'] as const) : []),
    ...(open && !view.bolehSerahkan ? (['bertindak'] as const) : []),
  ];
  return (
    <fieldset className={`${controls.set} ${controls.cepat}`} aria-label={t(pesan.tindakanUntuk(view.nomor))}>
      {offered.map((tindakan) => (
        <Button
          key={tindakan}
          size="small"
          shape="circular"
          onClick={() => {
            minta({ tindakan, langkah: view.index });
          }}
        >
          {t(pesan.tindakanLangkah[tindakan])}
        </Button>
      ))}
    </fieldset>
  );
}
