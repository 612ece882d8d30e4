import { Field, Input } from '@fluentui/react-components';
import type { Kantor, Pejabat } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { Lipat } from './Lipat';
import { pejabat as pesan } from './pesan';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly kantor: Kantor;
  onChange(part: Partial<Kantor>): void;
}

/** Who signs and who compiles, where, and the whole budget to compare with. */
export function PejabatIsian({ kantor, onChange }: Props) {
  const t = useTeks();
  return (
    <Lipat title={t(pesan.judul)} aside={kantor.kepala.jabatan}>
      <Field label={t(pesan.kota)}>
        <Input
          value={kantor.kota}
          onChange={(_, data) => {
            onChange({ kota: data.value });
          }}
        />
      </Field>
      <Satu
        judul={t(pesan.kepala)}
        pejabat={kantor.kepala}
        onChange={(part) => {
          onChange({ kepala: { ...kantor.kepala, ...part } });
        }}
      />
      <Satu
        judul={t(pesan.penyusun)}
        pejabat={kantor.penyusun}
        onChange={(part) => {
          onChange({ penyusun: { ...kantor.penyusun, ...part } });
        }}
      />
      <AngkaField
        label={t(pesan.total)}
        value={kantor.totalAnggaran}
        rupiah
        onChange={(totalAnggaran) => {
          onChange({ totalAnggaran });
        }}
      />
    </Lipat>
  );
}

const ISIAN = ['jabatan', 'nama', 'nip', 'pangkat'] as const;

interface SatuProps {
  readonly judul: string;
  readonly pejabat: Pejabat;
  onChange(part: Partial<Pejabat>): void;
}

function Satu({ judul, pejabat, onChange }: SatuProps) {
  const t = useTeks();
  return (
    <fieldset className={controls.set}>
      <legend className={ink.bold}>{judul}</legend>
      <div className={css.ikDua}>
        {ISIAN.map((one) => (
          <Field key={one} label={t(pesan[one])}>
            <Input
              value={pejabat[one]}
              onChange={(_, data) => {
                onChange({ [one]: data.value });
              }}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
