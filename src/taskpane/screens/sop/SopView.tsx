import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Suspense, useEffect, useState } from 'react';
import { chosenOf, isReadyFix } from '../../../app/sop/collect-fixes';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { Choice } from '../../parts/fields/Choice';
import { Stats } from '../../parts/Stats';
import { Skeleton, Empty, Screen } from '../../parts/Screen';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { DrawingLine } from './DrawingLine';
import { FindingList } from './FindingList';
import { useFix } from './perbaikan/use-fix';
import * as messages from './messages';
import { SopTools } from './SopTools';
import { SopMenu } from './SopMenu';
import { TextButton } from '../../parts/Buttons';
import { legenda } from '../../parts/messages';
import { piece } from '../../parts/piece';
import { SymbolLegend } from '../../parts/SymbolLegend';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './sop.module.css';

const DoubtSection = piece(async () => (await import('./berkas/DoubtSection')).DoubtSection);
const WaktuSection = piece(async () => (await import('./waktu/WaktuSection')).WaktuSection);

/** One SOP: what it is, what a check found, and the next thing to do with it. */
export function SopView({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const { sop, result, usulan } = terpilih;
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const [waktu, setWaktu] = useState(false);
  const { busy, refusal, mend } = useFix(terpilih);
  const { findings } = result;
  const certain = findings.filter((one) => one.fix?.certain === true && isReadyFix(one)).length;
  const errors = findings.filter((one) => one.severity === 'galat').length;
  useEffect(() => {
    pane.setWaiting('sop', errors);
    pane.store.set(({ jabatan }) => ({ jabatan: [...new Set([...sop.pelaksana.map(({ nama }) => nama), ...jabatan])] }));
  }, [pane, errors, sop]);

  return (
    <Screen
      refusal={refusal?.message}
      footer={<NextStep terpilih={terpilih} certain={certain} busy={busy} onFix={() => void mend('pasti')} />}
    >
      <section className={parts.sec}>
        <SopHead terpilih={terpilih} />
        <SopTools waktu={waktu} onWaktu={() => setWaktu(!waktu)} />
        {certain > 0 && usulan.length > 0 && (
          <div className={controls.duo}>
            <TextButton says={messages.usulanMenunggu(usulan.length)} onClick={go('usulan')} />
          </div>
        )}
      </section>
      <DrawingLine terpilih={terpilih} />
      {waktu && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <WaktuSection terpilih={terpilih} />
        </Suspense>
      )}
      {terpilih.checked.doubts.length > 0 && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <DoubtSection sheet={sop.sheet} doubts={terpilih.checked.doubts} />
        </Suspense>
      )}
      {findings.length === 0 ? (
        <Empty
          icon={<CheckmarkCircle32Regular className={ink.ok} aria-hidden />}
          title={t(messages.tanpaTemuan.judul)}
          text={t(terpilih.isDrawn ? messages.tanpaTemuan.tergambar : messages.tanpaTemuan.isi)}
        />
      ) : (
        <FindingList
          terpilih={terpilih}
          busy={busy}
          onFix={(finding, answer) => void mend({ temuan: [chosenOf(finding, answer)] })}
          onFixAll={(rule) => void mend({ rule })}
        />
      )}
      <details className={css.legenda}>
        <summary>{t(legenda.judul)}</summary>
        <SymbolLegend />
      </details>
      <SwitchedOffRules terpilih={terpilih} />
    </Screen>
  );
}

/** The title, which of several SOPs it is, and its size. */
function SopHead({ terpilih: { sop, result, target, judul } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTranslate();
  return (
    <>
      <div className={css.judul}>
        <h1>{sop.judul || t(messages.tanpaJudul)}</h1>
        <SopMenu sop={sop} />
      </div>
      {judul.length > 1 && (
        <Choice
          aria-label={t(messages.pilihSop)}
          value={String(target.nomor ?? 0)}
          choices={judul.map((one, index) => [String(index), one || t(messages.tanpaJudul)] as const)}
          onChange={(nomor) => pane.store.set({ sop: { ...target, nomor: Number(nomor) } })}
        />
      )}
      <Stats
        figures={[
          [messages.kegiatan, sop.kegiatan.length],
          [messages.pelaksana, sop.pelaksana.length],
          [
            result.tanpaWaktu.length > 0 ? messages.sebagianWaktu : messages.totalWaktu,
            t(formatMenit(result.totalMenit, result.options.hari)),
          ],
        ]}
      />
    </>
  );
}

interface NextStepProps {
  readonly terpilih: SopTerpilih;
  readonly certain: number;
  readonly busy: boolean;
  onFix(): void;
}

/** The next thing to do: fix what is certain, see who acts, draw, or track. */
function NextStep({ terpilih: { usulan, isDrawn }, certain, busy, onFix }: NextStepProps) {
  const pane = usePane();
  const go = useGo();
  const tracked = usePaneState((state) => state.berkasList.some(({ selesai }) => !selesai));
  const track = () => {
    if (tracked) pane.openTab('lacak');
    else pane.openLayer('berkas-baru');
  };
  if (certain > 0) {
    return (
      <>
        <TextButton className={css.footKecil} says={messages.lihatDulu} onClick={go('perbaikan')} />
        <TextButton appearance="primary" disabledFocusable={busy} says={messages.perbaikiPasti(certain)} onClick={onFix} />
      </>
    );
  }
  if (usulan.length > 0) {
    return <TextButton appearance="primary" says={messages.usulanMenunggu(usulan.length)} onClick={go('usulan')} />;
  }
  if (isDrawn) {
    return <TextButton appearance="primary" says={tracked ? messages.bukaLacak : messages.lacakDulu} onClick={track} />;
  }
  return (
    <>
      <TextButton says={tracked ? messages.bukaLacak : messages.lacakDulu} onClick={track} />
      <TextButton appearance="primary" says={messages.lihatBagan} onClick={go('bagan')} />
    </>
  );
}

/** Rules that this workbook does not use are named, so that a clean list is not taken for more than it is. */
function SwitchedOffRules({ terpilih: { result } }: { readonly terpilih: SopTerpilih }) {
  const go = useGo();
  const t = useTranslate();
  const off = Object.values(result.options.rules ?? {}).filter((weight) => weight === 'mati').length;
  if (off === 0) return null;
  return (
    <p className={`${parts.lead} ${css.mati}`}>
      {t(messages.aturanMati(off))}{' '}
      <button type="button" className={controls.cell} onClick={go('aturan')}>
        {t(messages.lihatAturan)}
      </button>
    </p>
  );
}
