import { useId, useState } from 'react';
import type { TrackerView } from '../../../../app/tracker/open-tracker';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import type { BerkasForecast } from '../../../../domain/tracker/forecast/forecast-berkas';
import { nomorOfLangkah } from '../../../../domain/tracker/make-sop-versi';
import type { SopVersi } from '../../../../domain/tracker/sop-versi';
import type { Berkas } from '../../../../domain/tracker/state';
import { TextButton } from '../../../parts/Buttons';
import { Meter } from '../../../parts/Meter';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import { useForecast } from './use-forecast';
import * as ink from '../../../parts/ink.module.css';
import * as css from './forecast.module.css';

interface Props {
  readonly tracker: TrackerView;
  readonly sop: SopVersi;
  /** Absent: the SOP is simulated as if it were begun now. */
  readonly berkas?: Berkas;
}

/** How many steps that hold it up, and how many changes, are worth reading. */
const SHOWN = 3;

/** When a Berkas will probably be finished, and, on request, why. */
export function ForecastSection({ tracker, sop, berkas }: Props) {
  const t = useTranslate();
  const made = useForecast(tracker, sop, berkas);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Section title={t(messages.judul)}>
      {made ? <When made={made} berkas={berkas} /> : <p className={ink.quiet}>{t(messages.menghitung)}</p>}
      {made && (
        <TextButton size="small" says={messages.mengapa} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} />
      )}
      <div id={id} hidden={!open}>
        {made && <Why made={made} tracker={tracker} sop={sop} />}
      </div>
    </Section>
  );
}

function When({ made, berkas }: { readonly made: BerkasForecast; readonly berkas: Berkas | undefined }) {
  const t = useTranslate();
  const [half, most] = [t(shortDate(made.tanggalSeparuh)), t(shortDate(made.tanggalEmpatDariLima))];
  const batas = berkas?.batas;
  const risk =
    batas === undefined || made.tanggalEmpatDariLima <= batas
      ? undefined
      : made.tanggalSeparuh > batas
        ? messages.batasTerlewati
        : messages.batasBerisiko;
  return (
    <>
      <p>{t((berkas ? messages.selesai : messages.bilaDimulai)(half, most))}</p>
      {risk && batas !== undefined && <p className={ink.warn}>{t(risk(t(shortDate(batas))))}</p>}
    </>
  );
}

function Why({ made, tracker, sop }: { readonly made: BerkasForecast } & Pick<Props, 'tracker' | 'sop'>) {
  const t = useTranslate();
  const { hari } = tracker.workingTime;
  const who = (langkah: number): string => sop.langkah[langkah]?.pelaksana.map(({ nama }) => nama).join(', ') ?? '';
  return (
    <div className={css.why}>
      <h3>{t(messages.penahan)}</h3>
      <ol className={css.list}>
        {made.penahan.slice(0, SHOWN).map(({ langkah, menit, bagian, lewat }) => (
          <li key={langkah}>
            {t(messages.kegiatan(nomorOfLangkah(sop, langkah), sop.langkah[langkah]?.uraian ?? '', who(langkah)))}
            <Meter value={bagian} />
            <span className={ink.quiet}>{t(messages.ditahan(menit, hari, bagian, lewat))}</span>
          </li>
        ))}
      </ol>
      {made.perubahan.length > 0 && (
        <>
          <h3>{t(messages.perubahan)}</h3>
          <ul className={css.list}>
            {made.perubahan.slice(0, SHOWN).map(({ langkah, jenis, lebihCepat }) => (
              <li key={`${String(langkah)} ${jenis}`}>
                {t(messages.bila[jenis](nomorOfLangkah(sop, langkah), who(langkah), messages.sekitar(lebihCepat, hari)))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={ink.quiet}>{t(messages.dasar(made.riwayat, made.tanpaRiwayat))}</p>
    </div>
  );
}
