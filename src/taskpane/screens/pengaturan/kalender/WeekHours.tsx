import { Button, Checkbox, Input } from '@fluentui/react-components';
import { HARI_TEXT } from '../../../../domain/kantor/hari';
import type { HoursProblem } from '../../../../domain/kantor/kalender/typed-hours';
import { HOURS_PROBLEMS } from '../../../../domain/kantor/kalender/messages';
import { useTranslate } from '../../../state/use-pane';
import { kalender as pesan } from './messages';
import type { DayHours } from './week-hours';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kalender.module.css';

interface Props {
  readonly hari: readonly DayHours[];
  /** What is wrong, by weekday from 0. */
  readonly salah: ReadonlyMap<number, HoursProblem>;
  onChange(hari: readonly DayHours[]): void;
}

const NONE: DayHours = { bekerja: true, mulai: '', selesai: '', istirahat: { mulai: '', selesai: '' } };

/** Hours and break of every weekday; a day without a tick is no working day. */
export function WeekHours({ hari, salah, onChange }: Props) {
  const t = useTranslate();
  const change = (index: number, part: Partial<DayHours>) => {
    onChange(hari.with(index, { ...(hari[index] ?? NONE), ...part }));
  };
  const likeMonday = () => {
    const monday = hari[0];
    if (monday) onChange(hari.map((one, index) => (index > 0 && index < 5 ? monday : one)));
  };
  return (
    <>
      {hari.map((one, index) => {
        const nama = t(HARI_TEXT[index] ?? { id: '', en: '' });
        const wrong = salah.get(index);
        const input = (label: string, value: string, onText: (text: string) => void) => (
          <Input
            size="small"
            inputMode="decimal"
            aria-label={`${nama}, ${label}`}
            aria-invalid={wrong !== undefined}
            placeholder="00.00"
            value={value}
            onChange={(_, data) => {
              onText(data.value);
            }}
          />
        );
        return (
          <fieldset key={nama} className={`${controls.set} ${css.jamHari}`} aria-label={nama}>
            <Checkbox
              label={nama}
              checked={one.bekerja}
              onChange={(_, data) => {
                change(index, { bekerja: data.checked === true });
              }}
            />
            {one.bekerja ? (
              <div className={css.jamIsi}>
                {input(t(pesan.mulai), one.mulai, (mulai) => {
                  change(index, { mulai });
                })}
                {input(t(pesan.istirahatDari), one.istirahat.mulai, (mulai) => {
                  change(index, { istirahat: { ...one.istirahat, mulai } });
                })}
                {input(t(pesan.istirahatSampai), one.istirahat.selesai, (selesai) => {
                  change(index, { istirahat: { ...one.istirahat, selesai } });
                })}
                {input(t(pesan.selesai), one.selesai, (selesai) => {
                  change(index, { selesai });
                })}
              </div>
            ) : (
              <span className={ink.quiet}>{t(pesan.liburMingguan)}</span>
            )}
            {wrong && (
              <p className={`${ink.small} ${ink.danger}`} role="alert">
                {t(HOURS_PROBLEMS[wrong])}
              </p>
            )}
            {index === 0 && (
              <Button size="small" className={css.jamSama} onClick={likeMonday}>
                {t(pesan.sepertiSenin)}
              </Button>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

/** What the four columns of hours are. */
export function HoursHead() {
  const t = useTranslate();
  return (
    <p className={`${css.jamKepala} ${ink.quiet}`} aria-hidden>
      <span>{t(pesan.mulai)}</span>
      <span>{t(pesan.istirahat)}</span>
      <span>{t(pesan.sampai)}</span>
      <span>{t(pesan.selesai)}</span>
    </p>
  );
}
