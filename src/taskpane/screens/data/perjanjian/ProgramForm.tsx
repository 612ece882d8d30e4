import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import type { Pengaturan, Program } from '../../../../domain/kinerja/pengaturan';
import { focusFirst } from '../../../parts/focus-first';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { jenisProgram, pk, program as pesan } from './pesan';

interface Props {
  readonly draft: Pengaturan;
  readonly program: Program;
  onChange(part: Partial<Program>): void;
  onRemove(): void;
  onDone(): void;
}

const JENIS: readonly Program['jenis'][] = ['program', 'kegiatan', 'sub kegiatan'];

/** One programme, kegiatan or sub kegiatan: its pagu, who spends it, and what it supports. */
export function ProgramForm({ draft, program, onChange, onRemove, onDone }: Props) {
  const t = useTeks();
  const indikator = draft.indikator.filter((one) => one.nama.trim() !== '');
  return (
    <div className="r-ik-form">
      <Field label={t(pesan.nama)} required>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={program.nama}
          onChange={(_, data) => {
            onChange({ nama: data.value });
          }}
        />
      </Field>
      <div className="r-ik-dua">
        <Field label={t(pesan.jenis)}>
          <Select
            value={program.jenis}
            onChange={(_, data) => {
              onChange({ jenis: JENIS.find((one) => one === data.value) ?? 'program' });
            }}
          >
            {JENIS.map((one) => (
              <option key={one} value={one}>
                {t(jenisProgram[one])}
              </option>
            ))}
          </Select>
        </Field>
        <AngkaField
          label={t(pesan.pagu)}
          value={program.pagu}
          rupiah
          onChange={(pagu) => {
            onChange({ pagu });
          }}
        />
      </div>
      <Field label={t(pesan.bidang)}>
        <Select
          value={program.bidang}
          onChange={(_, data) => {
            onChange({ bidang: data.value });
          }}
        >
          <option value="">{t(pesan.tanpaBidang)}</option>
          {draft.bidang
            .filter((one) => one.nama.trim() !== '')
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.nama}
              </option>
            ))}
        </Select>
      </Field>
      {indikator.length > 0 && (
        <fieldset className="r-set">
          <legend className="r-small r-2">{t(pesan.mendukung)}</legend>
          {indikator.map((one) => (
            <Checkbox
              key={one.id}
              className="r-ik-cek"
              label={one.nama}
              checked={program.indikator.includes(one.id)}
              onChange={(_, data) => {
                const others = program.indikator.filter((id) => id !== one.id);
                onChange({ indikator: data.checked === true ? [...others, one.id] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <div className="r-duo">
        <Button size="small" onClick={onRemove}>
          {t(pesan.hapus)}
        </Button>
        <Button size="small" appearance="primary" onClick={onDone}>
          {t(pk.selesaiUbah)}
        </Button>
      </div>
    </div>
  );
}
