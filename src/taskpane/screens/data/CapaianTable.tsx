import type { KinerjaReading } from '../../../app/kinerja/read-data';
import { formatIsian } from '../../../domain/kantor/angka';
import type { Formulir } from '../../../domain/kinerja/formulir/formulir';
import { mergedIsian } from '../../../domain/kinerja/merge-isian';
import type { Computed } from '../../../domain/kinerja/computed';
import { cellOrigins, type CellOrigin } from '../../../domain/kinerja/import/cell-origin';
import { TRIWULAN, type Indikator, type Ketentuan } from '../../../domain/kinerja/pengaturan';
import { text, type Text } from '../../../domain/text';
import { rollUp } from '../../../domain/kinerja/roll-up';
import { a1, area } from '../../../domain/sheet/address';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { figureText, momentText } from '../../language/format';
import { CellLink } from '../../parts/Buttons';
import { Section } from '../../parts/Screen';
import { useTracker } from '../../state/tracker';
import { useTranslate } from '../../state/use-pane';
import { Fold } from './perjanjian/Fold';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** How every indikator's capaian comes about: the formula with its figures, other conventions, and where each figure is from. */
export function CapaianTable({ data }: { readonly data: KinerjaReading }) {
  const t = useTranslate();
  const tracker = useTracker();
  const { indikator, ketentuan } = data.pengaturan;
  const formulir = data.bidang.flatMap((one) => (one.formulir ? [one.formulir] : []));
  if (formulir.length === 0) return null;
  const origins = cellOrigins(tracker?.events ?? [], formulir);
  return (
    <Section title={t(messages.hitungan)}>
      {indikator.map((one) => (
        <IndikatorFigures
          key={one.id}
          indikator={one}
          ketentuan={ketentuan}
          formulir={formulir}
          asal={origins}
          kerja={tracker?.workingTime}
        />
      ))}
    </Section>
  );
}

interface IndikatorProps {
  readonly indikator: Indikator;
  readonly ketentuan: Ketentuan;
  readonly formulir: readonly Formulir[];
  readonly asal: ReadonlyMap<string, CellOrigin>;
  readonly kerja: WorkingTime | undefined;
}

function IndikatorFigures({ indikator, ketentuan, formulir, asal, kerja }: IndikatorProps) {
  const t = useTranslate();
  const rolledUp = rollUp(indikator, mergedIsian(indikator, formulir).realisasi, ketentuan);
  return (
    <Fold title={indikator.nama} aside={t(percentText(rolledUp.tahun))}>
      <dl className={css.computed}>
        <dt>{t(messages.realisasiSetahun)}</dt>
        <dd>{t(rolledUp.rumusRealisasi)}</dd>
        <ResultLine label={t(messages.capaianSampai)} hasil={rolledUp.sampaiTriwulan} />
        <ResultLine label={t(messages.capaianTahun)} hasil={rolledUp.tahun} />
      </dl>
      <ul className={ink.small}>
        {formulir.flatMap((form) =>
          form.indikator
            .filter((isian) => isian.indikator === indikator.id)
            .flatMap((isian) =>
              TRIWULAN.filter((tw) => isian.realisasi[tw] !== '').map((tw) => {
                const at = isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw]];
                const cell = area(at.row, at.column);
                return (
                  <li key={`${form.sheet} ${String(tw)}`}>
                    {t(messages.tw(tw))} {formatIsian(isian.realisasi[tw])} <CellLink sheet={form.sheet} at={cell} />{' '}
                    <Origin asal={asal.get(`${form.sheet}!${a1(cell)}`)} nilai={isian.realisasi[tw]} kerja={kerja} />
                  </li>
                );
              }),
            ),
        )}
      </ul>
    </Fold>
  );
}

function ResultLine({ label, hasil }: { readonly label: string; readonly hasil: Computed }) {
  const t = useTranslate();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {t(hasil.rumus)}
        {hasil.lain.map((one) => (
          <span key={one.cara.id} className={`${ink.block} ${ink.second}`}>
            {t(messages.caraLain(one.cara))}: {t(percentText({ nilai: one.nilai }))}
          </span>
        ))}
      </dd>
    </>
  );
}

interface OriginProps {
  readonly asal: CellOrigin | undefined;
  readonly nilai: string | number;
  readonly kerja: WorkingTime | undefined;
}

/** The file a figure came with and when; or that it was typed here. */
function Origin({ asal, nilai, kerja }: OriginProps) {
  const t = useTranslate();
  if (!asal) return <span className={ink.second}>{t(messages.diketik)}</span>;
  const when = kerja ? t(momentText(asal.pada, kerja)) : '';
  const told = asal.nilai === nilai ? messages.dariBerkas : messages.diubahSetelah;
  return <span className={ink.second}>{t(told(asal.dari, when))}</span>;
}

/** A result as a percentage, or the word that stands for it. */
function percentText({ nilai, kata }: Pick<Computed, 'nilai' | 'kata'>): Text {
  if (nilai === null) return kata ?? text('–', '–');
  const { id, en } = figureText(nilai);
  return text(`${id}%`, `${en}%`);
}
