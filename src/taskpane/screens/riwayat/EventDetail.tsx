import type { TrackerView } from '../../../app/tracker/open-tracker';
import { mayCorrect } from '../../../domain/tracker/decide-berkas';
import type { TrackerEvent } from '../../../domain/tracker/event';
import { correctionsIn } from '../../../domain/tracker/corrections';
import { correctedFieldsOf } from '../../../domain/tracker/riwayat/corrected-fields';
import { langkahOf } from '../../../domain/tracker/event';
import type { RiwayatRow } from '../../../domain/tracker/riwayat/riwayat';
import { printedHash } from '../../../domain/tracker/log/printed-head';
import { keyWords } from '../../../domain/tracker/tanda/key-words';
import { isWellFormed } from '../../../domain/tracker/event-shapes';
import { nomorOfLangkah } from '../../../domain/tracker/make-sop-versi';
import { localTime } from '../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { momentText } from '../../language/format';
import { usePaneState, useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { rincian as pesan } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './riwayat.module.css';

interface Props {
  readonly tracker: TrackerView;
  readonly one: RiwayatRow;
  onKoreksi(id: string): void;
}

/** Everything one row of the log says, and the way to put it right. */
export function EventDetail({ tracker, one, onKoreksi }: Props) {
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const { workingTime, state } = tracker;
  const event = tracker.events.find(({ id }) => id === one.id);
  const berkas = state.berkas.get(one.berkas);
  const { date, time } = localTime(one.waktu, workingTime);
  const step = one.langkah === undefined ? undefined : berkas?.sop.langkah[one.langkah];
  const lines = [
    [pesan.waktu, `${t(shortDate(date))} ${time} ${workingTime.kalender.zona}`],
    ...(berkas ? [[pesan.berkas, berkas.nama] as const] : []),
    ...(berkas && step && one.langkah !== undefined
      ? [[pesan.langkah, `${nomorOfLangkah(berkas.sop, one.langkah)}. ${step.uraian}`] as const]
      : []),
    [pesan.menyatakan, event ? [event.oleh.nama, event.oleh.jabatan, event.oleh.nip].filter(Boolean).join(', ') : one.oleh],
    [pesan.sidik, printedHash(one.hash)],
    [pesan.tanda, event?.tanda ? keyWords(event.tanda.kunci) : t(pesan.tanpaTanda)],
  ] as const;
  const correctable =
    berkas !== undefined && event !== undefined && one.jenis !== 'peristiwa-dikoreksi' && one.jenis !== 'berkas-dimulai';
  return (
    <div className={`${css.rincian} ${ink.small}`}>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label.id}>
            <dt className={ink.second}>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {one.lapsed && <p className={ink.warn}>{t(one.lapsed)}</p>}
      {one.dikoreksi && (
        <p className={ink.warn}>
          {t(
            (one.dikoreksi.batal ? pesan.dibatalkanOleh : pesan.dikoreksiOleh)(
              one.dikoreksi.oleh,
              t(momentText(one.dikoreksi.waktu, workingTime)),
              one.dikoreksi.alasan,
            ),
          )}
        </p>
      )}
      {event && <CorrectionDetail tracker={tracker} event={event} />}
      {correctable &&
        (saya && mayCorrect(event, saya) ? (
          <TextButton size="small" says={pesan.koreksi} onClick={() => onKoreksi(one.id)} />
        ) : (
          <p className={ink.second}>{t(pesan.siapaBoleh(event.oleh.nama, event.sebagai.jabatan))}</p>
        ))}
    </div>
  );
}

/** What a correction changed, told at the correction and at what it corrects. */
function CorrectionDetail({ tracker, event }: { readonly tracker: TrackerView; readonly event: TrackerEvent }) {
  const t = useTranslate();
  const { events, state, workingTime } = tracker;
  const correction = event.jenis === 'peristiwa-dikoreksi' ? event : correctionsIn(events, state.lapsed).get(event.id);
  if (!correction || !isWellFormed(correction) || !correction.data.ubahan) return null;
  const target = events.find(({ id }) => id === correction.data.peristiwa);
  if (!target) return null;
  const step = state.berkas.get(target.berkas)?.sop.langkah[langkahOf(target) ?? -1];
  const shown = (apa: string, value: string): string =>
    apa === 'waktu' ? t(momentText(value, workingTime)) : value === '' ? t(pesan.kosong) : value;
  return (
    <ul aria-label={t(pesan.perubahan)}>
      {correctedFieldsOf(target, correction.data.ubahan, step).map(({ apa, dari, menjadi }) => (
        <li key={apa}>
          {t(pesan.bagian[apa])}: {t(pesan.dariMenjadi(shown(apa, dari), shown(apa, menjadi)))}
        </li>
      ))}
    </ul>
  );
}
