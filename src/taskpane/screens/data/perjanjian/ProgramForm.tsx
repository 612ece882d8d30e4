import type { Pengaturan, Program } from '../../../../domain/kinerja/pengaturan';
import { ChoiceField } from '../../../parts/fields/ChoiceField';
import { partOf } from '../../../parts/fields/part-of';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { jenisProgram, program as pesan } from './messages';
import { CheckList, UraianForm } from './UraianForm';
import * as controls from '../../../parts/controls.module.css';

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
  const of = partOf(program, onChange);
  const bidang = draft.bidang.filter((one) => one.nama.trim() !== '');
  const indikator = draft.indikator.filter((one) => one.nama.trim() !== '');
  return (
    <UraianForm label={pesan.nama} {...of('nama')} hapus={pesan.hapus} onRemove={onRemove} onDone={onDone}>
      <div className={controls.pair}>
        <ChoiceField label={pesan.jenis} choices={JENIS.map((one) => [one, t(jenisProgram[one])] as const)} {...of('jenis')} />
        <FigureField label={pesan.pagu} rupiah {...of('pagu')} />
      </div>
      <ChoiceField
        label={pesan.bidang}
        choices={[['', t(pesan.tanpaBidang)], ...bidang.map(({ id, nama }) => [id, nama] as const)]}
        {...of('bidang')}
      />
      {indikator.length > 0 && <CheckList judul={pesan.mendukung} pilihan={indikator} {...of('indikator')} />}
    </UraianForm>
  );
}
