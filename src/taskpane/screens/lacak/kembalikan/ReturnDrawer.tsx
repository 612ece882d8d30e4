import { History16Regular } from '@fluentui/react-icons/svg/history';
import { LockOpen16Regular } from '@fluentui/react-icons/svg/lock-open';
import { dependentsOf } from '../../../../domain/tracker/make-sop-versi';
import type { Berkas } from '../../../../domain/tracker/state';
import { RadioField, TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { TextButton } from '../../../parts/Buttons';
import { type FormProps, ActForm } from '../acts/ActForm';
import { pelaksanaOf, returnTargets, type LangkahView } from '../berkas-view';
import { tercatat } from '../messages';
import * as messages from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './kembalikan.module.css';

interface Props extends Pick<FormProps, 'open' | 'kirim' | 'onClose'> {
  readonly berkas: Berkas;
  readonly views: readonly LangkahView[];
  readonly from: LangkahView;
}

/** Sends work back: to which step, why, and what follows from it; what it is about stays visible above. */
export function ReturnDrawer({ berkas, views, from, ...form }: Props) {
  const t = useTranslate();
  const targets = returnTargets(views, from);
  const passage = berkas.langkah[from.index]?.lalu.length ?? 0;
  const draft = useDraft(`kembalikan.${berkas.id}.${String(from.index)}.${String(passage)}`, {
    ke: targets[0]?.index ?? -1,
    typed: '',
  });
  const { typed } = draft.isian;
  const to = targets.find(({ index }) => index === draft.isian.ke) ?? targets[0];
  const alasan = typed.trim();
  const after = to && dependentsOf(berkas.sop, to.index);
  const reopened = views.filter(
    (view) => view.index === to?.index || view === from || (after?.has(view.index) === true && view.state.status === 'selesai'),
  );
  const on = { berkas: berkas.id, langkah: from.index };

  return (
    <ActForm
      {...form}
      title={messages.judul(from.nomor)}
      submit={messages.kembalikan}
      idle={!to}
      draft={draft}
      act={
        to && alasan !== ''
          ? [{ kind: 'return', ...on, ke: to.index, alasan }, tercatat.kembali(from.nomor, to.nomor)]
          : undefined
      }
    >
      <RadioField
        label={messages.kembaliKe}
        value={String(to?.index)}
        choices={targets.map((view) => [String(view.index), <TargetName key={view.index} view={view} from={from} />])}
        onChange={(chosen) => draft.change({ ke: Number(chosen) })}
      />
      <TextField
        label={messages.alasan}
        needed={messages.alasanKosong}
        value={typed}
        rows={3}
        placeholder={messages.tanyaAlasan}
        onChange={(value) => draft.change({ typed: value })}
      />
      <div className={controls.chips}>
        {messages.cepat.map((one) => (
          <TextButton
            key={one.id}
            size="small"
            shape="circular"
            says={one}
            onClick={() => {
              draft.change({ typed: alasan === '' ? t(one) : `${alasan}; ${t(one).toLowerCase()}` });
            }}
          />
        ))}
      </div>
      <ul className={css.akibat}>
        <li>
          <LockOpen16Regular aria-hidden />
          <span>
            {t(messages.dibukaLagi)} <b>{t(messages.langkahLangkah(reopened.map((view) => view.nomor)))}</b>
          </span>
        </li>
        <li>
          <History16Regular aria-hidden />
          <span>{t(messages.isianTetap)}</span>
        </li>
      </ul>
    </ActForm>
  );
}

function TargetName({ view, from }: { readonly view: LangkahView; readonly from: LangkahView }) {
  const t = useTranslate();
  return (
    <span className={drawer.choice}>
      <span className={ink.cut}>
        {view.nomor}. {view.sop.uraian}
      </span>
      <span className={`${ink.cut} ${ink.quiet}`}>
        {pelaksanaOf(view)}
        {view.index === from.sop.kembali && ` · ${t(messages.sesuaiSop)}`}
      </span>
    </span>
  );
}
