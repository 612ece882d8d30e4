import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { OFFSET, type Kalender, type Zona } from '../../../../domain/kantor/kalender/kalender';
import { Laci } from '../../../parts/Laci';
import { useTeks } from '../../../state/use-pane';
import { editSepekan, readSepekan } from './jam-sepekan';
import { JamSepekan, KepalaJam } from './JamSepekan';
import type { LaciProps } from './laci-props';
import { kalender as pesan } from './pesan';

const ZONA = Object.keys(OFFSET).filter((one): one is Zona => one in OFFSET);

/** Time zone, working days, hours and breaks. */
export function JamLaci({ open, kalender, busy, onSave, onClose }: LaciProps) {
  const t = useTeks();
  const [zona, setZona] = useState(kalender.zona);
  const [hari, setHari] = useState(() => editSepekan(kalender.hari));
  const [tried, setTried] = useState(false);
  const read = readSepekan(hari);
  const save = () => {
    setTried(true);
    if ('sepekan' in read) onSave({ ...kalender, zona, hari: read.sepekan } satisfies Kalender);
  };
  return (
    <Laci open={open} title={t(pesan.jamKerja)} submit={t(pesan.simpan)} busy={busy} onSubmit={save} onClose={onClose}>
      <Field label={t(pesan.zonaWaktu)}>
        <Select
          value={zona}
          onChange={(_, data) => {
            setZona(ZONA.find((one) => one === data.value) ?? zona);
          }}
        >
          {ZONA.map((one) => (
            <option key={one} value={one}>
              {t(pesan.namaZona[one])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <KepalaJam />
        <JamSepekan hari={hari} salah={tried && 'salah' in read ? read.salah : new Map()} onChange={setHari} />
      </div>
    </Laci>
  );
}
