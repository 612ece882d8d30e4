import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { dateOf, type WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { tanggalPendek } from '../../../domain/kantor/write-tanggal';
import { refusalText, STATUS_BERKAS } from '../../../domain/tracker/pesan';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Screen } from '../../parts/Screen';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { isKeputusan, langkahUtama, langkahViews, tujuanKembali, type LangkahView } from './berkas-view';
import { BerkasMenu } from './BerkasMenu';
import { Giliran } from './Giliran';
import { useIsianLangkah } from './isian-langkah';
import { useKirim } from './kirim';
import { MintaContext, useMinta, type Permintaan } from './minta';
import { PandanganBar } from './PandanganBar';
import { Pemberitahuan } from './Pemberitahuan';
import * as pesan from './pesan';
import { StepList } from './StepList';
import * as ink from '../../parts/ink.module.css';

const KembalikanLaci = lazy(async () => ({ default: (await import('./kembalikan/KembalikanLaci')).KembalikanLaci }));
const TindakanLaci = lazy(async () => ({ default: (await import('./tindakan/TindakanLaci')).TindakanLaci }));

interface Props {
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
}

/** One Berkas: the step that is due, what may be done with it, and all its steps. */
export function BerkasView({ tracker, progress }: Props) {
  const pane = usePane();
  const saya = usePaneState((state) => state.saya);
  const shown = usePaneState((state) => state.langkah);
  // The drawer stays in the page once it was opened: it must close by itself to give the page behind it back.
  const [laci, setLaci] = useState<{ readonly open: boolean; readonly key: number; readonly permintaan: Permintaan }>();
  const views = langkahViews(progress, tracker.state, saya);
  const view = views.find((one) => one.index === shown && one.siap) ?? langkahUtama(views);
  const notices = (
    <>
      <PandanganBar tracker={tracker} />
      <Pemberitahuan tracker={tracker} berkas={progress.berkas} />
    </>
  );
  const list = (
    <StepList
      berkas={progress.berkas}
      menu={<BerkasMenu berkas={progress.berkas} />}
      views={views}
      kerja={tracker.kerja}
      onShow={(langkah) => {
        pane.store.set({ langkah });
      }}
      {...(view && { shown: view.index })}
    />
  );
  const ask = (permintaan: Permintaan) => {
    setLaci((now) => ({ open: true, key: (now?.key ?? 0) + 1, permintaan }));
  };
  return (
    <MintaContext value={ask}>
      {view ? (
        <LangkahTerbuka tracker={tracker} progress={progress} views={views} view={view} notices={notices} list={list} />
      ) : (
        <Screen>
          {notices}
          <Tutup progress={progress} kerja={tracker.kerja} />
          {list}
        </Screen>
      )}
      {laci && (
        <Suspense fallback={null}>
          <TindakanLaci
            key={laci.key}
            open={laci.open}
            permintaan={laci.permintaan}
            tracker={tracker}
            progress={progress}
            onClose={() => {
              setLaci((now) => now && { ...now, open: false });
            }}
          />
        </Suspense>
      )}
    </MintaContext>
  );
}

function Tutup({ progress: { berkas }, kerja }: { readonly progress: BerkasProgress; readonly kerja: WaktuKerja }) {
  const t = useTeks();
  const finished = berkas.selesai !== undefined && berkas.status !== 'dibatalkan';
  return (
    <Empty
      icon={<CheckmarkCircle32Regular className={finished ? ink.ok : ink.third} aria-hidden />}
      title={t(
        finished ? pesan.berkasSelesai.judul(berkas.nama) : pesan.berkasTutup(berkas.nama, t(STATUS_BERKAS[berkas.status])),
      )}
      {...(berkas.selesai !== undefined && { text: t(pesan.berkasSelesai.isi(t(tanggalPendek(dateOf(berkas.selesai, kerja))))) })}
    />
  );
}

interface TerbukaProps {
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
  readonly views: readonly LangkahView[];
  readonly view: LangkahView;
  readonly notices: ReactNode;
  readonly list: ReactNode;
}

