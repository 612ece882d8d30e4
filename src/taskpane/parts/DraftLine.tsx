import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { Save16Regular } from '@fluentui/react-icons/svg/save';
import { momentWords } from '../language/format';
import type { DraftSaid } from '../state/draft';
import { useTranslate } from '../state/use-pane';
import { TextButton } from './Buttons';
import { draf } from './messages';
import * as ink from './ink.module.css';
import * as parts from './parts.module.css';

/** What became of something typed earlier, above the form it belongs to. */
export function DraftLine({ said }: { readonly said: DraftSaid | undefined }) {
  const t = useTranslate();
  if (!said) return null;
  return (
    <output className={parts.kabar} data-draf data-warn={said.kind !== 'dilanjutkan' || undefined}>
      {said.kind === 'dilanjutkan' ? (
        <Save16Regular className={ink.brand} aria-hidden />
      ) : (
        <Warning16Regular className={ink.warn} aria-hidden />
      )}
      <div className={ink.grow}>
        <p>{t(said.kind === 'tidak-disimpan' ? draf.tidakDisimpan : draf[said.kind](t(momentWords(said.at))))}</p>
        {said.kind === 'ditawarkan' && <TextButton size="small" says={draf.pakai} onClick={said.take} />}
        {said.kind !== 'tidak-disimpan' && <TextButton size="small" says={draf.buang} onClick={said.drop} />}
      </div>
    </output>
  );
}
