import type { Kantor, Pejabat } from '../../../../domain/kinerja/pengaturan';
import { partOf } from '../../../parts/fields/part-of';
import { TextField } from '../../../parts/fields/TextField';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { pejabat as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  readonly kantor: Kantor;
  onChange(part: Partial<Kantor>): void;
}

/** Who signs and who compiles, where, and the whole budget to compare with. */
export function PejabatFields({ kantor, onChange }: Props) {
  const t = useTranslate();
  const of = partOf(kantor, onChange);
  return (
    <Fold title={t(pesan.judul)} aside={kantor.kepala.jabatan}>
      <TextField label={pesan.kota} {...of('kota')} />
      <OnePejabat judul={t(pesan.kepala)} {...of('kepala')} />
      <OnePejabat judul={t(pesan.penyusun)} {...of('penyusun')} />
      <FigureField label={pesan.total} rupiah {...of('totalAnggaran')} />
    </Fold>
  );
}

const PEJABAT_FIELDS = ['jabatan', 'nama', 'nip', 'pangkat'] as const;

interface OnePejabatProps {
  readonly judul: string;
  readonly value: Pejabat;
  onChange(pejabat: Pejabat): void;
}

function OnePejabat({ judul, value, onChange }: OnePejabatProps) {
  const of = partOf(value, (part) => onChange({ ...value, ...part }));
  return (
    <fieldset className={controls.set}>
      <legend className={ink.bold}>{judul}</legend>
      <div className={controls.pair}>
        {PEJABAT_FIELDS.map((one) => (
          <TextField key={one} label={pesan[one]} {...of(one)} />
        ))}
      </div>
    </fieldset>
  );
}
