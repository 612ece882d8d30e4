import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import { focusFirst } from '../../../parts/focus-first';
import { FormFoot } from '../../../parts/FormFoot';
import { useTeks } from '../../../state/use-pane';
import { BerkasTetap } from './BerkasTetap';
import type { FormulirProps } from './formulir-props';
import { duaBagian, type Isian } from './isian';
import * as pesan from './pesan';
import { useEscape } from './use-escape';
import { HapusKegiatan, HapusPelaksana } from './Hapus';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

/** The question that belongs to what the person chose from a row's menu. */
export function Formulir({ isian, ...props }: FormulirProps & { readonly isian: Isian }) {
  switch (isian.kind) {
    case 'sisip':
      return <Sisip at={isian.at} {...props} />;
    case 'pisah':
      return <Pisah index={isian.kegiatan} {...props} />;
    case 'tambah-pelaksana':
      return <NamaPelaksana at={isian.at} {...props} />;
    case 'ganti-nama':
      return <NamaPelaksana id={isian.pelaksana} {...props} />;
    case 'hapus-kegiatan':
      return <HapusKegiatan index={isian.kegiatan} {...props} />;
    case 'hapus-pelaksana':
      return <HapusPelaksana id={isian.pelaksana} {...props} />;
  }
}

interface KerangkaProps {
  readonly judul: string;
  readonly tombol: string;
  readonly siap: boolean;
  readonly busy: boolean;
  readonly children: ReactNode;
  onSubmit(): void;
  onCancel(): void;
}

/** A small form below its row: title, fields, two buttons; Escape leaves it. */
function Kerangka({ judul, tombol, siap, busy, children, onSubmit, onCancel }: KerangkaProps) {
  useEscape(onCancel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (siap && !busy) onSubmit();
  };
  return (
    <form className={css.susunF} aria-label={judul} onSubmit={submit}>
      <h3>{judul}</h3>
      {children}
      <FormFoot label={tombol} ready={siap} busy={busy} onCancel={onCancel} />
    </form>
  );
}

function Sisip({ sop, at, busy, berkas, onChange, onCancel }: FormulirProps & { readonly at: number }) {
  const t = useTeks();
  const [uraian, setUraian] = useState('');
  const [pelaksana, setPelaksana] = useState('');
  return (
    <Kerangka
      judul={t(pesan.kegiatanBaru)}
      tombol={t(pesan.sisipkan)}
      siap={uraian.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        onChange({ kind: 'insert-kegiatan', at, uraian: uraian.trim(), ...(pelaksana !== '' && { pelaksana }) });
      }}
    >
      <Field label={t(pesan.uraian)} hint={t(pesan.uraianContoh)}>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={uraian}
          onChange={(_, data) => {
            setUraian(data.value);
          }}
        />
      </Field>
      <Field label={t(pesan.siapa)}>
        <Select
          value={pelaksana}
          onChange={(_, data) => {
            setPelaksana(data.value);
          }}
        >
          <option value="">{t(pesan.belumDitentukan)}</option>
          {sop.pelaksana.map(({ id, nama }) => (
            <option key={id} value={id}>
              {nama}
            </option>
          ))}
        </Select>
      </Field>
      <BerkasTetap berkas={berkas} />
    </Kerangka>
  );
}

function Pisah({ sop, index, busy, berkas, onChange, onCancel }: FormulirProps & { readonly index: number }) {
  const t = useTeks();
  const kegiatan = sop.kegiatan[index];
  const [[first, second], setParts] = useState(() => duaBagian(kegiatan?.uraian ?? ''));
  return (
    <Kerangka
      judul={t(pesan.pisah(nomorTampil(kegiatan?.nomor ?? '', index)))}
      tombol={t(pesan.pisahkanYa)}
      siap={first.trim() !== '' && second.trim() !== ''}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        onChange({ kind: 'split-kegiatan', kegiatan: index, uraian: [first.trim(), second.trim()] });
      }}
    >
      <Field label={t(pesan.bagianPertama)}>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={first}
          onChange={(_, data) => {
            setParts([data.value, second]);
          }}
        />
      </Field>
      <Field label={t(pesan.bagianKedua)}>
        <Textarea
          rows={2}
          value={second}
          onChange={(_, data) => {
            setParts([first, data.value]);
          }}
        />
      </Field>
      <p className={ink.quiet}>{t(pesan.pisahPetunjuk)}</p>
      <BerkasTetap berkas={berkas} />
    </Kerangka>
  );
}

interface NamaProps extends FormulirProps {
  /** Where a new column goes, or whose name changes. */
  readonly at?: number;
  readonly id?: string;
}

function NamaPelaksana({ sop, at, id, busy, berkas, onChange, onCancel }: NamaProps) {
  const t = useTeks();
  const before = sop.pelaksana.find((one) => one.id === id)?.nama ?? '';
  const [nama, setNama] = useState(before);
  return (
    <Kerangka
      judul={t(id === undefined ? pesan.pelaksanaBaru : pesan.gantiNamaDari(before))}
      tombol={t(id === undefined ? pesan.tambah : pesan.ganti)}
      siap={nama.trim() !== '' && nama.trim() !== before}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        if (id !== undefined) onChange({ kind: 'rename-pelaksana', pelaksana: id, nama: nama.trim() });
        else onChange({ kind: 'add-pelaksana', at: at ?? sop.pelaksana.length, nama: nama.trim() });
      }}
    >
      <Field label={t(pesan.namaBaru)} hint={t(pesan.namaContoh)}>
        <Input
          ref={focusFirst}
          value={nama}
          onChange={(_, data) => {
            setNama(data.value);
          }}
        />
      </Field>
      <BerkasTetap berkas={berkas} />
    </Kerangka>
  );
}
