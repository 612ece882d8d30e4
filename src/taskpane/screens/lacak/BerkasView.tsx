import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Suspense, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { dateOf, type WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { trackerRefusalText, STATUS_BERKAS } from '../../../domain/tracker/messages';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { momentText } from '../../language/format';
import { Empty, Screen } from '../../parts/Screen';
import { useDrawer } from '../../parts/use-drawer';
import type { AskedRowAct } from '../../state/pane-state';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { firstBy, isKeputusan, mainLangkah, langkahViews, returnTargets, type LangkahView } from './berkas-view';
import { BerkasMenu } from './BerkasMenu';
import { CurrentStep } from './CurrentStep';
import { useLangkahEntry } from './langkah-entry';
import { useSend } from './use-send';
import { useSelectedStep } from './use-row-act';
import { AskContext, useAsk, type ActRequest } from './use-ask';
import { ViewBar } from './ViewBar';
import { Notices } from './Notices';
import * as messages from './messages';
import { sudahSelesai } from './turn-messages';
import { StepList } from './StepList';
import { TextButton } from '../../parts/Buttons';
import { piece } from '../../parts/piece';
import * as ink from '../../parts/ink.module.css';

const ForecastSection = piece(async () => (await import('./forecast/ForecastSection')).ForecastSection);
const ReturnDrawer = piece(async () => (await import('./kembalikan/ReturnDrawer')).ReturnDrawer);
const ActDrawer = piece(async () => (await import('./acts/ActDrawer')).ActDrawer);

interface Props {
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
}

/** One Berkas: the step that is due, what may be done with it, and all its steps. */
export function BerkasView({ tracker, progress }: Props) {
  const pane = usePane();
  const go = useGo();
  const saya = usePaneState((state) => state.saya);
  const shown = usePaneState((state) => state.langkah);
  const selected = useSelectedStep(tracker, progress.berkas.id);
  const drawer = useDrawer<ActRequest>();
  const views = langkahViews(progress, tracker.state, saya);
  const view = views.find((one) => one.index === shown && one.siap) ?? mainLangkah(views);
  const chart = tracker.coloured.get(progress.berkas.id);
  const notices = (
    <>
      <ViewBar tracker={tracker} />
      <Notices tracker={tracker} progress={progress} />
    </>
  );
  const list = (
    <StepList
      berkas={progress.berkas}
      menu={<BerkasMenu berkas={progress.berkas} {...(chart && { coloured: chart.sheet })} />}
      views={views}
      kerja={tracker.workingTime}
      onShow={(langkah) => pane.store.set({ langkah })}
      {...(view && { shown: view.index })}
      {...(selected !== undefined && { selected })}
    />
  );
  return (
    <AskContext value={drawer.show}>
      {view ? (
        <OpenBerkas tracker={tracker} progress={progress} views={views} view={view} notices={notices} list={list} />
      ) : (
        <Screen act={{ says: messages.mulaiBerkas, onClick: go('berkas-baru') }}>
          {notices}
          <ClosedBerkas progress={progress} kerja={tracker.workingTime} />
          {list}
        </Screen>
      )}
      {drawer.shown && (
        <Suspense fallback={null}>
          <ActDrawer
            key={drawer.shown.key}
            open={drawer.shown.open}
            permintaan={drawer.shown.about}
            tracker={tracker}
            progress={progress}
            onClose={drawer.close}
          />
        </Suspense>
      )}
    </AskContext>
  );
}

function ClosedBerkas({ progress: { berkas }, kerja }: { readonly progress: BerkasProgress; readonly kerja: WorkingTime }) {
  const t = useTranslate();
  const finished = berkas.selesai !== undefined && berkas.status !== 'dibatalkan';
  return (
    <Empty
      icon={<CheckmarkCircle32Regular className={finished ? ink.ok : ink.third} aria-hidden />}
      title={t(
        finished ? messages.berkasSelesai.judul(berkas.nama) : messages.berkasTutup(berkas.nama, t(STATUS_BERKAS[berkas.status])),
      )}
      {...(berkas.selesai !== undefined && { text: t(messages.berkasSelesai.isi(t(shortDate(dateOf(berkas.selesai, kerja))))) })}
    />
  );
}

interface OpenBerkasProps {
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
  readonly views: readonly LangkahView[];
  readonly view: LangkahView;
  readonly notices: ReactNode;
  readonly list: ReactNode;
}

function OpenBerkas({ tracker, progress: { berkas }, views, view, notices, list }: OpenBerkasProps) {
  const pane = usePane();
  const go = useGo();
  const saya = usePaneState((state) => state.saya);
  const draft = useLangkahEntry(berkas, view.index);
  const { isian } = draft;
  const drawer = useDrawer<null>();
  const [pressed, setPressed] = useState<{ readonly langkah: number; readonly times: number }>();
  const send = useSend();
  const ask = useAsk();
  const t = useTranslate();
  const working = view.isMine && view.state.status === 'berjalan';
  const unticked = isian.kelengkapan.length < view.sop.kelengkapan.length;
  const decision = isKeputusan(view);
  const askAlasan = unticked && pressed?.langkah === view.index ? pressed.times : undefined;

  const on = { berkas: berkas.id, langkah: view.index };
  const [acted, setActed] = useState<{ readonly langkah: number; readonly begins: boolean }>();
  const start = async () => {
    if (await send.send({ kind: 'start', ...on }, messages.tercatat.mulai(view.nomor)))
      setActed({ langkah: view.index, begins: true });
  };
  const finish = async () => {
    setPressed((before) => ({ langkah: view.index, times: (before?.times ?? 0) + 1 }));
    if (unticked && isian.alasan.trim() === '') return;
    const output = isian.output.trim();
    const keluaran = {
      ...(/^https?:\/\//i.test(output) ? { tautan: output } : { teks: output }),
      nomor: isian.nomor,
      agenda: isian.agenda,
    };
    const command = {
      kind: decision ? 'approve' : 'finish',
      ...on,
      kelengkapan: isian.kelengkapan,
      keluaran,
      ...(unticked && { alasan: isian.alasan.trim() }),
    } as const;
    const told = (decision ? messages.tercatat.setujui : messages.tercatat.selesai)(view.nomor);
    if (!(await send.send(command, told))) return;
    draft.drop();
    setPressed(undefined);
    setActed({ langkah: view.index, begins: false });
  };
  const rowAct = usePaneState((state) => state.rowAct);
  const doForRow = useEffectEvent(({ act, on: wanted }: AskedRowAct, shown: number) => {
    if (wanted?.berkas !== berkas.id || wanted.langkah !== shown) return;
    pane.store.set({ rowAct: undefined });
    if (act === 'mulai') void start();
    else if (act === 'kembalikan') drawer.show(null);
    else void finish();
  });
  useEffect(() => {
    if (!rowAct) return undefined;
    const soon = setTimeout(() => doForRow(rowAct, view.index));
    return () => clearTimeout(soon);
  }, [rowAct, view.index]);
  const hasArrived = acted?.begins ? working && acted.langkah === view.index : acted && acted.langkah !== view.index;
  const first = send.refusal && firstBy(send.refusal, pane.session.seen?.state.berkas.get(berkas.id) ?? berkas);
  const refused = saya && (view.isMine || first) && drawer.shown?.open !== true ? send.refusal : undefined;
  const footer = !saya ? (
    <TextButton appearance="primary" says={messages.siapa.aksi} onClick={go('saya')} />
  ) : view.isMine ? (
    <>
      {returnTargets(views, view).length > 0 && working && (
        <TextButton
          icon={<ArrowUndo20Regular />}
          says={messages.kembalikan}
          onClick={() => {
            send.clear();
            drawer.show(null);
          }}
        />
      )}
      <TextButton
        appearance="primary"
        disabled={send.busy || (!working && view.waitsForBerkas !== undefined)}
        says={
          working
            ? decision
              ? messages.setujui
              : messages.selesai
            : view.state.status === 'dikembalikan'
              ? messages.kerjakanLagi
              : messages.mulai
        }
        onClick={() => void (working ? finish() : start())}
      />
    </>
  ) : (
    <TextButton says={messages.sayaBertindak} onClick={() => ask({ tindakan: 'bertindak', langkah: view.index })} />
  );

  return (
    <Screen
      footer={footer}
      refusal={
        refused &&
        (first
          ? sudahSelesai(first.nomor, first.oleh, t(momentText(first.selesai, tracker.workingTime)), first.disetujui)
          : trackerRefusalText(refused))
      }
    >
      {notices}
      <CurrentStep
        berkas={berkas}
        view={view}
        beside={views.filter((one) => one.siap)}
        kerja={tracker.workingTime}
        draft={draft}
        askAlasan={askAlasan}
        arrived={hasArrived ? view.index : undefined}
      />
      <Suspense fallback={null}>
        <ForecastSection tracker={tracker} sop={berkas.sop} berkas={berkas} />
      </Suspense>
      {list}
      {drawer.shown && (
        <Suspense fallback={null}>
          <ReturnDrawer
            key={drawer.shown.key}
            open={drawer.shown.open}
            berkas={berkas}
            views={views}
            from={view}
            kirim={send}
            onClose={drawer.close}
          />
        </Suspense>
      )}
    </Screen>
  );
}
