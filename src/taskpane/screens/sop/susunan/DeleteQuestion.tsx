import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Kegiatan } from '../../../../domain/sop/sop';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { focusFirst } from '../../../parts/focus-first';
import { batal } from '../../../parts/messages';
import { useTranslate } from '../../../state/use-pane';
import { type SusunanFormProps, isMarked, lostWith } from './susunan-entry';
import * as messages from './messages';
import { berkasTetap } from './messages';
import { useEscape } from './use-escape';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

const nomor = (list: readonly Kegiatan[]): string => list.map((one) => markNomor(one.nomor, one.index)).join(', ');

/** Asks before a kegiatan goes, naming every text that goes with it. */
export function DeleteKegiatan({ sop, index, onChange, ...rest }: SusunanFormProps & { readonly index: number }) {
  const t = useTranslate();
  const { isi, kembali } = lostWith(sop, index);
  return (
    <Question
      judul={t(messages.hapusKegiatan(markNomor(sop.kegiatan[index]?.nomor ?? '', index)))}
      {...rest}
      onYes={() => onChange({ kind: 'delete-kegiatan', kegiatan: index })}
    >
      <p className={ink.quiet}>{t(messages.hilang)}</p>
      <ul className={css.susunHilang}>
        {isi.map(([part, text]) => (
          <li key={part}>{t(messages.isiHilang(messages.bagianHilang[part], text))}</li>
        ))}
        {kembali.length > 0 && <li>{t(messages.arahHilang(nomor(kembali)))}</li>}
      </ul>
    </Question>
  );
}

/** Asks before a pelaksana's column goes, naming the kegiatan that lose their mark. */
export function DeletePelaksana({ sop, id, onChange, ...rest }: SusunanFormProps & { readonly id: string }) {
  const t = useTranslate();
  const { marked, sendiri } = isMarked(sop, id);
  return (
    <Question
      judul={t(messages.hapusPelaksana(sop.pelaksana.find((one) => one.id === id)?.nama ?? id))}
      {...rest}
      onYes={() => onChange({ kind: 'delete-pelaksana', pelaksana: id })}
    >
      {marked.length === 0 ? (
        <p className={ink.quiet}>{t(messages.tanpaHilang)}</p>
      ) : (
        <>
          <p className={ink.quiet}>{t(messages.hilang)}</p>
          <ul className={css.susunHilang}>
            <li>{t(messages.tandaHilang(nomor(marked)))}</li>
          </ul>
          {sendiri.length > 0 && <p className={ink.warn}>{t(messages.jadiKosong(nomor(sendiri)))}</p>}
        </>
      )}
    </Question>
  );
}

interface QuestionProps extends Omit<SusunanFormProps, 'sop' | 'onChange'> {
  readonly judul: string;
  readonly children: ReactNode;
  onYes(): void;
}

function Question({ judul, children, busy, berkas, onYes, onCancel }: QuestionProps) {
  const t = useTranslate();
  useEscape(onCancel);
  return (
    <div role="alertdialog" aria-label={judul} className={`${controls.touch} ${css.susunF}`}>
      <h3>{judul}</h3>
      {children}
      <p className={ink.quiet}>{t(messages.dapatDibatalkan)}</p>
      <BerkasStays berkas={berkas} />
      <div className={controls.duo}>
        <Button ref={focusFirst} size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button size="small" appearance="primary" className={css.bahaya} disabledFocusable={busy} onClick={onYes}>
          {t(messages.hapusYa)}
        </Button>
      </div>
    </div>
  );
}

/** A Berkas that runs keeps the SOP it began with: said before the table changes under it. */
export function BerkasStays({ berkas }: { readonly berkas: readonly string[] }) {
  const t = useTranslate();
  return berkas.length === 0 ? null : <p className={ink.quiet}>{t(berkasTetap(berkas.join(', ')))}</p>;
}
