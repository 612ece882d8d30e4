import type { IndikatorLkj } from '../../../domain/lkj/lkj';
import { figureText } from '../../language/format';
import { useTranslate } from '../../state/use-pane';
import { belumTercapai, garisTarget, tanpaAngka, tercapai } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** The bar reaches its end at this capaian, in percent; the line of the target stands at 100. */
const FULL = 110;

/** Each indikator's capaian against its target. */
export function CapaianBars({ indikator }: { readonly indikator: readonly IndikatorLkj[] }) {
  const t = useTranslate();
  return (
    <>
      <ul className={css.bars}>
        {indikator.map((one) => {
          const { nilai, kata, rumus } = one.capaian;
          const reached = nilai !== null && nilai >= 100;
          return (
            <li key={one.id} title={t(rumus)}>
              <span className={ink.cut}>{one.nama}</span>
              {nilai === null ? (
                <span className={`${css.barsKata} ${ink.second}`}>{t(kata ?? tanpaAngka)}</span>
              ) : (
                <>
                  <span className={css.bar} aria-hidden>
                    <i data-ok={reached} style={{ width: `${String(Math.max(0, Math.min(FULL, nilai)) * (100 / FULL))}%` }} />
                    <em style={{ left: `${String((100 * 100) / FULL)}%` }} />
                  </span>
                  <span className={reached ? `${ink.num} ${ink.bold}` : `${ink.num} ${ink.bold} ${ink.warn}`}>
                    {t(figureText(nilai, 1))}
                    <span className={ink.hidden}> % {t(reached ? tercapai : belumTercapai)}</span>
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className={`${css.legend} ${ink.quiet}`} aria-hidden>
        <span>
          <i data-ok="true" />
          {t(tercapai)}
        </span>
        <span>
          <i data-ok="false" />
          {t(belumTercapai)}
        </span>
        <span>
          <em />
          {t(garisTarget)}
        </span>
      </p>
    </>
  );
}
