import { Field, Input } from '@fluentui/react-components';
import type { Kantor, Pejabat } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { pejabat as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly kantor: Kantor;
  onChange(part: Partial<Kantor>): void;
}

/** Who signs and who compiles, where, and the whole budget to compare with. */
export function PejabatFields({ kantor, onChange }: Props) {
  const t = useTranslate();
  return (
    <Fold title={t(pesan.judul)} aside={kantor.kepala.jabatan}>
      <Field label={t(pesan.kota)}>
        <Input
          value={kantor.kota}
          onChange={(_, data) => {
            onChange({ kota: data.value });
          }}
        />
      </Field>
      <OnePejabat
        judul={t(pesan.kepala)}
        pejabat={kantor.kepala}
        onChange={(part) => {
          onChange({ kepala: { ...kantor.kepala, ...part } });
        }}
      />
      <OnePejabat
        judul={t(pesan.penyusun)}
        pejabat={kantor.penyusun}
        onChange={(part) => {
          onChange({ penyusun: { ...kantor.penyusun, ...part } });
        }}
      />
      <FigureField
        label={t(pesan.total)}
        value={kantor.totalAnggaran}
        rupiah
        onChange={(totalAnggaran) => {
          onChange({ totalAnggaran });
        }}
      />
    </Fold>
  );
}

const PEJABAT_FIELDS = ['jabatan', 'nama', 'nip', 'pangkat'] as const;

interface OnePejabatProps {
  readonly judul: string;
  readonly pejabat: Pejabat;
  onChange(part: Partial<Pejabat>): void;
}

function OnePejabat({ judul, pejabat, onChange }: OnePejabatProps) {
  const t = useTranslate();
  return (
    <fieldset className={controls.set}>
      <legend className={ink.bold}>{judul}</legend>
      <div className={css.ikDua}>
        {PEJABAT_FIELDS.map((one) => (
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
