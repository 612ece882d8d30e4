import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { a1 } from '../../../domain/sheet/address';
import { Logo } from '../../parts/Logo';
import { MiniBagan } from '../../parts/MiniBagan';
import { merek } from '../../parts/pesan';
import { Screen } from '../../parts/Screen';
import type { SopTerbaca, SopTerpilih } from '../../../app/sop/open-sop';
import { usePane, useTeks } from '../../state/use-pane';
import { miniSteps } from './mini-steps';
import * as pesan from './pesan';
import { TemplatChoice } from './TemplatChoice';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './awal.module.css';

/** The first screen of a workbook: use the SOP that is there, or begin from a template. */
export function Awal({ terbaca }: { readonly terbaca: SopTerbaca }) {
  const t = useTeks();
  return (
    <Screen>
      <div className={css.awal}>
        <Logo size={40} />
        <div>
          <h1>{t(merek)}</h1>
          <p className={ink.second}>{t(pesan.semboyan)}</p>
        </div>
      </div>
      {terbaca.terpilih ? (
        <Temuan terpilih={terbaca.terpilih} />
      ) : (
        <div className={parts.sec}>
          <h2>{t(pesan.belumAdaSop)}</h2>
          <p className={ink.second}>{t(terbaca.bukanSop ?? pesan.lembarIni(terbaca.lembar))}</p>
          {terbaca.lembarBukanSop && <TunjukkanTabel />}
        </div>
      )}
      <TemplatChoice />
      <div className={`${parts.sec} ${ink.second}`}>
        <p>{t(pesan.caraLain)}</p>
        <p className={`${css.privasi} ${ink.small}`}>
          <LockClosed16Regular aria-hidden />
          {t(pesan.dataTetap)}
        </p>
      </div>
    </Screen>
  );
}

function Temuan({ terpilih: { sop, usulan, target } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const found = t(pesan.ditemukan(sop.kegiatan.length, sop.pelaksana.length));
  return (
    <div className={parts.sec}>
      <MiniBagan lanes={Math.max(1, sop.pelaksana.length)} steps={miniSteps(sop, usulan)} label={found} />
      <h2 className={css.awalTemu}>{found}</h2>
      <p className={ink.quiet}>{t(pesan.diLembar(sop.sheet, a1(sop.isi)))}</p>
      <Button
        appearance="primary"
        className={css.awalPakai}
        onClick={() => {
          pane.store.set({ sop: target });
        }}
      >
        {t(pesan.pakaiLembarIni)}
      </Button>
    </div>
  );
}

/** The reader may not know this grid: a person can say where its headings are. */
function TunjukkanTabel() {
  const pane = usePane();
  const t = useTeks();
  return (
    <Button
      size="small"
      className={css.awalTunjuk}
      onClick={() => {
        pane.openLayer('pemetaan');
      }}
    >
      {t(pesan.tunjukkanTabel)}
    </Button>
  );
}
