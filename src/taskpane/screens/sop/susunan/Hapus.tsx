import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Kegiatan } from '../../../../domain/sop/sop';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import { focusFirst } from '../../../parts/focus-first';
import { batal } from '../../../parts/pesan';
import { useTeks } from '../../../state/use-pane';
import { BerkasTetap } from './BerkasTetap';
import type { FormulirProps } from './formulir-props';
import { ditandai, hilangBersama } from './isian';
import * as pesan from './pesan';
import { useEscape } from './use-escape';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './susunan.module.css';

const nomor = (list: readonly Kegiatan[]): string => list.map((one) => nomorTampil(one.nomor, one.index)).join(', ');

/** Asks before a kegiatan goes, naming every text that goes with it. */
export function HapusKegiatan({ sop, index, onChange, ...rest }: FormulirProps & { readonly index: number }) {
  const t = useTeks();
  const { isi, kembali } = hilangBersama(sop, index);
  return (
    <Tanya
      judul={t(pesan.hapusKegiatan(nomorTampil(sop.kegiatan[index]?.nomor ?? '', index)))}
      {...rest}
      onYes={() => {
        onChange({ kind: 'delete-kegiatan', kegiatan: index });
      }}
    >
      <p className={ink.quiet}>{t(pesan.hilang)}</p>
      <ul className={css.susunHilang}>
        {isi.map(([bagian, teks]) => (
          <li key={bagian}>{t(pesan.isiHilang(pesan.bagianHilang[bagian], teks))}</li>
        ))}
        {kembali.length > 0 && <li>{t(pesan.arahHilang(nomor(kembali)))}</li>}
      </ul>
    </Tanya>
  );
}

/** Asks before a pelaksana's column goes, naming the kegiatan that lose their mark. */
export function HapusPelaksana({ sop, id, onChange, ...rest }: FormulirProps & { readonly id: string }) {
  const t = useTeks();
  const { marked, sendiri } = ditandai(sop, id);
  return (
    <Tanya
      judul={t(pesan.hapusPelaksana(sop.pelaksana.find((one) => one.id === id)?.nama ?? id))}
      {...rest}
      onYes={() => {
        onChange({ kind: 'delete-pelaksana', pelaksana: id });
      }}
    >
      {marked.length === 0 ? (
        <p className={ink.quiet}>{t(pesan.tanpaHilang)}</p>
      ) : (
        <>
          <p className={ink.quiet}>{t(pesan.hilang)}</p>
          <ul className={css.susunHilang}>
            <li>{t(pesan.tandaHilang(nomor(marked)))}</li>
          </ul>
          {sendiri.length > 0 && <p className={ink.warn}>{t(pesan.jadiKosong(nomor(sendiri)))}</p>}
        </>
      )}
    </Tanya>
  );
}

interface TanyaProps extends Omit<FormulirProps, 'sop' | 'onChange'> {
  readonly judul: string;
  readonly children: ReactNode;
  onYes(): void;
}

function Tanya({ judul, children, busy, berkas, onYes, onCancel }: TanyaProps) {
  const t = useTeks();
  useEscape(onCancel);
  return (
    <div role="alertdialog" aria-label={judul} className={css.susunF}>
      <h3>{judul}</h3>
      {children}
      <p className={ink.quiet}>{t(pesan.dapatDibatalkan)}</p>
      <BerkasTetap berkas={berkas} />
      <div className={controls.duo}>
        <Button ref={focusFirst} size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button size="small" appearance="primary" className={css.bahaya} disabledFocusable={busy} onClick={onYes}>
          {t(pesan.hapusYa)}
        </Button>
      </div>
    </div>
  );
}
