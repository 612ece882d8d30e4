import { Button } from '@fluentui/react-components';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { mayCorrect } from '../../../domain/tracker/decide-berkas';
import type { BarisRiwayat } from '../../../domain/tracker/riwayat/riwayat';
import { nomorOf } from '../../../domain/tracker/versi-sop';
import { localTime, tanggalPendek } from '../../../domain/waktu/kalender';
import { formatMoment } from '../../bahasa/format';
import { usePaneState, useTeks } from '../../state/use-pane';
import { rincian as pesan } from './pesan';

interface Props {
  readonly tracker: TrackerView;
  readonly one: BarisRiwayat;
  onKoreksi(id: string): void;
}

/** Everything one row of the log says, and the way to put it right. */
export function RincianPeristiwa({ tracker, one, onKoreksi }: Props) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const saya = usePaneState((state) => state.saya);
  const { kerja, state } = tracker;
  const event = tracker.events.find(({ id }) => id === one.id);
  const berkas = state.berkas.get(one.berkas);
  const { date, time } = localTime(one.waktu, kerja);
  const step = one.langkah === undefined ? undefined : berkas?.sop.langkah[one.langkah];
  const lines = [
    [pesan.waktu, `${t(tanggalPendek(date))} ${time} ${kerja.kalender.zona}`],
    ...(berkas ? [[pesan.berkas, berkas.nama] as const] : []),
    ...(berkas && step && one.langkah !== undefined
      ? [[pesan.langkah, `${nomorOf(berkas.sop, one.langkah)}. ${step.uraian}`] as const]
      : []),
    [pesan.menyatakan, event ? [event.oleh.nama, event.oleh.jabatan, event.oleh.nip].filter(Boolean).join(', ') : one.oleh],
    [pesan.sidik, one.hash.slice(0, 16)],
  ] as const;
  const correctable =
    berkas !== undefined && event !== undefined && one.jenis !== 'peristiwa-dikoreksi' && one.jenis !== 'berkas-dimulai';
  return (
    <div className="r-rincian r-small">
      <dl>
        {lines.map(([label, value]) => (
          <div key={label.id}>
            <dt className="r-2">{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {one.dikoreksi && (
        <p className="r-warn">
          {t(
            (one.dikoreksi.batal ? pesan.dibatalkanOleh : pesan.dikoreksiOleh)(
              one.dikoreksi.oleh,
              formatMoment(one.dikoreksi.waktu, kerja, language),
              one.dikoreksi.alasan,
            ),
          )}
        </p>
      )}
      {correctable &&
        (saya && mayCorrect(event, saya) ? (
          <Button
            size="small"
            onClick={() => {
              onKoreksi(one.id);
            }}
          >
            {t(pesan.koreksi)}
          </Button>
        ) : (
          <p className="r-2">{t(pesan.siapaBoleh(event.oleh.nama, event.sebagai.jabatan))}</p>
        ))}
    </div>
  );
}
