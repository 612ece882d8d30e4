import { Button, Input, Select } from '@fluentui/react-components';
import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export';
import { History32Regular } from '@fluentui/react-icons/svg/history';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { kalimatRingkasan, ringkasanBerkas } from '../../../domain/tracker/riwayat/ringkasan';
import { riwayat } from '../../../domain/tracker/riwayat/riwayat';
import { dateOf } from '../../../domain/waktu/kalender';
import { Empty } from '../../parts/Empty';
import { Skeleton } from '../../parts/Skeleton';
import { BackBar } from '../../shell/BackBar';
import { LazyMenu } from '../../shell/LazyMenu';
import { Screen } from '../../shell/Screen';
import { isoWithOffset } from '../../state/stamp';
import { useTracker } from '../../state/tracker';
import { usePane, useTeks } from '../../state/use-pane';
import { HariList } from './HariList';
import * as pesan from './pesan';
import { RantaiLine } from './RantaiLine';
import './riwayat.css';

/** Every act, newest first, in plain words, with the proof that the log is as it was written. */
export function Riwayat() {
  const t = useTeks();
  const tracker = useTracker();
  return (
    <>
      <BackBar title={t(pesan.judul)} {...(tracker && tracker.events.length > 0 && { aside: <Ekspor tracker={tracker} /> })} />
      {!tracker ? (
        <Screen>
          <Skeleton />
        </Screen>
      ) : tracker.events.length === 0 && tracker.rantai.utuh ? (
        <Screen>
          <Empty
            icon={<History32Regular className="r-brand" aria-hidden />}
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
  const [cari, setCari] = useState('');
  const [berkas, setBerkas] = useState('');
  const wanted = useDeferredValue(cari);
  const { events, state, kerja } = tracker;
  const now = isoWithOffset(services.now());
  const rows = useMemo(
    () => riwayat(events, state, kerja, { ...(berkas !== '' && { berkas }), ...(wanted.trim() !== '' && { cari: wanted }) }),
    [events, state, kerja, berkas, wanted],
  );
  const chosen = state.berkas.get(berkas) ?? (state.berkas.size === 1 ? [...state.berkas.values()][0] : undefined);
  return (
    <Screen>
      <div className="r-cari">
        <Input
          type="search"
          value={cari}
          contentBefore={<Search20Regular aria-hidden />}
          placeholder={t(pesan.cari)}
          aria-label={t(pesan.cari)}
          onChange={(_, data) => {
            setCari(data.value);
          }}
        />
        {state.berkas.size > 1 && (
          <Select
            aria-label={t(pesan.saring)}
            value={berkas}
            onChange={(_, data) => {
              setBerkas(data.value);
            }}
          >
            <option value="">{t(pesan.semuaBerkas)}</option>
            {[...state.berkas.values()].map((one) => (
              <option key={one.id} value={one.id}>
                {one.nama}
              </option>
            ))}
          </Select>
        )}
      </div>
      <RantaiLine rantai={tracker.rantai} />
      {chosen && <p className="r-ringkas">{t(kalimatRingkasan(ringkasanBerkas(chosen, kerja, now)))}</p>}
      {rows.length === 0 ? (
        <p className="r-lead">{t(pesan.takDitemukan)}</p>
      ) : (
        <HariList rows={rows} today={dateOf(now, kerja)} />
      )}
    </Screen>
  );
}

function Ekspor({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTeks();
  const save = async (kind: 'csv' | 'xes') => {
    const { fileOf } = await import('./file-of');
    const { name, bytes, mime } = fileOf(kind, tracker, pane.store.get().language);
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
