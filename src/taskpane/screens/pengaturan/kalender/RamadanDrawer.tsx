import { Button, Field, Input } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { Drawer } from '../../../parts/Drawer';
import { useTranslate } from '../../../state/use-pane';
import { editedWeek, readWeek } from './week-hours';
import { WeekHours, HoursHead } from './WeekHours';
import type { DrawerProps } from './drawer-props';
import { kalender as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kalender.module.css';

/** When Ramadan is, year by year, and its hours. */
export function RamadanDrawer({ open, kalender, busy, onSave, onClose }: DrawerProps) {
  const t = useTranslate();
  const [masa, setMasa] = useState(kalender.ramadan.masa);
  const [hari, setHari] = useState(() => editedWeek(kalender.ramadan.hari));
  const [tried, setTried] = useState(false);
  const read = readWeek(hari);
  const wrong = masa.map(({ dari, sampai }) => dari === '' || sampai === '' || sampai < dari);
  const save = () => {
    setTried(true);
    if (!('sepekan' in read) || wrong.some(Boolean)) return;
    onSave({ ...kalender, ramadan: { masa: masa.toSorted((a, b) => a.dari.localeCompare(b.dari)), hari: read.sepekan } });
  };
  return (
    <Drawer open={open} title={t(pesan.ramadan)} submit={t(pesan.simpan)} busy={busy} onSubmit={save} onClose={onClose}>
      {masa.length === 0 && <p className={ink.second}>{t(pesan.tanpaRamadan)}</p>}
      {masa.map((one, index) => (
        <fieldset key={index} className={`${controls.set} ${css.masa}`} aria-label={t(pesan.masaKe(index + 1))}>
          {(['dari', 'sampai'] as const).map((end) => (
            <Field key={end} label={t(pesan[end])}>
              <Input
                type="date"
                value={one[end]}
                onChange={(_, data) => {
                  setMasa(masa.with(index, { ...one, [end]: data.value }));
                }}
              />
            </Field>
          ))}
          <Button
            appearance="subtle"
            className={controls.square}
            icon={<Delete16Regular />}
            aria-label={t(pesan.hapusMasa(index + 1))}
            title={t(pesan.hapusMasa(index + 1))}
            onClick={() => {
              setMasa(masa.toSpliced(index, 1));
            }}
          />
          {tried && wrong[index] === true && (
            <p className={`${ink.small} ${ink.danger}`} role="alert">
              {t(pesan.masaSalah)}
            </p>
          )}
        </fieldset>
      ))}
      <Button
        icon={<Add16Regular />}
        onClick={() => {
          setMasa([...masa, { dari: '', sampai: '' }]);
        }}
      >
        {t(pesan.tambahMasa)}
      </Button>
      <div>
        <h3>{t(pesan.jamRamadan)}</h3>
        <HoursHead />
        <WeekHours hari={hari} salah={tried && 'salah' in read ? read.salah : new Map()} onChange={setHari} />
      </div>
    </Drawer>
  );
}
