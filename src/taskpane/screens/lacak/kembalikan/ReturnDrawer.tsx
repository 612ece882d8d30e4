import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { LockOpen16Regular } from '@fluentui/react-icons/svg/lock-open';
import { useState } from 'react';
import { dependentsOf } from '../../../../domain/tracker/make-sop-versi';
import type { SopVersi } from '../../../../domain/tracker/sop-versi';
import { useTranslate } from '../../../state/use-pane';
import { pelaksanaOf, returnTargets, type LangkahView } from '../berkas-view';
import { Drawer } from '../../../parts/Drawer';
import * as messages from './messages';
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
export function ReturnDrawer({ open, sop, views, from, busy, refusal, onReturn, onClose }: Props) {
  const t = useTranslate();
  const targets = returnTargets(views, from);
  const [ke, setKe] = useState(targets[0]?.index);
  const [alasan, setAlasan] = useState('');
  const [tried, setTried] = useState(false);
  const after = ke === undefined ? undefined : dependentsOf(sop, ke);
  const reopened = views.filter(
    (view) => view.index === ke || view === from || (after?.has(view.index) === true && view.state.status === 'selesai'),
  );
  const missing = alasan.trim() === '';
  const message = tried && missing ? t(messages.alasanKosong) : undefined;

  return (
    <Drawer
      open={open}
      title={t(messages.judul(from.nomor))}
      submit={t(messages.kembalikan)}
      busy={busy || ke === undefined}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => {
        setTried(true);
        if (!missing && ke !== undefined) onReturn(ke, alasan.trim());
      }}
      onClose={onClose}
    >
      <Field label={t(messages.kembaliKe)}>
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
                    {view.index === from.sop.kembali && ` · ${t(messages.sesuaiSop)}`}
                  </span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t(messages.alasan)} required {...(message !== undefined && { validationMessage: message })}>
        <Textarea
          value={alasan}
          rows={3}
          placeholder={t(messages.tanyaAlasan)}
          onChange={(_, data) => {
            setAlasan(data.value);
          }}
        />
      </Field>
      <div className={controls.cepat}>
        {messages.cepat.map((one) => (
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
            {t(messages.dibukaLagi)} <b>{t(messages.langkahLangkah(listOf(reopened, t(messages.dan))))}</b>
          </span>
        </li>
        <li>
          <History16Regular aria-hidden />
          <span>{t(messages.isianTetap)}</span>
        </li>
      </ul>
    </Drawer>
  );
}

const listOf = (views: readonly LangkahView[], and: string): string => {
  const names = views.map((view) => view.nomor);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
};
