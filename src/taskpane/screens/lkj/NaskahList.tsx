import { acceptNaskah } from '../../../app/lkj/accept-naskah';
import type { LkjReading } from '../../../app/lkj/compile-sheet';
import type { SheetYear } from '../../../domain/kinerja/year-sheets';
import type { Lkj, Naskah } from '../../../domain/lkj/lkj';
import { unreadNaskah } from '../../../domain/lkj/naskah';
import { Section } from '../../parts/Screen';
import { CellLink, TextButton } from '../../parts/Buttons';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** So many texts are listed; the rest follow once these are settled. */
const SHOWN = 40;

interface Props {
  readonly terbaca: LkjReading;
  readonly year: SheetYear;
}

/** Drafted texts of the report: each can be read on its sheet and accepted as it stands, or all of them at once. */
export function NaskahList({ terbaca: { lkj, lembar, tempat }, year }: Props) {
  const t = useTranslate();
  const accept = useAction(acceptNaskah, messages.menerimaNaskah, { told: ({ diterima }) => messages.naskahDiterima(diterima) });
  const drafts = lkj.naskah.filter(unreadNaskah);
  const changed = lkj.naskah.filter((one) => one.drafBerubah);
  const total = lkj.naskah.filter((one) => unreadNaskah(one) || one.keadaan !== 'draf').length;
  const rowOf = ({ id }: Naskah): number => tempat.get(id)?.row ?? Infinity;
  const waiting = [...changed, ...drafts].sort((a, b) => rowOf(a) - rowOf(b));
  return (
    <Section title={t(messages.naskah)} aside={t(messages.naskahSiap(total - drafts.length, total))}>
      <p className={ink.second}>{t(drafts.length > 0 ? messages.naskahTunggu(drafts.length) : messages.naskahBeres)}</p>
      {changed.length > 0 && <p className={ink.warn}>{t(messages.naskahBerubah(changed.length))}</p>}
      {waiting.length > 0 && (
        <details className={css.naskah}>
          <summary>{t(messages.naskahSatuSatu)}</summary>
          <ul>
            {waiting.slice(0, SHOWN).map((one) => {
              const at = tempat.get(one.id);
              const judul = titleOf(one, lkj);
              return (
                <li key={one.id}>
                  {at && <CellLink sheet={lembar} at={at} />}
                  <span className={`${ink.grow} ${ink.small}`}>
                    {judul}
                    {one.drafBerubah && <span className={ink.warn}> {t(messages.angkaBerubah)}</span>}
                  </span>
                  <TextButton
                    size="small"
                    appearance="subtle"
                    disabled={accept.busy}
                    aria-label={t(messages.terimaSatu(judul))}
                    says={messages.terima}
                    onClick={() => void accept.start({ id: [one.id], periode: lkj.periode, year })}
                  />
                </li>
              );
            })}
          </ul>
          {waiting.length > SHOWN && <p className={ink.quiet}>{t(messages.naskahLagi(waiting.length - SHOWN))}</p>}
        </details>
      )}
      {drafts.length > 0 && (
        <TextButton
          disabled={accept.busy}
          says={messages.terimaNaskah}
          onClick={() => void accept.start({ periode: lkj.periode, year })}
        />
      )}
    </Section>
  );
}

/** "Sebab · Sasaran 1": a text's title with the sasaran or indikator it is about. */
function titleOf({ id, judul }: Naskah, lkj: Lkj): string {
  const [apa = '', own = ''] = id.split(':');
  if (own === '') return judul;
  const sasaran = lkj.sasaran.find((one) => one.id === own);
  if (sasaran) return `${judul} · Sasaran ${String(sasaran.nomor)}`;
  return apa in messages.FAKTOR ? `${messages.FAKTOR[apa as keyof typeof messages.FAKTOR]} · ${judul}` : judul;
}
