import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { a1 } from '../../../domain/sheet/address';
import { Logo } from '../../parts/Logo';
import { MiniFlowchart } from '../../parts/MiniFlowchart';
import { miniSteps } from '../../parts/mini-steps';
import { merek } from '../../parts/messages';
import { Screen, Section } from '../../parts/Screen';
import type { SopTerbaca, SopTerpilih } from '../../../app/sop/open-sop';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { OpenFileSection } from '../sop/berkas/OpenFileSection';
import { TemplatChoice } from './TemplatChoice';
import { Tag } from '../../parts/Tag';
import { TextButton } from '../../parts/Buttons';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './first-run.module.css';

/** The first screen of a workbook: use the SOP that is there, or begin from a template. */
export function FirstRun({ terbaca }: { readonly terbaca: SopTerbaca }) {
  const pane = usePane();
  const t = useTranslate();
  const language = usePaneState((state) => state.language);
  return (
    <Screen>
      <div className={css.awal}>
        <Logo size={40} />
        <div className={ink.grow}>
          <h1>{t(merek)}</h1>
          <p className={ink.second}>{t(messages.semboyan)}</p>
        </div>
        <Button
          size="small"
          appearance="subtle"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => pane.speak(language === 'id' ? 'en' : 'id')}
        >
          {t(messages.bahasaLain)}
        </Button>
      </div>
      {terbaca.chosen ? (
        <FoundSheets terpilih={terbaca.chosen} />
      ) : (
        <div className={parts.sec}>
          <h2>{t(messages.belumAdaSop)}</h2>
          <p className={ink.second}>{t(terbaca.notSop ?? messages.lembarIni(terbaca.sheets))}</p>
          {terbaca.sheetIsNoSop && <ShowTable />}
        </div>
      )}
      <OpenFileSection />
      <TemplatChoice />
      <Section title={t(messages.jalan)}>
        <ol className={css.jalan}>
          {messages.bagian.map((one, index) => (
            <li key={one.id}>
              {t(one)} {index === 0 && <Tag tone="ok" says={messages.mulaiDiSini} />}
            </li>
          ))}
        </ol>
      </Section>
      <div className={`${parts.sec} ${ink.second}`}>
        <p className={`${css.privasi} ${ink.small}`}>
          <LockClosed16Regular aria-hidden />
          {t(messages.dataTetap)}
        </p>
      </div>
    </Screen>
  );
}

function FoundSheets({ terpilih: { sop, usulan, target } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTranslate();
  const found = t(messages.ditemukan(sop.kegiatan.length, sop.pelaksana.length));
  return (
    <div className={parts.sec}>
      <MiniFlowchart lanes={Math.max(1, sop.pelaksana.length)} steps={miniSteps(sop, usulan)} label={found} />
      <h2 className={css.awalTemu}>{found}</h2>
      <p className={ink.quiet}>{t(messages.diLembar(sop.sheet, a1(sop.isi)))}</p>
      <Button appearance="primary" className={css.awalPakai} onClick={() => pane.store.set({ sop: target })}>
        {t(messages.pakaiLembarIni)}
      </Button>
    </div>
  );
}

/** The reader may not know this grid: a person can say where its headings are. */
function ShowTable() {
  const go = useGo();
  return <TextButton size="small" className={css.awalTunjuk} says={messages.tunjukkanTabel} onClick={go('pemetaan')} />;
}
