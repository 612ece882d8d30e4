import { identitasOf, type Sop } from '../../../../domain/sop/sop';
import { IDENTITAS_FIELDS } from '../../../../domain/sop/templat/templat';
import { CellLink } from '../../../parts/CellLink';
import { Section } from '../../../parts/Section';
import { berapaDari } from '../../../parts/messages';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './pemetaan.module.css';

/** The thirteen fields of the identity block, as they were found beside the table or on a sheet of their own. */
export function IdentitasSection({ sop }: { readonly sop: Sop }) {
  const t = useTranslate();
  const contents = identitasOf(sop);
  const found = new Map(contents.map((one) => [one.field, one]));
  const filled = contents.filter((one) => one.isi.length > 0).length;
  return (
    <Section title={t(messages.identitas)} aside={t(berapaDari(filled, IDENTITAS_FIELDS.length))}>
      <ul className={`${parts.lined} ${css.identitas}`}>
        {IDENTITAS_FIELDS.map((name) => {
          const one = found.get(name);
          return (
            <li key={name}>
              <span className={ink.quiet}>{t(messages.field[name])}</span>
              <span className={one && one.isi.length > 0 ? ink.cut : `${ink.cut} ${ink.warn}`} title={one?.isi.join('\n')}>
                {one ? one.isi.join(' ') || t(messages.kosong) : t(messages.tidakAda)}
              </span>
              {one && <CellLink sheet={sop.identitasLain?.sheet ?? sop.sheet} at={one.at} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
