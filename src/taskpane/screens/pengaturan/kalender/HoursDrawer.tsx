import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { OFFSET, type Kalender, type Zona } from '../../../../domain/kantor/kalender/kalender';
import { Drawer } from '../../../parts/Drawer';
import { useTranslate } from '../../../state/use-pane';
import { editedWeek, readWeek } from './week-hours';
import { WeekHours, HoursHead } from './WeekHours';
import type { DrawerProps } from './drawer-props';
import { kalender as pesan } from './messages';

const ZONES = Object.keys(OFFSET).filter((one): one is Zona => one in OFFSET);

/** Time zone, working days, hours and breaks. */
export function HoursDrawer({ open, kalender, busy, onSave, onClose }: DrawerProps) {
  const t = useTranslate();
  const [zona, setZona] = useState(kalender.zona);
  const [hari, setHari] = useState(() => editedWeek(kalender.hari));
  const [tried, setTried] = useState(false);
  const read = readWeek(hari);
  const save = () => {
    setTried(true);
    if ('sepekan' in read) onSave({ ...kalender, zona, hari: read.sepekan } satisfies Kalender);
  };
  return (
    <Drawer open={open} title={t(pesan.jamKerja)} submit={t(pesan.simpan)} busy={busy} onSubmit={save} onClose={onClose}>
      <Field label={t(pesan.zonaWaktu)}>
        <Select
          value={zona}
          onChange={(_, data) => {
            setZona(ZONES.find((one) => one === data.value) ?? zona);
          }}
        >
          {ZONES.map((one) => (
            <option key={one} value={one}>
              {t(pesan.namaZona[one])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <HoursHead />
        <WeekHours hari={hari} salah={tried && 'salah' in read ? read.salah : new Map()} onChange={setHari} />
      </div>
    </Drawer>
  );
}
