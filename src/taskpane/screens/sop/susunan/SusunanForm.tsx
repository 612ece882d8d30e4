import { type FormEvent, type ReactNode } from 'react';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { sharesHeading } from '../../../../domain/sop/write/part-pelaksana';
import { DraftLine } from '../../../parts/DraftLine';
import { partOf } from '../../../parts/fields/part-of';
import { FormFoot } from '../../../parts/FormFoot';
import { ChoiceField, TextField } from '../../../parts/fields/Fields';
import { useDraft, type Draft } from '../../../state/draft';
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
    case 'pisah-kolom':
      return <PartForm id={isian.pelaksana} {...props} />;
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
  /** Null where there is nothing to fill in. */
  readonly draft: Pick<Draft<object>, 'said'> | null;
  readonly children: ReactNode;
  onSubmit(): void;
  onCancel(): void;
}

/** A small form below its row: title, fields, two buttons; Escape leaves it. */
function FormFrame({ judul, tombol, siap, busy, draft, children, onSubmit, onCancel }: FormFrameProps) {
  useEscape(onCancel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (siap && !busy) onSubmit();
  };
  return (
    <form className={`${controls.touch} ${css.susunF}`} aria-label={judul} onSubmit={submit}>
      <h3>{judul}</h3>
      {draft && <DraftLine said={draft.said} />}
      {children}
      <FormFoot label={tombol} ready={siap} busy={busy} onCancel={onCancel} />
    </form>
  );
}

function InsertForm({ sop, at, busy, berkas, onChange, onCancel }: SusunanFormProps & { readonly at: number }) {
  const t = useTranslate();
  const draft = useDraft(`sisip.${sop.sheet}.${String(at)}`, { uraian: '', pelaksana: '' });
  const of = partOf(draft.isian, draft.change);
  const { uraian, pelaksana } = draft.isian;
  return (
    <FormFrame
      judul={t(messages.kegiatanBaru)}
      tombol={t(messages.sisipkan)}
      siap={uraian.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      draft={draft}
      onSubmit={() =>
        onChange({ kind: 'insert-kegiatan', at, uraian: uraian.trim(), ...(pelaksana !== '' && { pelaksana }) }, draft.drop)
      }
    >
      <TextField label={messages.uraian} hint={messages.uraianContoh} first rows={2} {...of('uraian')} />
      <ChoiceField
        label={messages.siapa}
        choices={[['', t(messages.belumDitentukan)], ...sop.pelaksana.map(({ id, nama }) => [id, nama] as const)]}
        {...of('pelaksana')}
      />
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}

function SplitForm({ sop, index, busy, berkas, onChange, onCancel }: SusunanFormProps & { readonly index: number }) {
  const t = useTranslate();
  const kegiatan = sop.kegiatan[index];
  const [one, two] = twoParts(kegiatan?.uraian ?? '');
  const draft = useDraft(`pisah.${sop.sheet}.${String(index)}`, { first: one, second: two });
  const of = partOf(draft.isian, draft.change);
  const { first, second } = draft.isian;
  return (
    <FormFrame
      judul={t(messages.pisah(markNomor(kegiatan?.nomor ?? '', index)))}
      tombol={t(messages.pisahkanYa)}
      siap={first.trim() !== '' && second.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      draft={draft}
      onSubmit={() => onChange({ kind: 'split-kegiatan', kegiatan: index, uraian: [first.trim(), second.trim()] }, draft.drop)}
    >
      <TextField label={messages.bagianPertama} first rows={2} {...of('first')} />
      <TextField label={messages.bagianKedua} rows={2} {...of('second')} />
      <p className={ink.quiet}>{t(messages.pisahPetunjuk)}</p>
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}

function PartForm({ sop, id, busy, berkas, onChange, onCancel }: SusunanFormProps & { readonly id: string }) {
  const t = useTranslate();
  return (
    <FormFrame
      judul={t(messages.pisahKolom(sharesHeading(sop, id).map(({ nama }) => nama)))}
      tombol={t(messages.pisahkanYa)}
      siap
      busy={busy}
      onCancel={onCancel}
      draft={null}
      onSubmit={() => onChange({ kind: 'part-pelaksana', pelaksana: id })}
    >
      <p className={ink.quiet}>{t(messages.pisahKolomPetunjuk)}</p>
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
  const draft = useDraft(`pelaksana.${sop.sheet}.${id ?? String(at)}`, { nama: before });
  const { nama } = draft.isian;
  return (
    <FormFrame
      judul={t(id === undefined ? messages.pelaksanaBaru : messages.gantiNamaDari(before))}
      tombol={t(id === undefined ? messages.tambah : messages.ganti)}
      siap={nama.trim() !== '' && nama.trim() !== before}
      busy={busy}
      onCancel={onCancel}
      draft={draft}
      onSubmit={() => {
        if (id !== undefined) onChange({ kind: 'rename-pelaksana', pelaksana: id, nama: nama.trim() }, draft.drop);
        else onChange({ kind: 'add-pelaksana', at: at ?? sop.pelaksana.length, nama: nama.trim() }, draft.drop);
      }}
    >
      <TextField label={messages.namaBaru} hint={messages.namaContoh} first {...partOf(draft.isian, draft.change)('nama')} />
      <BerkasStays berkas={berkas} />
    </FormFrame>
  );
}
