import { ChartMultiple20Regular } from '@fluentui/react-icons/svg/chart-multiple';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { writeDasbor } from '../../../app/tracker/write-dasbor';
import { standardAndActual, jabatanBeban, countedBerkas } from '../../../domain/tracker/dasbor/dasbor-data';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { summarySentence, summaryClauses } from '../../../domain/tracker/riwayat/summary';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { dateOf, type WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { momentText } from '../../language/format';
import { Meter } from '../../parts/Meter';
import { Section, Screen } from '../../parts/Screen';
import { isoWithOffset } from '../../state/stamp';
import { useAction } from '../../state/use-action';
import { Tag } from '../../parts/Tag';
import { usePane, useTranslate } from '../../state/use-pane';
import { TimeLine, TimeLineLegend } from './TimeLine';
import { Trends } from './Trends';
import { ViewBar } from './ViewBar';
import { semua as pesan } from './all-berkas-messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as lacak from './lacak.module.css';
import * as everything from './semua.module.css';

/** How all Berkas stand, as on the Dasbor sheet: progress, time lines, load per jabatan, standard against actual time. */
export function AllBerkas({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTranslate();
  const { workingTime } = tracker;
  const now = isoWithOffset(pane.services.now());
  const today = dateOf(now, workingTime);
  const all = [...tracker.progress.values()].filter(countedBerkas);
  const left = tracker.progress.size - all.length;
  const dasbor = useAction(writeDasbor, pesan.menulis, { told: pesan.ditulis });
  return (
    <Screen
      warns={pesan.tulisUlang}
      act={{
        icon: <ChartMultiple20Regular />,
        disabled: dasbor.busy,
        says: pesan.tulis,
        onClick: () => void dasbor.start(null),
      }}
    >
      <ViewBar tracker={tracker} />
      <Section title={t(pesan.berkas)} aside={t(pesan.keadaan(t(momentText(now, workingTime))))}>
        <TimeLineLegend />
        <ul className={`${parts.lined} ${everything.daftar}`}>
          {all.map((progress) => (
            <li key={progress.berkas.id}>
              <BerkasRow progress={progress} kerja={workingTime} now={now} today={today} />
            </li>
          ))}
        </ul>
        {left > 0 && <p className={ink.quiet}>{t(pesan.arsip(left))}</p>}
      </Section>
      <BebanList all={all} />
      <StandardList all={all} />
      <Trends tracker={tracker} all={all} today={today} />
    </Screen>
  );
}

interface BerkasRowProps {
  readonly progress: BerkasProgress;
  readonly kerja: WorkingTime;
  readonly now: string;
  readonly today: string;
}

function BerkasRow({ progress, kerja, now, today }: BerkasRowProps) {
  const pane = usePane();
  const t = useTranslate();
  const { berkas, selesai, jumlah, terlambat, perkiraanSelesai, melewatiBatas } = progress;
  const done = berkas.status === 'selesai';
  const said = t(pesan.selesaiDari(selesai, jumlah));
  const dates = [
    done && berkas.selesai !== undefined
      ? pesan.selesai(t(shortDate(dateOf(berkas.selesai, kerja))))
      : perkiraanSelesai === undefined
        ? undefined
        : pesan.perkiraan(t(shortDate(perkiraanSelesai))),
    berkas.batas === undefined ? undefined : pesan.batas(t(shortDate(berkas.batas))),
  ].flatMap((one) => (one ? [t(one)] : []));
  const sentence = dates.join(' · ');
  return (
    <>
      <button type="button" className={controls.rowBtn} onClick={() => pane.chooseBerkas(berkas.id)}>
        <span className={ink.grow}>
          <span className={lacak.stepM}>
            <b className={ink.cut}>{berkas.nama}</b>
            <span className={lacak.stepTags}>
              {terlambat > 0 && <Tag tone="danger" says={pesan.terlambat(terlambat)} />}
              {melewatiBatas && <Tag tone="warn" says={pesan.melewati} />}
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
      <TimeLine progress={progress} kerja={kerja} today={today} />
      <p className={ink.quiet}>{t(summarySentence(summaryClauses(berkas, kerja, now)))}</p>
    </>
  );
}

function BebanList({ all }: { readonly all: readonly BerkasProgress[] }) {
  const t = useTranslate();
  const load = jabatanBeban(all);
  if (load.length === 0) return null;
  const most = Math.max(1, ...load.map(({ siap, nanti }) => siap + nanti));
  return (
    <Section title={t(pesan.beban)}>
      <ul className={`${parts.lined} ${everything.daftar}`}>
        {load.map((one) => (
          <li key={one.jabatan}>
            <p className={lacak.stepM}>
              <span className={ink.cut}>{one.jabatan}</span>
              <span className={ink.quiet}>{t(pesan.sisa(formatMenit(one.sisaMenit)))}</span>
            </p>
            <div className={everything.beban} aria-hidden>
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

function StandardList({ all }: { readonly all: readonly BerkasProgress[] }) {
  const t = useTranslate();
  const rows = all.flatMap((progress) => standardAndActual(progress).map((one) => ({ ...one, berkas: progress.berkas })));
  return (
    <Section title={t(pesan.bakuNyata)}>
      {rows.length === 0 ? (
        <p className={ink.second}>{t(pesan.tanpaNyata)}</p>
      ) : (
        <ul className={`${parts.lined} ${everything.daftar}`}>
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
