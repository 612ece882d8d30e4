import { Button } from '@fluentui/react-components';
import { ChartMultiple20Regular } from '@fluentui/react-icons/svg/chart-multiple';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { writeDasbor } from '../../../app/tracker/write-dasbor';
import { bakuNyata, bebanJabatan, dihitung } from '../../../domain/tracker/dasbor/isi';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { kalimatRingkasan, ringkasanBerkas } from '../../../domain/tracker/riwayat/ringkasan';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { dateOf, type WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { tanggalPendek } from '../../../domain/kantor/write-tanggal';
import { formatMoment } from '../../bahasa/format';
import { Meter } from '../../parts/Meter';
import { Section } from '../../parts/Section';
import { Screen } from '../../parts/Screen';
import { isoWithOffset } from '../../state/stamp';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { GarisWaktu, LegendaGaris } from './GarisWaktu';
import { PandanganBar } from './PandanganBar';
import { semua as pesan } from './pesan';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as lacak from './lacak.module.css';
import * as semua from './semua.module.css';

/** How all Berkas stand, as on the Dasbor sheet: progress, time lines, load per jabatan, standard against actual time. */
export function SemuaBerkas({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { kerja } = tracker;
  const now = isoWithOffset(pane.services.now());
  const today = dateOf(now, kerja);
  const all = [...tracker.progress.values()].filter(dihitung);
  const left = tracker.progress.size - all.length;
  const dasbor = useAction(writeDasbor, pesan.menulis, { told: pesan.ditulis });
  return (
    <Screen
      footer={
        <Button
          appearance="primary"
          icon={<ChartMultiple20Regular />}
          disabled={dasbor.busy}
          onClick={() => void dasbor.start(null)}
        >
          {t(pesan.tulis)}
        </Button>
      }
    >
      <PandanganBar tracker={tracker} />
      <Section title={t(pesan.berkas)} aside={t(pesan.keadaan(formatMoment(now, kerja, language)))}>
        <LegendaGaris />
        <ul className={semua.daftar}>
          {all.map((progress) => (
            <li key={progress.berkas.id}>
              <BerkasBaris progress={progress} kerja={kerja} now={now} today={today} />
            </li>
          ))}
        </ul>
        {left > 0 && <p className={ink.quiet}>{t(pesan.arsip(left))}</p>}
      </Section>
      <Beban all={all} />
      <BakuNyata all={all} />
    </Screen>
  );
}

interface BarisProps {
  readonly progress: BerkasProgress;
  readonly kerja: WaktuKerja;
  readonly now: string;
  readonly today: string;
}

function BerkasBaris({ progress, kerja, now, today }: BarisProps) {
  const pane = usePane();
  const t = useTeks();
  const { berkas, selesai, jumlah, terlambat, perkiraanSelesai, melewatiBatas } = progress;
  const done = berkas.status === 'selesai';
  const said = t(pesan.selesaiDari(selesai, jumlah));
  const dates = [
    done && berkas.selesai !== undefined
      ? pesan.selesai(t(tanggalPendek(dateOf(berkas.selesai, kerja))))
      : perkiraanSelesai === undefined
        ? undefined
        : pesan.perkiraan(t(tanggalPendek(perkiraanSelesai))),
    berkas.batas === undefined ? undefined : pesan.batas(t(tanggalPendek(berkas.batas))),
  ].flatMap((one) => (one ? [t(one)] : []));
  const sentence = dates.join(' · ');
  return (
    <>
      <button
        type="button"
        className={controls.rowBtn}
        onClick={() => {
          pane.chooseBerkas(berkas.id);
        }}
      >
        <span className={ink.grow}>
          <span className={lacak.stepM}>
            <b className={ink.cut}>{berkas.nama}</b>
            <span className={lacak.stepTags}>
              {terlambat > 0 && (
                <span className={parts.tag} data-tone="danger">
                  {t(pesan.terlambat(terlambat))}
                </span>
              )}
              {melewatiBatas && (
                <span className={parts.tag} data-tone="warn">
                  {t(pesan.melewati)}
                </span>
              )}
            </span>
          </span>
          <span className={`${lacak.stepM} ${ink.quiet}`}>
            <span>{said}</span>
          </span>
          <Meter value={jumlah === 0 ? 0 : selesai / jumlah} tone={done ? 'ok' : 'brand'} text={said} />
          <span className={`${ink.block} ${ink.quiet}`}>
            {sentence.charAt(0).toUpperCase()}
            {sentence.slice(1)}
          </span>
        </span>
      </button>
      <GarisWaktu progress={progress} kerja={kerja} today={today} />
      <p className={ink.quiet}>{t(kalimatRingkasan(ringkasanBerkas(berkas, kerja, now)))}</p>
    </>
  );
}

function Beban({ all }: { readonly all: readonly BerkasProgress[] }) {
  const t = useTeks();
  const load = bebanJabatan(all);
  if (load.length === 0) return null;
  const most = Math.max(1, ...load.map(({ siap, nanti }) => siap + nanti));
  return (
    <Section title={t(pesan.beban)}>
      <ul className={semua.daftar}>
        {load.map((one) => (
          <li key={one.jabatan}>
            <p className={lacak.stepM}>
              <span className={ink.cut}>{one.jabatan}</span>
              <span className={ink.quiet}>{t(pesan.sisa(formatMenit(one.sisaMenit)))}</span>
            </p>
            <div className={semua.beban} aria-hidden>
              <i data-tone="danger" style={{ flexGrow: one.terlambat }} />
              <i data-tone="brand" style={{ flexGrow: one.siap - one.terlambat }} />
              <i style={{ flexGrow: one.nanti }} />
              <b style={{ flexGrow: most - one.siap - one.nanti }} />
            </div>
            <p className={ink.quiet}>{t(pesan.bebanBaris(one.siap, one.terlambat, one.nanti))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BakuNyata({ all }: { readonly all: readonly BerkasProgress[] }) {
  const t = useTeks();
  const rows = all.flatMap((progress) => bakuNyata(progress).map((one) => ({ ...one, berkas: progress.berkas })));
  return (
    <Section title={t(pesan.bakuNyata)}>
      {rows.length === 0 ? (
        <p className={ink.second}>{t(pesan.tanpaNyata)}</p>
      ) : (
        <ul className={semua.daftar}>
          {rows.map(({ berkas, langkah, baku, nyata }) => (
            <li key={`${berkas.id} ${String(langkah.index)}`}>
              <p className={ink.cut}>
                {langkah.nomor}. {langkah.sop.uraian}
              </p>
              <p className={`${lacak.stepM} ${ink.quiet}`}>
                <span className={ink.cut}>{berkas.nama}</span>
                <span className={nyata > baku ? `${ink.danger} ${ink.bold}` : undefined}>
                  {t(pesan.bakuBaris(formatMenit(nyata), formatMenit(baku)))}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
