import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Text } from '../../../domain/text';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { lapsedActsOf, lapseText } from '../../../domain/tracker/riwayat/lapse';
import { actsBeside, besideText } from '../../../domain/tracker/riwayat/acts-beside';
import { sentenceOf } from '../../../domain/tracker/riwayat/sentence';
import type { Berkas } from '../../../domain/tracker/state';
import { tracker as log } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { useAsk } from './use-ask';
import * as colourMessages from './colour-messages';
import { useChartColours } from './use-chart-colours';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

/** What the person should know before going on with a Berkas, each with one way on. */
export function Notices({ tracker, berkas }: { readonly tracker: TrackerView; readonly berkas: Berkas }) {
  const pane = usePane();
  const go = useGo();
  const again = useAction(log.resend, messages.belumPasti.memeriksa, {
    told: ({ saved }) => (saved === 'tersimpan' ? messages.belumPasti.tersimpan : { warn: messages.belumPasti.belum }),
  });
  const ask = useAsk();
  const colours = useChartColours();
  const chart = tracker.coloured.get(berkas.id);
  const saya = usePaneState((state) => state.saya);
  const beside = saya ? actsBeside(tracker.events, berkas.id, saya) : [];
  const lapsed = saya ? lapsedActsOf(berkas, tracker.state, saya) : [];
  return (
    <>
      {pane.session.pending.length + tracker.rantai.tertunda > 0 && (
        <Line
          warn
          says={pane.session.pending.length > 0 ? messages.belumPasti.isi : messages.belumPasti.tertunda(tracker.rantai.tertunda)}
          action={messages.belumPasti.aksi}
          busy={again.busy}
          onAct={() => void again.start(null)}
        />
      )}
      {lapsed.map(([event, lapse]) => (
        <Line
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
      {tracker.sementara && <Line says={messages.sementara} action={messages.lihatRiwayat} onAct={go('riwayat')} />}
      {beside.map((event) => (
        <Line
          key={event.id}
          says={besideText(event, tracker.state, tracker.workingTime)}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      ))}
      {tracker.rantai.hasil === 'bermasalah' && (
        <Line
          warn
          says={messages.rantaiRusak(tracker.rantai.masalah.length)}
          action={messages.lihatRiwayat}
          onAct={go('riwayat')}
        />
      )}
      {chart && (
        <Line
          warn={!chart.current}
          says={chart.current ? colourMessages.berwarna(chart.sheet) : colourMessages.usang(chart.sheet)}
          action={chart.current ? colourMessages.hapusWarna : colourMessages.perbarui}
          busy={colours.busy}
          onAct={() => (chart.current ? colours.uncolour(chart.sheet) : colours.colour(berkas.id))}
        />
      )}
      {tracker.sopChanged.has(berkas.id) && (
        <Line says={messages.sopBerubah.isi} action={messages.sopBerubah.aksi} onAct={() => ask({ tindakan: 'adopsi' })} />
      )}
    </>
  );
}

interface LineProps {
  readonly warn?: boolean;
  readonly says: Text;
  readonly action: Text;
  readonly busy?: boolean;
  onAct(): void;
}

function Line({ warn = false, says, action, busy = false, onAct }: LineProps) {
  const t = useTranslate();
  return (
    <div className={parts.kabar} data-warn={warn}>
      {warn ? <Warning20Filled className={ink.warn} aria-hidden /> : <Info20Regular className={ink.brand} aria-hidden />}
      <div className={ink.grow}>
        <p>{t(says)}</p>
        <TextButton size="small" disabled={busy} says={action} onClick={onAct} />
      </div>
    </div>
  );
}
