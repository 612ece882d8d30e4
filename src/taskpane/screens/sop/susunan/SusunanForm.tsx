import { useState, type FormEvent, type ReactNode } from 'react';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { FormFoot } from '../../../parts/FormFoot';
import { ChoiceField, TextField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import { type SusunanFormProps, twoParts, type SusunanEntry } from './susunan-entry';
import * as messages from './messages';
import { useEscape } from './use-escape';
import { BerkasStays, DeleteKegiatan, DeletePelaksana } from './DeleteQuestion';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

/** The question that belongs to what the person chose from a row's menu. */
export function SusunanForm({ isian, ...props }: SusunanFormProps & { readonly isian: SusunanEntry }) {
  switch (isian.kind) {
    case 'sisip':
      return <InsertForm at={isian.at} {...props} />;
    case 'pisah':
      return <SplitForm index={isian.kegiatan} {...props} />;
    case 'tambah-pelaksana':
      return <PelaksanaNameForm at={isian.at} {...props} />;
    case 'ganti-nama':
      return <PelaksanaNameForm id={isian.pelaksana} {...props} />;
    case 'hapus-kegiatan':
      return <DeleteKegiatan index={isian.kegiatan} {...props} />;
    case 'hapus-pelaksana':
      return <DeletePelaksana id={isian.pelaksana} {...props} />;
  }
}

interface FormFrameProps {
  readonly judul: string;
  readonly tombol: string;
  readonly siap: boolean;
  readonly busy: boolean;
  readonly children: ReactNode;
  onSubmit(): void;
  onCancel(): void;
}

/** A small form below its row: title, fields, two buttons; Escape leaves it. */
function FormFrame({ judul, tombol, siap, busy, children, onSubmit, onCancel }: FormFrameProps) {
  useEscape(onCancel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (siap && !busy) onSubmit();
  };
  return (
    <form className={`${controls.touch} ${css.susunF}`} aria-label={judul} onSubmit={submit}>
      <h3>{judul}</h3>
      {children}
      <FormFoot label={tombol} ready={siap} busy={busy} onCancel={onCancel} />
    </form>
  );
}

function InsertForm({ sop, at, busy, berkas, onChange, onCancel }: SusunanFormProps & { readonly at: number }) {
  const t = useTranslate();
  const [uraian, setUraian] = useState('');
  const [pelaksana, setPelaksana] = useState('');
  return (
    <FormFrame
      judul={t(messages.kegiatanBaru)}
      tombol={t(messages.sisipkan)}
      siap={uraian.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => onChange({ kind: 'insert-kegiatan', at, uraian: uraian.trim(), ...(pelaksana !== '' && { pelaksana }) })}
    >
      <TextField label={messages.uraian} hint={messages.uraianContoh} first rows={2} value={uraian} onChange={setUraian} />
      <ChoiceField
        label={messages.siapa}
        value={pelaksana}
        choices={[['', t(messages.belumDitentukan)], ...sop.pelaksana.map(({ id, nama }) => [id, nama] as const)]}
        onChange={setPelaksana}
      />
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}

function SplitForm({ sop, index, busy, berkas, onChange, onCancel }: SusunanFormProps & { readonly index: number }) {
  const t = useTranslate();
  const kegiatan = sop.kegiatan[index];
  const [[first, second], setParts] = useState(() => twoParts(kegiatan?.uraian ?? ''));
  return (
    <FormFrame
      judul={t(messages.pisah(markNomor(kegiatan?.nomor ?? '', index)))}
      tombol={t(messages.pisahkanYa)}
      siap={first.trim() !== '' && second.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => onChange({ kind: 'split-kegiatan', kegiatan: index, uraian: [first.trim(), second.trim()] })}
    >
      <TextField label={messages.bagianPertama} first rows={2} value={first} onChange={(value) => setParts([value, second])} />
      <TextField label={messages.bagianKedua} rows={2} value={second} onChange={(value) => setParts([first, value])} />
      <p className={ink.quiet}>{t(messages.pisahPetunjuk)}</p>
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}

interface PelaksanaNameProps extends SusunanFormProps {
  /** Where a new column goes, or whose name changes. */
  readonly at?: number;
  readonly id?: string;
}

function PelaksanaNameForm({ sop, at, id, busy, berkas, onChange, onCancel }: PelaksanaNameProps) {
  const t = useTranslate();
  const before = sop.pelaksana.find((one) => one.id === id)?.nama ?? '';
  const [nama, setNama] = useState(before);
  return (
    <FormFrame
      judul={t(id === undefined ? messages.pelaksanaBaru : messages.gantiNamaDari(before))}
      tombol={t(id === undefined ? messages.tambah : messages.ganti)}
      siap={nama.trim() !== '' && nama.trim() !== before}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        if (id !== undefined) onChange({ kind: 'rename-pelaksana', pelaksana: id, nama: nama.trim() });
        else onChange({ kind: 'add-pelaksana', at: at ?? sop.pelaksana.length, nama: nama.trim() });
      }}
    >
      <TextField label={messages.namaBaru} hint={messages.namaContoh} first value={nama} onChange={setNama} />
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}
