import { readRupiah, formatFigure } from '../../../../domain/kantor/angka';
import type { Isian, Pengaturan, Program } from '../../../../domain/kinerja/pengaturan';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { removeProgram, addProgram, changeProgram } from '../../../../app/kinerja/pengaturan-draft';
import { jenisProgram, pkPerubahan, program as pesan } from './messages';
import { EditList } from './EditList';
import { ChoiceField } from '../../../parts/fields/Fields';
import { partOf } from '../../../parts/fields/part-of';
import { FigureField } from './FigureField';
import { CheckList, UraianForm } from './UraianForm';
import * as ink from '../../../parts/ink.module.css';
import * as controls from '../../../parts/controls.module.css';

interface Props {
  readonly draft: Pengaturan;
  onChange(draft: Pengaturan): void;
}

/** The programmes, kegiatan and sub kegiatan with their pagu; one at a time is open for editing. */
export function ProgramEditor({ draft, onChange }: Props) {
  const t = useTranslate();
  // Kegiatan are parts of their programme, so only the outermost kind adds up.
  const outer = draft.program.some((one) => one.jenis === 'program') ? 'program' : undefined;
  const total = draft.program
    .filter((one) => outer === undefined || one.jenis === outer)
    .reduce((sum, one) => sum + (amount(one.pagu) ?? 0), 0);
  return (
    <Section title={t(pesan.judul)} {...(total > 0 && { aside: t(pesan.jumlah(formatFigure(total))) })}>
      {draft.program.length === 0 && <p className={ink.second}>{t(pesan.kosong)}</p>}
      <EditList
        items={draft.program}
        renderRow={(one) => (
          <>
            <span className={ink.cut}>{one.nama || t(pesan.tanpaNama)}</span>
            <span className={`${ink.quiet} ${ink.num}`}>
              {t(jenisProgram[one.jenis])} · {written(one.pagu) ?? t(pesan.tanpaPagu)}
            </span>
          </>
        )}
        renderForm={(one, close) => (
          <ProgramForm
            draft={draft}
            program={one}
            onChange={(part) => onChange(changeProgram(draft, one.id, part))}
            onRemove={() => {
              close();
              onChange(removeProgram(draft, one.id));
            }}
            onDone={close}
          />
        )}
        addLabel={pesan.tambah}
        onAdd={() => {
          const [next, id] = addProgram(draft);
          onChange(next);
          return id;
        }}
      />
    </Section>
  );
}

function amount(pagu: Isian): number | undefined {
  const read = readRupiah(pagu);
  return read.jenis === 'angka' ? read.nilai : undefined;
}

function written(pagu: Isian): string | undefined {
  const rupiah = amount(pagu);
  return rupiah === undefined ? undefined : `Rp${formatFigure(rupiah)}`;
}

interface ProgramFormProps {
  readonly draft: Pengaturan;
  readonly program: Program;
  onChange(part: Partial<Program>): void;
  onRemove(): void;
  onDone(): void;
}

const JENIS: readonly Program['jenis'][] = ['program', 'kegiatan', 'sub kegiatan'];

/** One programme, kegiatan or sub kegiatan: its pagu, who spends it, and what it supports. */
function ProgramForm({ draft, program, onChange, onRemove, onDone }: ProgramFormProps) {
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
      <FigureField
        label={pkPerubahan.pagu}
        rupiah
        value={program.paguPerubahan ?? ''}
        onChange={(paguPerubahan) => onChange({ paguPerubahan })}
      />
      <ChoiceField
        label={pesan.bidang}
        choices={[['', t(pesan.tanpaBidang)], ...bidang.map(({ id, nama }) => [id, nama] as const)]}
        {...of('bidang')}
      />
      {indikator.length > 0 && <CheckList judul={pesan.mendukung} pilihan={indikator} {...of('indikator')} />}
    </UraianForm>
  );
}
