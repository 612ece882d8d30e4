import { Checkbox, Input } from '@fluentui/react-components';
import { use } from 'react';
import { HARI_TEXT } from '../../../../domain/kantor/hari';
import type { Text } from '../../../../domain/text';
import { HOURS_PROBLEMS } from '../../../../domain/kantor/kalender/messages';
import { ErrorLine } from '../../../parts/fields/ErrorLine';
import { partOf } from '../../../parts/fields/part-of';
import { TriedContext } from '../../../parts/fields/tried';
import { useTranslate } from '../../../state/use-pane';
import { TextButton } from '../../../parts/Buttons';
import { kalender as pesan } from './messages';
import type { DayHours, readWeek } from './week-hours';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kalender.module.css';

interface Props {
  readonly hari: readonly DayHours[];
  /** What was understood of it; what is wrong is said once the person has tried to save. */
  readonly read: ReturnType<typeof readWeek>;
  onChange(hari: readonly DayHours[]): void;
}

const NONE: DayHours = { bekerja: true, mulai: '', selesai: '', istirahat: { mulai: '', selesai: '' } };

/** Hours and break of every weekday; a day without a tick is no working day. */
export function WeekHours({ hari, read, onChange }: Props) {
  const t = useTranslate();
  const salah = use(TriedContext) && 'salah' in read ? read.salah : undefined;
  const change = (index: number, part: Partial<DayHours>) => {
    onChange(hari.with(index, { ...(hari[index] ?? NONE), ...part }));
  };
  const likeMonday = () => {
    const monday = hari[0];
    if (monday) onChange(hari.map((one, index) => (index > 0 && index < 5 ? monday : one)));
  };
  return (
    <>
      <p className={`${css.jamKepala} ${ink.quiet}`} aria-hidden>
        {([pesan.mulai, pesan.istirahat, pesan.sampai, pesan.selesai] as const).map((one) => (
          <span key={one.id}>{t(one)}</span>
        ))}
      </p>
      {hari.map((one, index) => {
        const nama = t(HARI_TEXT[index] ?? { id: '', en: '' });
        const wrong = salah?.get(index);
        const hours = (label: Text, { value, onChange: set }: { value: string; onChange(value: string): void }) => (
          <Input
            size="small"
            inputMode="decimal"
            aria-label={`${nama}, ${t(label)}`}
            aria-invalid={wrong !== undefined}
            placeholder="00.00"
            value={value}
            onChange={(_, data) => set(data.value)}
          />
        );
        const of = partOf(one, (part) => change(index, part));
        const breakOf = partOf(one.istirahat, (part) => change(index, { istirahat: { ...one.istirahat, ...part } }));
        return (
          <fieldset key={nama} className={`${controls.set} ${css.jamHari}`} aria-label={nama}>
            <Checkbox
              label={nama}
              checked={one.bekerja}
              onChange={(_, data) => change(index, { bekerja: data.checked === true })}
            />
            {one.bekerja ? (
              <div className={css.jamIsi}>
                {hours(pesan.mulai, of('mulai'))}
                {hours(pesan.istirahatDari, breakOf('mulai'))}
                {hours(pesan.istirahatSampai, breakOf('selesai'))}
                {hours(pesan.selesai, of('selesai'))}
              </div>
            ) : (
              <span className={ink.quiet}>{t(pesan.liburMingguan)}</span>
            )}
            {wrong && <ErrorLine says={HOURS_PROBLEMS[wrong]} />}
            {index === 0 && <TextButton size="small" className={css.jamSama} says={pesan.sepertiSenin} onClick={likeMonday} />}
          </fieldset>
        );
      })}
    </>
  );
}