function LangkahTerbuka({ tracker, progress: { berkas }, views, view, notices, list }: TerbukaProps) {
  const pane = usePane();
  const t = useTeks();
  const saya = usePaneState((state) => state.saya);
  const { isian, change } = useIsianLangkah(berkas, view.index);
  // The drawer stays in the page once it was opened: it must close by itself to give the page behind it back.
  const [laci, setLaci] = useState<{ readonly open: boolean; readonly key: number }>();
  const returning = laci?.open === true;
  const close = () => {
    setLaci((now) => now && { ...now, open: false });
  };
  const [pressed, setPressed] = useState<number>();
  const kirim = useKirim();
  const minta = useMinta();
  const working = view.milikSaya && view.state.status === 'berjalan';
  const unticked = isian.kelengkapan.length < view.sop.kelengkapan.length;
  const decision = isKeputusan(view);
  const askAlasan = pressed === view.index && unticked;

  const on = { berkas: berkas.id, langkah: view.index };
  const start = () => void kirim.send({ kind: 'start', ...on }, pesan.tercatat.mulai(view.nomor));
  const finish = async () => {
    setPressed(view.index);
    if (unticked && isian.alasan.trim() === '') return;
    const output = isian.output.trim();
    const keluaran = /^https?:\/\//i.test(output) ? { tautan: output } : { teks: output };
    const command = {
      kind: decision ? 'approve' : 'finish',
      ...on,
      kelengkapan: isian.kelengkapan,
      ...(output !== '' && { keluaran }),
      ...(unticked && { alasan: isian.alasan.trim() }),
    } as const;
    const told = (decision ? pesan.tercatat.setujui : pesan.tercatat.selesai)(view.nomor);
    if (await kirim.send(command, told)) setPressed(undefined);
  };
  const giveBack = async (ke: number, alasan: string) => {
    const target = views.find((one) => one.index === ke)?.nomor ?? '';
    if (await kirim.send({ kind: 'return', ...on, ke, alasan }, pesan.tercatat.kembali(view.nomor, target))) close();
  };

  const footer = !saya ? (
    <Button
      appearance="primary"
      onClick={() => {
        pane.openLayer('saya');
      }}
    >
      {t(pesan.siapa.aksi)}
    </Button>
  ) : view.milikSaya ? (
    <>
      {kirim.refusal && !returning && <Refusal>{t(refusalText(kirim.refusal))}</Refusal>}
      {tujuanKembali(views, view).length > 0 && working && (
        <Button
          icon={<ArrowUndo20Regular />}
          onClick={() => {
            kirim.clear();
            setLaci((now) => ({ open: true, key: (now?.key ?? 0) + 1 }));
          }}
        >
          {t(pesan.kembalikan)}
        </Button>
      )}
      <Button
        appearance="primary"
        disabled={kirim.busy || (!working && view.menungguBerkas !== undefined)}
        onClick={working ? () => void finish() : start}
      >
        {t(
          working
            ? decision
              ? pesan.setujui
              : pesan.selesai
            : view.state.status === 'dikembalikan'
              ? pesan.kerjakanLagi
              : pesan.mulai,
        )}
      </Button>
    </>
  ) : (
    <Button
      onClick={() => {
        minta({ tindakan: 'bertindak', langkah: view.index });
      }}
    >
      {t(pesan.sayaBertindak)}
    </Button>
  );

  return (
    <Screen footer={footer}>
      {notices}
      <Giliran
        view={view}
        beside={views.filter((one) => one.siap)}
        kerja={tracker.kerja}
        isian={isian}
        askAlasan={askAlasan}
        onChange={change}
      />
      {list}
      {laci && (
        <Suspense fallback={null}>
          <KembalikanLaci
            key={laci.key}
            open={laci.open}
            sop={berkas.sop}
            views={views}
            from={view}
            busy={kirim.busy}
            {...(kirim.refusal && { refusal: t(refusalText(kirim.refusal)) })}
            onReturn={(ke, alasan) => void giveBack(ke, alasan)}
            onClose={close}
          />
        </Suspense>
      )}
    </Screen>
  );
}
