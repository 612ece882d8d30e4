import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export';
import { History32Regular } from '@fluentui/react-icons/svg/history';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { summarySentence, summaryClauses } from '../../../domain/tracker/riwayat/summary';
import { actingForMany, manyJabatanText } from '../../../domain/tracker/riwayat/many-jabatan';
import { riwayatOf, type RiwayatFilter as Saringan } from '../../../domain/tracker/riwayat/riwayat';
import { dateOf } from '../../../domain/kantor/kalender/working-time';
import { NoticeWithWayOn } from '../../parts/NoticeWithWayOn';
import { LazyMenu } from '../../parts/LazyMenu';
import { LoadingScreen, BackBar, Empty, Screen } from '../../parts/Screen';
import { useDrawer } from '../../parts/use-drawer';
import { isoWithOffset } from '../../state/stamp';
import { useTracker } from '../../state/tracker';
import { usePane, useTranslate } from '../../state/use-pane';
import { RiwayatList } from './RiwayatList';
import { Integrity } from './Integrity';
import * as messages from './messages';
import { RiwayatFilters } from './RiwayatFilters';
import { TextButton } from '../../parts/Buttons';
import { piece } from '../../parts/piece';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './riwayat.module.css';

/** Of how many people it is said in full that they act for several jabatan. */
const MOST_PEOPLE = 3;

const KoreksiDrawer = piece(async () => (await import('./KoreksiDrawer')).KoreksiDrawer);

/** Every act, newest first, in plain words, with the proof that the log is as it was written. */
export function RiwayatScreen() {
  const t = useTranslate();
  const tracker = useTracker();
  return (
    <>
      <BackBar
        title={t(messages.judul)}
        {...(tracker && tracker.events.length > 0 && { aside: <ExportMenu tracker={tracker} /> })}
      />
      {!tracker ? (
        <LoadingScreen />
      ) : tracker.rantai.hasil === 'tanpa-log' ? (
        <Screen>
          <Empty
            icon={<History32Regular className={ink.brand} aria-hidden />}
            title={t(messages.kosong.judul)}
            text={t(messages.kosong.isi)}
          />
        </Screen>
      ) : (
        <Content tracker={tracker} />
      )}
    </>
  );
}

function Content({ tracker }: { readonly tracker: TrackerView }) {
  const { services } = usePane();
  const t = useTranslate();
  const [saringan, setSaringan] = useState<Saringan>({});
  const drawer = useDrawer<string>();
  const wanted = useDeferredValue(saringan);
  const { events, state, workingTime } = tracker;
  const now = isoWithOffset(services.now());
  const today = dateOf(now, workingTime);
  const rows = useMemo(() => riwayatOf(events, state, workingTime, wanted), [events, state, workingTime, wanted]);
  const many = useMemo(() => actingForMany(events), [events]);
  const only = state.berkas.size === 1 ? [...state.berkas.keys()][0] : undefined;
  const berkas = saringan.berkas ?? only;
  const chosen = berkas === undefined ? undefined : state.berkas.get(berkas);
  return (
    <Screen>
      <RiwayatFilters tracker={tracker} value={saringan} berkas={berkas} onChange={setSaringan} />
      <Integrity tracker={tracker} />
      {many.slice(0, MOST_PEOPLE).map((one) => (
        <NoticeWithWayOn
          key={one.nama}
          warn={one.menyatakan}
          says={manyJabatanText(one)}
          action={messages.banyakJabatan.tampilkan(one.nama)}
          onAct={() => setSaringan({ nama: one.nama })}
        />
      ))}
      {many.length > MOST_PEOPLE && <p className={ink.quiet}>{t(messages.banyakJabatan.lainnya(many.length - MOST_PEOPLE))}</p>}
      {chosen && <p className={css.ringkas}>{t(summarySentence(summaryClauses(chosen, workingTime, now)))}</p>}
      <output className={Object.keys(wanted).length === 0 ? ink.hidden : `${css.ringkas} ${ink.small} ${ink.block}`}>
        {t(messages.cocok(rows.length))}
      </output>
      {rows.length === 0 ? (
        <p className={parts.lead}>{t(messages.takDitemukan)}</p>
      ) : (
        <RiwayatList tracker={tracker} rows={rows} today={today} banyak={berkas === undefined} onKoreksi={drawer.show} />
      )}
      {drawer.shown && (
        <Suspense fallback={null}>
          <KoreksiDrawer
            key={drawer.shown.key}
            open={drawer.shown.open}
            tracker={tracker}
            peristiwa={drawer.shown.about}
            onClose={drawer.close}
          />
        </Suspense>
      )}
    </Screen>
  );
}

function ExportMenu({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const save = async (kind: 'csv' | 'xes') => {
    const { fileOf } = await import('./file-of');
    const { name, bytes, mime } = await fileOf(pane.services.files, kind, tracker, pane.store.get().language);
    try {
      await pane.services.download(name, bytes, mime);
      pane.tell(messages.diunduh(name));
    } catch {
      pane.tell(messages.gagalUnduh, 'warn');
    }
  };
  return (
    <LazyMenu
      renderButton={(opens) => (
        <TextButton {...opens} appearance="subtle" icon={<ArrowExport20Regular />} says={messages.ekspor} />
      )}
      choices={() => [
        { label: messages.eksporCsv, choose: () => void save('csv') },
        { label: messages.eksporXes, choose: () => void save('xes') },
      ]}
    />
  );
}
