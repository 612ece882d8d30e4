import { Button, Select } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, Suspense, useEffect, useState } from 'react';
import { dipilih, siapDiterapkan } from '../../../app/sop/kumpulkan';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Skeleton } from '../../parts/Skeleton';
import { Screen } from '../../parts/Screen';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { FindingList } from './FindingList';
import { usePerbaiki } from './perbaikan/use-perbaiki';
import * as pesan from './pesan';
import { SopAlat } from './SopAlat';
import { SopMenu } from './SopMenu';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './sop.module.css';

const WaktuSection = lazy(async () => ({ default: (await import('./waktu/WaktuSection')).WaktuSection }));

/** One SOP: what it is, what a check found, and the next thing to do with it. */
export function SopView({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const { sop, hasil, usulan } = terpilih;
  const pane = usePane();
  const t = useTeks();
  const [waktu, setWaktu] = useState(false);
  const { busy, refusal, mend } = usePerbaiki(terpilih);
  const { findings } = hasil;
  const certain = findings.filter((one) => one.fix?.certain === true && siapDiterapkan(one)).length;
  const errors = findings.filter((one) => one.severity === 'galat').length;
  useEffect(() => {
    pane.setWaiting('sop', errors);
    pane.store.set(({ jabatan }) => ({ jabatan: [...new Set([...sop.pelaksana.map(({ nama }) => nama), ...jabatan])] }));
  }, [pane, errors, sop]);

  return (
    <Screen
      footer={
        <>
          {refusal && <Refusal>{t(refusal.message)}</Refusal>}
          <Langkah terpilih={terpilih} certain={certain} busy={busy} onFix={() => void mend('pasti')} />
        </>
      }
    >
      <section className={parts.sec}>
        <Kepala terpilih={terpilih} />
        <SopAlat
          waktu={waktu}
          onWaktu={() => {
            setWaktu(!waktu);
          }}
        />
        {certain > 0 && usulan.length > 0 && (
          <div className={controls.duo}>
            <Button
              onClick={() => {
                pane.openLayer('usulan');
              }}
            >
              {t(pesan.usulanMenunggu(usulan.length))}
            </Button>
          </div>
        )}
      </section>
      {waktu && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <WaktuSection terpilih={terpilih} />
        </Suspense>
      )}
      {findings.length === 0 ? (
        <Empty
          icon={<CheckmarkCircle32Regular className={ink.ok} aria-hidden />}
          title={t(pesan.tanpaTemuan.judul)}
          text={t(terpilih.tergambar ? pesan.tanpaTemuan.tergambar : pesan.tanpaTemuan.isi)}
        />
      ) : (
        <FindingList
          terpilih={terpilih}
          busy={busy}
          onFix={(finding, answer) => void mend({ temuan: [dipilih(finding, answer)] })}
          onFixAll={(rule) => void mend({ rule })}
        />
      )}
      <AturanMati terpilih={terpilih} />
    </Screen>
  );
}

/** The title, which of several SOPs it is, and its size. */
function Kepala({ terpilih: { sop, hasil, target, judul } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  return (
    <>
      <div className={css.judul}>
        <h1>{sop.judul || t(pesan.tanpaJudul)}</h1>
        <SopMenu sheet={sop.sheet} />
      </div>
      {judul.length > 1 && (
        <Select
          aria-label={t(pesan.pilihSop)}
          value={String(target.nomor ?? 0)}
          onChange={(_, data) => {
            pane.store.set({ sop: { ...target, nomor: Number(data.value) } });
          }}
        >
          {judul.map((one, index) => (
            <option key={`${String(index)} ${one}`} value={String(index)}>
              {one || t(pesan.tanpaJudul)}
            </option>
          ))}
        </Select>
      )}
      <dl className={parts.stats}>
        <div>
          <dt>{t(pesan.kegiatan)}</dt>
          <dd>{sop.kegiatan.length}</dd>
        </div>
        <div>
          <dt>{t(pesan.pelaksana)}</dt>
          <dd>{sop.pelaksana.length}</dd>
        </div>
        <div>
          <dt>{t(hasil.tanpaWaktu.length > 0 ? pesan.sebagianWaktu : pesan.totalWaktu)}</dt>
          <dd>{t(formatMenit(hasil.totalMenit, hasil.options.hari))}</dd>
        </div>
      </dl>
    </>
  );
}

interface LangkahProps {
  readonly terpilih: SopTerpilih;
  readonly certain: number;
  readonly busy: boolean;
  onFix(): void;
}

/** The next thing to do: fix what is certain, see who acts, draw, or track. */
function Langkah({ terpilih: { usulan, tergambar }, certain, busy, onFix }: LangkahProps) {
  const pane = usePane();
  const t = useTeks();
  const tracked = usePaneState((state) => state.berkasList.some(({ selesai }) => !selesai));
  const track = () => {
    if (tracked) pane.openTab('lacak');
    else pane.openLayer('berkas-baru');
  };
  if (certain > 0) {
    return (
      <>
        <Button
          className={css.footKecil}
          onClick={() => {
            pane.openLayer('perbaikan');
          }}
        >
          {t(pesan.lihatDulu)}
        </Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={onFix}>
          {t(pesan.perbaikiPasti(certain))}
        </Button>
      </>
    );
  }
  if (usulan.length > 0) {
    return (
      <Button
        appearance="primary"
        onClick={() => {
          pane.openLayer('usulan');
        }}
      >
        {t(pesan.usulanMenunggu(usulan.length))}
      </Button>
    );
  }
  if (tergambar) {
    return (
      <Button appearance="primary" onClick={track}>
        {t(tracked ? pesan.bukaLacak : pesan.lacakDulu)}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={track}>{t(tracked ? pesan.bukaLacak : pesan.lacakDulu)}</Button>
      <Button
        appearance="primary"
        onClick={() => {
          pane.openLayer('bagan');
        }}
      >
        {t(pesan.lihatBagan)}
      </Button>
    </>
  );
}

/** Rules that this workbook does not use are named, so that a clean list is not taken for more than it is. */
function AturanMati({ terpilih: { hasil } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const off = Object.values(hasil.options.rules ?? {}).filter((weight) => weight === 'mati').length;
  if (off === 0) return null;
  return (
    <p className={`${parts.lead} ${css.mati}`}>
      {t(pesan.aturanMati(off))}{' '}
      <button
        type="button"
        className={controls.cell}
        onClick={() => {
          pane.openLayer('aturan');
        }}
      >
        {t(pesan.lihatAturan)}
      </button>
    </p>
  );
}
