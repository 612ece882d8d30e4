import { useMemo } from 'react';
import { sameName } from '../../../domain/kantor/orang';
import { actingForMany, manyJabatanText } from '../../../domain/tracker/riwayat/many-jabatan';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { lapsedActsOf, lapseText } from '../../../domain/tracker/riwayat/lapse';
import { actsBeside, besideText } from '../../../domain/tracker/riwayat/acts-beside';
import { sentenceOf } from '../../../domain/tracker/riwayat/sentence';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { belumPasti, doubtOf } from '../../state/messages';
import { tracker as log } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { useGo, usePane, usePaneState } from '../../state/use-pane';
import { MissingLibur } from './MissingLibur';
import { NoticeWithWayOn } from '../../parts/NoticeWithWayOn';
import { useAsk } from './use-ask';
import * as colourMessages from './colour-messages';
import { useChartColours } from './use-chart-colours';
import * as messages from './messages';

/** What the person should know before going on with a Berkas, each with one way on. */
export function Notices({ tracker, progress }: { readonly tracker: TrackerView; readonly progress: BerkasProgress }) {
  const { berkas } = progress;
  const pane = usePane();
  const go = useGo();
  const again = useAction(log.resend, messages.belumPasti.memeriksa, {
    told: (saved) => {
      if (saved.saved !== 'tersimpan') return { warn: messages.belumPasti.belum };
      const doubt = doubtOf(saved);
      return doubt ? { warn: doubt } : messages.belumPasti.tersimpan;
    },
  });
  const ask = useAsk();
  const colours = useChartColours();
  const chart = tracker.coloured.get(berkas.id);
  const saya = usePaneState((state) => state.saya);
  const beside = saya ? actsBeside(tracker.events, berkas.id, saya) : [];
  const many = useMemo(() => actingForMany(tracker.events.filter((event) => event.berkas === berkas.id)), [tracker, berkas.id]);
  const mine = saya && many.find(({ nama }) => sameName(nama, saya.nama));
  const lapsed = saya ? lapsedActsOf(berkas, tracker.state, saya) : [];
  return (
    <>
      {pane.session.pending.length + tracker.rantai.tertunda > 0 && (
        <NoticeWithWayOn
          warn
          says={pane.session.pending.length > 0 ? belumPasti : messages.belumPasti.tertunda(tracker.rantai.tertunda)}
          action={messages.belumPasti.aksi}
          busy={again.busy}
          onAct={() => void again.start(null)}
        />
      )}
      {lapsed.map(([event, lapse]) => (
        <NoticeWithWayOn
          key={event.id}
          warn
          says={messages.tidakBerlaku(
            sentenceOf(event, tracker.state, tracker.workingTime),
            lapseText(lapse, event, tracker.state, tracker.workingTime),
          )}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      ))}
      {tracker.sementara && <NoticeWithWayOn says={messages.sementara} action={messages.lihatRiwayat} onAct={go('riwayat')} />}
      {beside.map((event) => (
        <NoticeWithWayOn
          key={event.id}
          says={besideText(event, tracker.state, tracker.workingTime)}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      ))}
      {tracker.rantai.hasil === 'bermasalah' && (
        <NoticeWithWayOn
          warn
          says={messages.rantaiRusak(tracker.rantai.masalah.length)}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      )}
      {mine && (
        <NoticeWithWayOn
          warn={mine.menyatakan}
          says={messages.bertindakUntuk(manyJabatanText(mine))}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      )}
      <MissingLibur progress={progress} kalender={tracker.workingTime.kalender} />
      {chart && (
        <NoticeWithWayOn
          warn={!chart.current}
          says={chart.current ? colourMessages.berwarna(chart.sheet) : colourMessages.usang(chart.sheet)}
          action={chart.current ? colourMessages.hapusWarna : colourMessages.perbarui}
          busy={colours.busy}
          onAct={() => (chart.current ? colours.uncolour(chart.sheet) : colours.colour(berkas.id))}
        />
      )}
      {tracker.sopChanged.has(berkas.id) && (
        <NoticeWithWayOn
          says={messages.sopBerubah.isi}
          action={messages.sopBerubah.aksi}
          onAct={() => ask({ tindakan: 'adopsi' })}
        />
      )}
    </>
  );
}
