import { Button, Checkbox, Input } from '@fluentui/react-components';
import { HARI_TEXT } from '../../../../domain/kantor/hari';
import type { JamSalah } from '../../../../domain/kantor/kalender/jam';
import { JAM_SALAH } from '../../../../domain/kantor/kalender/pesan';
import { useTeks } from '../../../state/use-pane';
import { kalender as pesan } from './pesan';
import type { JamHari } from './jam-sepekan';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kalender.module.css';

interface Props {
  readonly hari: readonly JamHari[];
  /** What is wrong, by weekday from 0. */
  readonly salah: ReadonlyMap<number, JamSalah>;
  onChange(hari: readonly JamHari[]): void;
}

const NONE: JamHari = { bekerja: true, mulai: '', selesai: '', istirahat: { mulai: '', selesai: '' } };

/** Hours and break of every weekday; a day without a tick is no working day. */
export function JamSepekan({ hari, salah, onChange }: Props) {
  const t = useTeks();
  const change = (index: number, part: Partial<JamHari>) => {
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
                {t(JAM_SALAH[wrong])}
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
export function KepalaJam() {
  const t = useTeks();
  return (
    <p className={`${css.jamKepala} ${ink.quiet}`} aria-hidden>
      <span>{t(pesan.mulai)}</span>
      <span>{t(pesan.istirahat)}</span>
      <span>{t(pesan.sampai)}</span>
      <span>{t(pesan.selesai)}</span>
    </p>
  );
}
