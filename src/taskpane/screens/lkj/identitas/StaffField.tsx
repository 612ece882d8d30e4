import { useState } from 'react';
import { readStaff, writtenStaff } from '../../../../app/kinerja/identitas-draft';
import type { IdentitasLaporan } from '../../../../domain/kinerja/identitas/identitas-laporan';
import { TextField } from '../../../parts/fields/Fields';
import { identitas as words } from '../identitas-messages';

interface Props {
  readonly value: IdentitasLaporan['sdm'];
  onChange(value: IdentitasLaporan['sdm']): void;
}

/** The staff as lines of "what; how many; by what": a table can be pasted into it as well. */
export function StaffField({ value, onChange }: Props) {
  const [typed, setTyped] = useState(writtenStaff(value));
  // What was typed stands as it was typed, unless the value became another one, as when a draft is dropped.
  const stands = JSON.stringify(readStaff(typed)) === JSON.stringify(value);
  return (
    <TextField
      label={words.sdm}
      hint={words.sdmCara}
      rows={4}
      value={stands ? typed : writtenStaff(value)}
      onChange={(next) => {
        setTyped(next);
        onChange(readStaff(next));
      }}
    />
  );
}
