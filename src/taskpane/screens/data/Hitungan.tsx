import type { DataTerbaca } from '../../../app/kinerja/bentuk';
import { formatAngka, formatIsian, formatNumber } from '../../../domain/kantor/angka';
import type { Formulir } from '../../../domain/kinerja/formulir/formulir';
import { isianGabungan } from '../../../domain/kinerja/gabung';
import type { Hasil } from '../../../domain/kinerja/hitung';
import { asalSel, type AsalSel } from '../../../domain/kinerja/impor/asal';
import { TRIWULAN, type Indikator, type Ketentuan } from '../../../domain/kinerja/pengaturan';
import { gulungTriwulan } from '../../../domain/kinerja/triwulan';
import { a1, area } from '../../../domain/sheet/address';
import type { WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { formatMoment } from '../../bahasa/format';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import { useTracker } from '../../state/tracker';
import { usePaneState, useTeks } from '../../state/use-pane';
import { Lipat } from './perjanjian/Lipat';
import * as pesan from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** How every indikator's capaian comes about: the formula with its figures, other conventions, and where each figure is from. */
export function Hitungan({ data }: { readonly data: DataTerbaca }) {
  const t = useTeks();
  const tracker = useTracker();
  const { indikator, ketentuan } = data.pengaturan;
  const formulir = data.bidang.flatMap((one) => (one.formulir ? [one.formulir] : []));
  if (formulir.length === 0) return null;
  const asal = asalSel(tracker?.events ?? []);
  return (
    <Section title={t(pesan.hitungan)}>
      {indikator.map((one) => (
        <Satu
          key={one.id}
          indikator={one}
          ketentuan={ketentuan}
          formulir={formulir}
          asal={asal}
          {...(tracker && { kerja: tracker.kerja })}
        />
      ))}
    </Section>
  );
}

interface SatuProps {
  readonly indikator: Indikator;
  readonly ketentuan: Ketentuan;
  readonly formulir: readonly Formulir[];
  readonly asal: ReadonlyMap<string, AsalSel>;
  readonly kerja?: WaktuKerja;
}

function Satu({ indikator, ketentuan, formulir, asal, kerja }: SatuProps) {
  const t = useTeks();
  const gulung = gulungTriwulan(indikator, isianGabungan(indikator, formulir).realisasi, ketentuan);
  const percent = usePercent();
  return (
    <Lipat title={indikator.nama} aside={percent(gulung.tahun)}>
      <dl className={css.hitung}>
        <dt>{t(pesan.realisasiSetahun)}</dt>
        <dd>{t(gulung.rumusRealisasi)}</dd>
        <HasilBaris label={t(pesan.capaianSampai)} hasil={gulung.sampaiTriwulan} />
        <HasilBaris label={t(pesan.capaianTahun)} hasil={gulung.tahun} />
      </dl>
      <ul className={ink.small}>
        {formulir.flatMap((form) =>
          form.indikator
            .filter((isian) => isian.indikator === indikator.id)
            .flatMap((isian) =>
              TRIWULAN.filter((tw) => isian.realisasi[tw] !== '').map((tw) => {
                const at = isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw]];
                const sel = area(at.row, at.column);
                return (
                  <li key={`${form.sheet} ${String(tw)}`}>
                    {t(pesan.tw(tw))} {formatIsian(isian.realisasi[tw])} <CellLink sheet={form.sheet} at={sel} />{' '}
                    <Asal asal={asal.get(`${form.sheet}!${a1(sel)}`)} nilai={isian.realisasi[tw]} {...(kerja && { kerja })} />
                  </li>
                );
              }),
            ),
        )}
      </ul>
    </Lipat>
  );
}

function HasilBaris({ label, hasil }: { readonly label: string; readonly hasil: Hasil }) {
  const t = useTeks();
  const percent = usePercent();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {t(hasil.rumus)}
        {hasil.lain.map((one) => (
          <span key={one.cara.id} className={`${ink.block} ${ink.second}`}>
            {t(pesan.caraLain(one.cara))}: {percent({ nilai: one.nilai })}
          </span>
        ))}
      </dd>
    </>
  );
}

interface AsalProps {
  readonly asal: AsalSel | undefined;
  readonly nilai: string | number;
  readonly kerja?: WaktuKerja;
}

/** The file a figure came with and when; or that it was typed here. */
function Asal({ asal, nilai, kerja }: AsalProps) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  if (!asal) return <span className={ink.second}>{t(pesan.diketik)}</span>;
  const when = kerja ? formatMoment(asal.pada, kerja, language) : '';
  const told = asal.nilai === nilai ? pesan.dariBerkas : pesan.diubahSetelah;
  return <span className={ink.second}>{t(told(asal.dari, when))}</span>;
}

/** A result as a percentage, or the word that stands for it. */
function usePercent(): (hasil: Pick<Hasil, 'nilai' | 'kata'>) => string {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const write = language === 'id' ? formatAngka : formatNumber;
  return ({ nilai, kata }) => (nilai === null ? (kata ? t(kata) : '–') : `${write(nilai)}%`);
}
