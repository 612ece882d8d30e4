import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense } from 'react';
import { TEMPLAT } from '../../../domain/sop/templat/templates';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Screen';
import { pieceOf } from '../../state/pieces';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { piece } from '../../parts/piece';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './first-run.module.css';

const writeTemplate = pieceOf(async () => (await import('../../../app/sop/write-template')).writeTemplate);
const TemplatPicture = piece(async () => (await import('./TemplatPicture')).TemplatPicture);

/** The templates; choosing one writes it on a sheet of its own and goes on with it. */
export function TemplatChoice() {
  const pane = usePane();
  const t = useTranslate();
  const write = useAction(writeTemplate, messages.menulisTemplat, {
    after: ({ sheet }) => {
      pane.store.set({ sop: { sheet } });
      pane.openTab('sop');
    },
    told: ({ sheet }) => messages.templatDitulis(sheet),
  });
  return (
    <>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <Section title={t(messages.mulaiTemplat)}>
        <ul>
          {TEMPLAT.map(({ id, nama, kegiatan, pelaksana }) => (
            <li key={id}>
              <button
                type="button"
                className={controls.rowBtn}
                disabled={write.busy}
                onClick={() => void write.start({ templat: id })}
              >
                <Suspense fallback={<span className={css.gambar} aria-hidden />}>
                  <TemplatPicture id={id} />
                </Suspense>
                <span className={ink.grow}>
                  <b className={ink.block}>{t(nama)}</b>
                  <span className={ink.quiet}>{t(messages.rincianTemplat(kegiatan.length, pelaksana.length))}</span>
                </span>
                <ChevronRight20Regular className={ink.third} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
