import { Field, Select } from '@fluentui/react-components';
import type { Pengaturan, Program } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { jenisProgram, program as pesan } from './pesan';
import { Centang, UraianForm } from './UraianForm';

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
    <UraianForm
      label={pesan.nama}
      nama={program.nama}
      hapus={pesan.hapus}
      onRename={(nama) => {
        onChange({ nama });
      }}
      onRemove={onRemove}
      onDone={onDone}
    >
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
        <Centang
          judul={pesan.mendukung}
          pilihan={indikator}
          dipilih={program.indikator}
          onChange={(dipilih) => {
            onChange({ indikator: dipilih });
          }}
        />
      )}
    </UraianForm>
  );
}
