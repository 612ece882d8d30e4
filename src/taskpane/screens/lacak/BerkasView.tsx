import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Command } from '../../../domain/tracker/command';
import { refusalText, STATUS_BERKAS } from '../../../domain/tracker/pesan';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import type { Text } from '../../../domain/text';
import { formatDate } from '../../bahasa/format';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Screen } from '../../shell/Screen';
import { useCommand } from '../../state/tracker';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { isKeputusan, langkahUtama, langkahViews, tujuanKembali, type LangkahView } from './berkas-view';
import { BerkasMenu } from './BerkasMenu';
import { Giliran } from './Giliran';
import { useIsianLangkah } from './isian-langkah';
import { Pemberitahuan } from './Pemberitahuan';
import * as pesan from './pesan';
import { StepList } from './StepList';

const KembalikanLaci = lazy(async () => ({ default: (await import('../kembalikan/KembalikanLaci')).KembalikanLaci }));

interface Props {
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
}

/** One Berkas: the step that is due, what may be done with it, and all its steps. */
export function BerkasView({ tracker, progress }: Props) {
  const saya = usePaneState((state) => state.saya);
  const [shown, setShown] = useState<number>();
  const views = langkahViews(progress, saya);
  const view = views.find((one) => one.index === shown && one.siap) ?? langkahUtama(views);
  const notices = <Pemberitahuan tracker={tracker} berkas={progress.berkas} />;
  const menu = <BerkasMenu berkas={progress.berkas} {...(view && { view })} />;
  const list = (
    <StepList menu={menu} views={views} kerja={tracker.kerja} onShow={setShown} {...(view && { shown: view.index })} />
  );
  if (view) return <LangkahTerbuka progress={progress} views={views} view={view} notices={notices} list={list} />;
  return (
    <Screen>
      {notices}
      <Tutup progress={progress} />
      {list}
    </Screen>
  );
}

function Tutup({ progress: { berkas } }: { readonly progress: BerkasProgress }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const finished = berkas.selesai !== undefined && berkas.status !== 'dibatalkan';
  return (
    <Empty
      icon={<CheckmarkCircle32Regular className={finished ? 'r-ok' : 'r-3'} aria-hidden />}
      title={t(
        finished ? pesan.berkasSelesai.judul(berkas.nama) : pesan.berkasTutup(berkas.nama, t(STATUS_BERKAS[berkas.status])),
      )}
      {...(berkas.selesai !== undefined && { text: t(pesan.berkasSelesai.isi(formatDate(berkas.selesai, language))) })}
    />
  );
}

interface TerbukaProps {
  readonly progress: BerkasProgress;
  readonly views: readonly LangkahView[];
  readonly view: LangkahView;
  readonly notices: ReactNode;
  readonly list: ReactNode;
}

function LangkahTerbuka({ progress: { berkas }, views, view, notices, list }: TerbukaProps) {
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
  const command = useCommand(pesan.mencatat);
  const working = view.milikSaya && view.state.status === 'berjalan';
  const unticked = isian.kelengkapan.length < view.sop.kelengkapan.length;
  const decision = isKeputusan(view);
  const askAlasan = pressed === view.index && unticked;

  const send = async (one: Command, told: Text) => {
    const outcome = await command.start(one);
    if (!outcome) return false;
    setPressed(undefined);
    if (outcome.simpan === 'belum-pasti') pane.tell(pesan.belumPasti.isi, 'warn');
    else if (outcome.lembarDiperbarui) pane.tell(told);
    else pane.tell(pesan.lembarTakAda, 'warn');
    return true;
  };
  const on = { berkas: berkas.id, langkah: view.index };
  const start = () => void send({ kind: 'start', ...on }, pesan.tercatat.mulai(view.nomor));
  const finish = () => {
    setPressed(view.index);
    if (unticked && isian.alasan.trim() === '') return;
    const output = isian.output.trim();
    const keluaran = /^https?:\/\//i.test(output) ? { tautan: output } : { teks: output };
    void send(
      {
        kind: decision ? 'approve' : 'finish',
        ...on,
        kelengkapan: isian.kelengkapan,
        ...(output !== '' && { keluaran }),
        ...(unticked && { alasan: isian.alasan.trim() }),
      },
      (decision ? pesan.tercatat.setujui : pesan.tercatat.selesai)(view.nomor),
    );
  };
  const giveBack = async (ke: number, alasan: string) => {
    const target = views.find((one) => one.index === ke)?.nomor ?? '';
    if (await send({ kind: 'return', ...on, ke, alasan }, pesan.tercatat.kembali(view.nomor, target))) close();
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
      {command.refusal && !returning && <Refusal>{t(refusalText(command.refusal))}</Refusal>}
      {tujuanKembali(views, view).length > 0 && working && (
        <Button
          icon={<ArrowUndo20Regular />}
          onClick={() => {
            command.clear();
            setLaci((now) => ({ open: true, key: (now?.key ?? 0) + 1 }));
          }}
        >
          {t(pesan.kembalikan)}
        </Button>
      )}
      <Button appearance="primary" disabled={command.busy} onClick={working ? finish : start}>
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
  ) : undefined;

  return (
    <Screen footer={footer}>
      {notices}
      <Giliran view={view} isian={isian} askAlasan={askAlasan} onChange={change} />
      {list}
      {laci && (
        <Suspense fallback={null}>
          <KembalikanLaci
            key={laci.key}
            open={laci.open}
            sop={berkas.sop}
            views={views}
            from={view}
            busy={command.busy}
            {...(command.refusal && { refusal: t(refusalText(command.refusal)) })}
            onReturn={(ke, alasan) => void giveBack(ke, alasan)}
            onClose={close}
          />
        </Suspense>
      )}
    </Screen>
  );
}
