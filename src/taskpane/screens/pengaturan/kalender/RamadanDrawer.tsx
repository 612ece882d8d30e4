import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { use } from 'react';
import { Drawer } from '../../../parts/Drawer';
import { ErrorLine } from '../../../parts/fields/ErrorLine';
import { partOf } from '../../../parts/fields/part-of';
import { TextField } from '../../../parts/fields/Fields';
import { TriedContext } from '../../../parts/fields/tried';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { editedWeek, readWeek } from './week-hours';
import { WeekHours } from './WeekHours';
import { IconButton, TextButton } from '../../../parts/Buttons';
import type { DrawerProps } from './drawer-props';
import { kalender as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kalender.module.css';

/** When Ramadan is, year by year, and its hours. */
export function RamadanDrawer({ open, kalender, busy, onSave, onClose }: DrawerProps) {
  const t = useTranslate();
  const draft = useDraft('ramadan', { masa: kalender.ramadan.masa, hari: editedWeek(kalender.ramadan.hari) });
  const { masa, hari } = draft.isian;
  const read = readWeek(hari);
  const wrong = masa.map(({ dari, sampai }) => dari === '' || sampai === '' || sampai < dari);
  const save = () => {
    if (!('sepekan' in read) || wrong.some(Boolean)) return;
    const ramadan = { masa: masa.toSorted((a, b) => a.dari.localeCompare(b.dari)), hari: read.sepekan };
    onSave({ ...kalender, ramadan }, draft.drop);
  };
  return (
    <Drawer open={open} title={pesan.ramadan} submit={pesan.simpan} busy={busy} draft={draft} onSubmit={save} onClose={onClose}>
      {masa.length === 0 && <p className={ink.second}>{t(pesan.tanpaRamadan)}</p>}
      {masa.map((one, index) => (
        <Masa
          key={index}
          nomor={index + 1}
          masa={one}
          wrong={wrong[index] === true}
          onChange={(changed) => draft.change({ masa: masa.with(index, changed) })}
          onRemove={() => draft.change({ masa: masa.toSpliced(index, 1) })}
        />
      ))}
      <TextButton
        icon={<Add16Regular />}
        says={pesan.tambahMasa}
        onClick={() => draft.change({ masa: [...masa, { dari: '', sampai: '' }] })}
      />
      <div>
        <h3>{t(pesan.jamRamadan)}</h3>
        <WeekHours hari={hari} read={read} onChange={(week) => draft.change({ hari: week })} />
      </div>
    </Drawer>
  );
}

type MasaRamadan = DrawerProps['kalender']['ramadan']['masa'][number];

interface MasaProps {
  readonly nomor: number;
  readonly masa: MasaRamadan;
  /** Said once the person has tried to save. */
  readonly wrong: boolean;
  onChange(masa: MasaRamadan): void;
  onRemove(): void;
}

/** From when to when one Ramadan is. */
function Masa({ nomor, masa, wrong, onChange, onRemove }: MasaProps) {
  const t = useTranslate();
  const of = partOf(masa, (part) => onChange({ ...masa, ...part }));
  return (
    <fieldset className={`${controls.set} ${css.masa}`} aria-label={t(pesan.masaKe(nomor))}>
      {(['dari', 'sampai'] as const).map((end) => (
        <TextField key={end} label={pesan[end]} type="date" {...of(end)} />
      ))}
      <IconButton icon={<Delete16Regular />} label={t(pesan.hapusMasa(nomor))} onClick={onRemove} />
      {use(TriedContext) && wrong && <ErrorLine says={pesan.masaSalah} />}
    </fieldset>
  );
}
