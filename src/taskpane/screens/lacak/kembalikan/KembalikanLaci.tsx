import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { LockOpen16Regular } from '@fluentui/react-icons/svg/lock-open';
import { useState } from 'react';
import { dependentsOf } from '../../../../domain/tracker/versi-sop';
import type { SopVersi } from '../../../../domain/tracker/sop-versi';
import { useTeks } from '../../../state/use-pane';
import { pelaksanaOf, tujuanKembali, type LangkahView } from '../berkas-view';
import { Laci } from '../../../parts/Laci';
import * as pesan from './pesan';
import * as controls from '../../../parts/controls.module.css';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kembalikan.module.css';

interface Props {
  readonly open: boolean;
  readonly sop: SopVersi;
  readonly views: readonly LangkahView[];
  readonly from: LangkahView;
  readonly busy: boolean;
  /** Why the last attempt was refused. */
  readonly refusal?: string;
  onReturn(ke: number, alasan: string): void;
  onClose(): void;
}

/** Sends work back: to which step, why, and what follows from it; what it is about stays visible above. */
export function KembalikanLaci({ open, sop, views, from, busy, refusal, onReturn, onClose }: Props) {
  const t = useTeks();
  const targets = tujuanKembali(views, from);
  const [ke, setKe] = useState(targets[0]?.index);
  const [alasan, setAlasan] = useState('');
  const [tried, setTried] = useState(false);
  const after = ke === undefined ? undefined : dependentsOf(sop, ke);
  const reopened = views.filter(
    (view) => view.index === ke || view === from || (after?.has(view.index) === true && view.state.status === 'selesai'),
  );
  const missing = alasan.trim() === '';
  const message = tried && missing ? t(pesan.alasanKosong) : undefined;

  return (
    <Laci
      open={open}
      title={t(pesan.judul(from.nomor))}
      submit={t(pesan.kembalikan)}
      busy={busy || ke === undefined}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => {
        setTried(true);
        if (!missing && ke !== undefined) onReturn(ke, alasan.trim());
      }}
      onClose={onClose}
    >
      <Field label={t(pesan.kembaliKe)}>
        <RadioGroup
          value={String(ke)}
          onChange={(_, data) => {
            setKe(Number(data.value));
          }}
        >
          {targets.map((view) => (
            <Radio
              key={view.index}
              value={String(view.index)}
              label={
                <span className={drawer.laciPilih}>
                  <span className={ink.cut}>
                    {view.nomor}. {view.sop.uraian}
                  </span>
                  <span className={`${ink.cut} ${ink.quiet}`}>
                    {pelaksanaOf(view)}
                    {view.index === from.sop.kembali && ` · ${t(pesan.sesuaiSop)}`}
                  </span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t(pesan.alasan)} required {...(message !== undefined && { validationMessage: message })}>
        <Textarea
          value={alasan}
          rows={3}
          placeholder={t(pesan.tanyaAlasan)}
          onChange={(_, data) => {
            setAlasan(data.value);
          }}
        />
      </Field>
      <div className={controls.cepat}>
        {pesan.cepat.map((one) => (
          <Button
            key={one.id}
            size="small"
            shape="circular"
            onClick={() => {
              setAlasan(alasan.trim() === '' ? t(one) : `${alasan.trim()}; ${t(one).toLowerCase()}`);
            }}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      <ul className={css.akibat}>
        <li>
          <LockOpen16Regular aria-hidden />
          <span>
            {t(pesan.dibukaLagi)} <b>{t(pesan.langkahLangkah(listOf(reopened, t(pesan.dan))))}</b>
          </span>
        </li>
        <li>
          <History16Regular aria-hidden />
          <span>{t(pesan.isianTetap)}</span>
        </li>
      </ul>
    </Laci>
  );
}

const listOf = (views: readonly LangkahView[], and: string): string => {
  const names = views.map((view) => view.nomor);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
};
