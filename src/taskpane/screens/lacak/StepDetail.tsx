import { Button } from '@fluentui/react-components';
import type { Text } from '../../../domain/text';
import { notesOfBerkas } from '../../../domain/tracker/riwayat/berkas-notes';
import type { Berkas, LangkahPassage } from '../../../domain/tracker/state';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { leftOutText } from '../../../domain/kantor/kalender/left-out';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { momentText } from '../../language/format';
import { useTranslate } from '../../state/use-pane';
import type { LangkahView } from './berkas-view';
import { dueWords } from './due-text';
import { useAsk } from './use-ask';
import * as messages from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './lacak.module.css';

interface Props {
  readonly berkas: Berkas;
  readonly view: LangkahView;
  readonly kerja: WorkingTime;
}

/** All there is to know of one step, and what else can be done with it. */
export function StepDetail({ berkas, view, kerja }: Props) {
  const t = useTranslate();
  const { sop, state } = view;
  const result = state.kini.keluaran?.teks ?? state.kini.keluaran?.tautan;
  const { nomor, agenda } = state.kini.keluaran ?? {};
  const notes = notesOfBerkas(berkas).filter(({ langkah }) => langkah === view.index);
  return (
    <div className={`${css.stepD} ${ink.small}`}>
      <div className={ink.second}>
        <p>{t(waktuSentence(view, t))}</p>
        {view.batas && (
          <p className={view.tempo === 'terlambat' && state.status !== 'selesai' ? ink.danger : undefined}>
            {t(
              view.perkiraan
                ? messages.perkiraan(t(dueWords(view.batas, kerja)))
                : messages.batasDari(
                    t(shortDate(view.batas.tanggal)),
                    messages.asalBatas[view.batas.asal],
                    leftOutText(view.batas, kerja),
                  ),
            )}
          </p>
        )}
        {sop.kelengkapan.length > 0 && <p>{t(messages.rincianKelengkapan(sop.kelengkapan.join('; ')))}</p>}
        {sop.output !== '' && <p>{t(messages.rincianOutput(sop.output))}</p>}
        {result !== undefined && result !== '' && <p>{t(messages.rincianHasil(result))}</p>}
        {nomor !== undefined && <p>{t(messages.rincianNomorSurat(nomor))}</p>}
        {agenda !== undefined && <p>{t(messages.rincianNomorAgenda(agenda))}</p>}
        {state.penerima && <p>{t(messages.dipegang(state.penerima.nama))}</p>}
      </div>
      {state.alasanKembali !== undefined && <p className={ink.warn}>{t(messages.dikembalikanDengan(state.alasanKembali))}</p>}
      {notes.map((note) => (
        <p key={note.id} className={css.catatan}>
          {t(messages.catatanOleh(note.teks, note.oleh))}
        </p>
      ))}
      {state.lalu.length > 0 && <Passages lalu={state.lalu} kerja={kerja} />}
      {berkas.status !== 'dibatalkan' && berkas.status !== 'diarsipkan' && <Actions view={view} />}
    </div>
  );
}

/** "Menunggu 2 jam · dikerjakan 45 menit · waktu baku 20 menit": three things that are never added up. */
function waktuSentence({ siap, state, menitTunggu, menitKerja, menitBaku, sop }: LangkahView, t: (of: Text) => string): Text {
  const reached = siap || state.status === 'selesai';
  const parts = [
    ...(reached && menitTunggu > 0 ? [t(messages.menungguLalu(formatMenit(menitTunggu)))] : []),
    ...(state.kini.mulai === undefined ? [] : [t(messages.dikerjakan(formatMenit(menitKerja)))]),
    ...(sop.waktu.teks === '' && menitBaku === null
      ? []
      : [t(messages.baku(menitBaku === null ? sop.waktu.teks : t(formatMenit(menitBaku))))]),
  ].join(' · ');
  const said = `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
  return { id: said, en: said };
}

/** What came of the step each time before. */
function Passages({ lalu, kerja }: { readonly lalu: readonly LangkahPassage[]; readonly kerja: WorkingTime }) {
  const t = useTranslate();
  return (
    <ol className={`${css.putaran} ${ink.second}`}>
      {lalu.map((one, index) => (
        <li key={`${String(index)} ${one.mulai ?? ''}`}>
          <b>{t(messages.putaran(index + 1))}</b>{' '}
          {[
            [one.mulai, one.selesai].flatMap((at) => (at === undefined ? [] : [t(momentText(at, kerja))])).join(' – '),
            one.oleh,
            one.keluaran?.teks ?? one.keluaran?.tautan,
          ]
            .filter(Boolean)
            .join(' · ')}
          {one.dikembalikan && <> · {t(messages.dikembalikanDengan(one.dikembalikan.alasan))}</>}
        </li>
      ))}
    </ol>
  );
}

function Actions({ view }: { readonly view: LangkahView }) {
  const t = useTranslate();
  const ask = useAsk();
  const open = view.state.status !== 'selesai';
  const offered: readonly (keyof typeof messages.tindakanLangkah)[] = [
    'catatan',
    ...(view.mayHandOver ? (['serahkan'] as const) : []),
    ...(open ? (['batas', 'tautan'] as const) : []),
    ...(open && !view.mayHandOver ? (['bertindak'] as const) : []),
  ];
  return (
    <fieldset className={`${controls.set} ${controls.chips}`} aria-label={t(messages.tindakanUntuk(view.nomor))}>
      {offered.map((tindakan) => (
        <Button key={tindakan} size="small" shape="circular" onClick={() => ask({ tindakan, langkah: view.index })}>
          {t(messages.tindakanLangkah[tindakan])}
        </Button>
      ))}
    </fieldset>
  );
}
