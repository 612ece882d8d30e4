import { Button } from '@fluentui/react-components';
import { acceptNaskah } from '../../../app/lkj/terima';
import type { LkjTerbaca } from '../../../app/lkj/susun';
import type { Lkj, Naskah } from '../../../domain/lkj/lkj';
import { menunggu } from '../../../domain/lkj/naskah';
import { SHEET } from '../../../domain/sheet/names';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import { useAction } from '../../state/use-action';
import { useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** So many texts are listed; the rest follow once these are settled. */
const SHOWN = 40;

/** Drafted texts of the report: each can be read on its sheet and accepted as it stands, or all of them at once. */
export function NaskahList({ terbaca: { lkj, tempat } }: { readonly terbaca: LkjTerbaca }) {
  const t = useTeks();
  const accept = useAction(acceptNaskah, pesan.menerimaNaskah, { told: ({ diterima }) => pesan.naskahDiterima(diterima) });
  const drafts = lkj.naskah.filter(menunggu);
  const changed = lkj.naskah.filter((one) => one.drafBerubah);
  const total = lkj.naskah.filter((one) => menunggu(one) || one.keadaan !== 'draf').length;
  const rowOf = ({ id }: Naskah): number => tempat.get(id)?.row ?? Infinity;
  const waiting = [...changed, ...drafts].sort((a, b) => rowOf(a) - rowOf(b));
  return (
    <Section title={t(pesan.naskah)} aside={t(pesan.naskahSiap(total - drafts.length, total))}>
      <p className={ink.second}>{t(drafts.length > 0 ? pesan.naskahTunggu(drafts.length) : pesan.naskahBeres)}</p>
      {changed.length > 0 && <p className={ink.warn}>{t(pesan.naskahBerubah(changed.length))}</p>}
      {waiting.length > 0 && (
        <details className={css.naskah}>
          <summary>{t(pesan.naskahSatuSatu)}</summary>
          <ul>
            {waiting.slice(0, SHOWN).map((one) => {
              const at = tempat.get(one.id);
              const judul = judulOf(one, lkj);
              return (
                <li key={one.id}>
                  {at && <CellLink sheet={SHEET.lkj} at={at} />}
                  <span className={`${ink.grow} ${ink.small}`}>
                    {judul}
                    {one.drafBerubah && <span className={ink.warn}> {t(pesan.angkaBerubah)}</span>}
                  </span>
                  <Button
                    size="small"
                    appearance="subtle"
                    disabled={accept.busy}
                    aria-label={t(pesan.terimaSatu(judul))}
                    onClick={() => void accept.start({ id: [one.id] })}
                  >
                    {t(pesan.terima)}
                  </Button>
                </li>
              );
            })}
          </ul>
          {waiting.length > SHOWN && <p className={ink.quiet}>{t(pesan.naskahLagi(waiting.length - SHOWN))}</p>}
        </details>
      )}
      {drafts.length > 0 && (
        <Button disabled={accept.busy} onClick={() => void accept.start({})}>
          {t(pesan.terimaNaskah)}
        </Button>
      )}
    </Section>
  );
}

/** "Sebab · Sasaran 1": a text's title with the sasaran or indikator it is about. */
function judulOf({ id, judul }: Naskah, lkj: Lkj): string {
  const [apa = '', milik = ''] = id.split(':');
  if (milik === '') return judul;
  const sasaran = lkj.sasaran.find((one) => one.id === milik);
  if (sasaran) return `${judul} · Sasaran ${String(sasaran.nomor)}`;
  return apa in pesan.FAKTOR ? `${pesan.FAKTOR[apa as keyof typeof pesan.FAKTOR]} · ${judul}` : judul;
}
