import { writtenNip, wrongNip } from '../../../../domain/kantor/nip';
import { NIP_TEXT } from '../../../../domain/kinerja/identitas/messages';
import type { Pejabat } from '../../../../domain/kinerja/pengaturan';
import { TextButton } from '../../../parts/Buttons';
import { useGo, useTranslate } from '../../../state/use-pane';
import { identitas as words } from '../identitas-messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../lkj.module.css';

/** Who signs, as the settings say, with the NIP as it is printed; what is wrong with it is said here and mended there. */
export function HeadLine({ kepala }: { readonly kepala: Pejabat }) {
  const t = useTranslate();
  const go = useGo();
  const wrong = wrongNip(kepala.nip);
  return (
    <div className={css.kepala}>
      <p>
        <b>{t(words.kepala)}</b>{' '}
        {kepala.nama === '' ? (
          <span className={ink.warn}>{t(words.tanpaKepala)}</span>
        ) : (
          `${kepala.nama}, ${kepala.jabatan}, NIP ${writtenNip(kepala.nip) || '–'}`
        )}
        {wrong && <span className={ink.warn}> NIP {t(NIP_TEXT[wrong])}</span>}
      </p>
      <TextButton size="small" says={words.ubahKepala} onClick={go('perjanjian')} />
    </div>
  );
}
