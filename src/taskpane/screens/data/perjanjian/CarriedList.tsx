import type { FromLastYear } from '../../../../app/kinerja/begin-year';
import { useTranslate } from '../../../state/use-pane';
import { isiCepat as pesan } from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

type Carried = Pick<FromLastYear, 'dibawa' | 'tidakDibawa'>;

/** What comes along from last year, and what does not. */
export function CarriedList({ carried: { dibawa, tidakDibawa } }: { readonly carried: Carried }) {
  const t = useTranslate();
  return (
    <>
      {(
        [
          [pesan.dibawa, dibawa],
          [pesan.tidakDibawa, tidakDibawa],
        ] as const
      ).map(([title, lines]) => (
        <div key={title.id} className={ink.small}>
          <b>{t(title)}</b>
          <ul className={css.carried}>
            {lines.map((one) => (
              <li key={one.id}>{t(one)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
