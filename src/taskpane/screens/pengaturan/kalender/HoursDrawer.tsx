import { OFFSET, type Kalender, type Zona } from '../../../../domain/kantor/kalender/kalender';
import { ChoiceField } from '../../../parts/fields/Fields';
import { Drawer } from '../../../parts/Drawer';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { editedWeek, readWeek } from './week-hours';
import { WeekHours } from './WeekHours';
import type { DrawerProps } from './drawer-props';
import { kalender as pesan } from './messages';

const ZONES = Object.keys(OFFSET).filter((one): one is Zona => one in OFFSET);

/** Time zone, working days, hours and breaks. */
export function HoursDrawer({ open, kalender, busy, onSave, onClose }: DrawerProps) {
  const t = useTranslate();
  const draft = useDraft('jam-kerja', { zona: kalender.zona, hari: editedWeek(kalender.hari) });
  const { zona, hari } = draft.isian;
  const read = readWeek(hari);
  const save = () => {
    if ('sepekan' in read) onSave({ ...kalender, zona, hari: read.sepekan } satisfies Kalender, draft.drop);
  };
  return (
    <Drawer open={open} title={pesan.jamKerja} submit={pesan.simpan} busy={busy} draft={draft} onSubmit={save} onClose={onClose}>
      <ChoiceField
        label={pesan.zonaWaktu}
        value={zona}
        choices={ZONES.map((one) => [one, t(pesan.namaZona[one])] as const)}
        onChange={(chosen) => draft.change({ zona: chosen })}
      />
      <div>
        <WeekHours hari={hari} read={read} onChange={(week) => draft.change({ hari: week })} />
      </div>
    </Drawer>
  );
}
