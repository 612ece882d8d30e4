import { Button } from '@fluentui/react-components';
import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export';
import { History32Regular } from '@fluentui/react-icons/svg/history';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { kalimatRingkasan, ringkasanBerkas } from '../../../domain/tracker/riwayat/ringkasan';
import { riwayat, type SaringanRiwayat as Saringan } from '../../../domain/tracker/riwayat/riwayat';
import { dateOf } from '../../../domain/kantor/kalender/hitung';
import { Empty } from '../../parts/Empty';
import { BackBar } from '../../parts/BackBar';
import { LazyMenu } from '../../parts/LazyMenu';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { isoWithOffset } from '../../state/stamp';
import { useTracker } from '../../state/tracker';
import { usePane, useTeks } from '../../state/use-pane';
import { DaftarRiwayat } from './DaftarRiwayat';
import { Keutuhan } from './Keutuhan';
import * as pesan from './pesan';
import { SaringanRiwayat } from './SaringanRiwayat';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './riwayat.module.css';

const KoreksiLaci = lazy(async () => ({ default: (await import('./KoreksiLaci')).KoreksiLaci }));

/** Every act, newest first, in plain words, with the proof that the log is as it was written. */
export function Riwayat() {
  const t = useTeks();
  const tracker = useTracker();
  return (
    <>
      <BackBar title={t(pesan.judul)} {...(tracker && tracker.events.length > 0 && { aside: <Ekspor tracker={tracker} /> })} />
      {!tracker ? (
        <LoadingScreen />
      ) : tracker.events.length === 0 && tracker.rantai.utuh ? (
        <Screen>
          <Empty
            icon={<History32Regular className={ink.brand} aria-hidden />}
            title={t(pesan.kosong.judul)}
            text={t(pesan.kosong.isi)}
          />
        </Screen>
      ) : (
        <Isi tracker={tracker} />
      )}
    </>
  );
}

function Isi({ tracker }: { readonly tracker: TrackerView }) {
  const { services } = usePane();
  const t = useTeks();
  const [saringan, setSaringan] = useState<Saringan>({});
  // The drawer stays in the page once it was opened: it must close by itself to give the page behind it back.
  const [laci, setLaci] = useState<{ readonly open: boolean; readonly key: number; readonly peristiwa: string }>();
  const wanted = useDeferredValue(saringan);
  const { events, state, kerja } = tracker;
  const now = isoWithOffset(services.now());
  const today = dateOf(now, kerja);
  const rows = useMemo(() => riwayat(events, state, kerja, wanted), [events, state, kerja, wanted]);
  const only = state.berkas.size === 1 ? [...state.berkas.keys()][0] : undefined;
  const berkas = saringan.berkas ?? only;
  const chosen = berkas === undefined ? undefined : state.berkas.get(berkas);
  return (
    <Screen>
      <SaringanRiwayat tracker={tracker} value={saringan} berkas={berkas} onChange={setSaringan} />
      <Keutuhan tracker={tracker} />
      {chosen && <p className={css.ringkas}>{t(kalimatRingkasan(ringkasanBerkas(chosen, kerja, now)))}</p>}
      <output className={Object.keys(wanted).length === 0 ? ink.hidden : `${css.ringkas} ${ink.small} ${ink.block}`}>
        {t(pesan.cocok(rows.length))}
      </output>
      {rows.length === 0 ? (
        <p className={parts.lead}>{t(pesan.takDitemukan)}</p>
      ) : (
        <DaftarRiwayat
          tracker={tracker}
          rows={rows}
          today={today}
          banyak={berkas === undefined}
          onKoreksi={(peristiwa) => {
            setLaci((before) => ({ open: true, key: (before?.key ?? 0) + 1, peristiwa }));
          }}
        />
      )}
      {laci && (
        <Suspense fallback={null}>
          <KoreksiLaci
            key={laci.key}
            open={laci.open}
            tracker={tracker}
            peristiwa={laci.peristiwa}
            onClose={() => {
              setLaci((before) => before && { ...before, open: false });
            }}
          />
        </Suspense>
      )}
    </Screen>
  );
}

function Ekspor({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTeks();
  const save = async (kind: 'csv' | 'xes') => {
    const { fileOf } = await import('./file-of');
    const { name, bytes, mime } = await fileOf(pane.services.files, kind, tracker, pane.store.get().language);
    try {
      await pane.services.download(name, bytes, mime);
      pane.tell(pesan.diunduh(name));
    } catch {
      pane.tell(pesan.gagalUnduh, 'warn');
    }
  };
  return (
    <LazyMenu
      renderButton={(opens) => (
        <Button {...opens} appearance="subtle" icon={<ArrowExport20Regular />}>
          {t(pesan.ekspor)}
        </Button>
      )}
      choices={() => [
        { key: 'csv', label: t(pesan.eksporCsv), choose: () => void save('csv') },
        { key: 'xes', label: t(pesan.eksporXes), choose: () => void save('xes') },
      ]}
    />
  );
}
