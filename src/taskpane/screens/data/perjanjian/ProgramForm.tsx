import type { Pengaturan, Program } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { jenisProgram, program as pesan } from './messages';
import { ChoiceField } from './ChoiceField';
import { CheckList, UraianForm } from './UraianForm';
import * as css from '../data.module.css';

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
  const t = useTranslate();
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
      <div className={css.ikDua}>
        <ChoiceField
          label={pesan.jenis}
          nilai={program.jenis}
          pilihan={JENIS.map((one) => ({ nilai: one, label: t(jenisProgram[one]) }))}
          onChange={(jenis) => {
            onChange({ jenis });
          }}
        />
        <FigureField
          label={t(pesan.pagu)}
          value={program.pagu}
          rupiah
          onChange={(pagu) => {
            onChange({ pagu });
          }}
        />
      </div>
      <ChoiceField
        label={pesan.bidang}
        nilai={program.bidang}
        pilihan={[
          { nilai: '', label: t(pesan.tanpaBidang) },
          ...draft.bidang.filter((one) => one.nama.trim() !== '').map(({ id, nama }) => ({ nilai: id, label: nama })),
        ]}
        onChange={(bidang) => {
          onChange({ bidang });
        }}
      />
      {indikator.length > 0 && (
        <CheckList
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
