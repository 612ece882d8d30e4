import { useTranslate } from '../../../state/use-pane';
import { berkasTetap } from './messages';
import * as ink from '../../../parts/ink.module.css';

/** A Berkas that runs keeps the SOP it began with: said before the table changes under it. */
export function BerkasStays({ berkas }: { readonly berkas: readonly string[] }) {
  const t = useTranslate();
  return berkas.length === 0 ? null : <p className={ink.quiet}>{t(berkasTetap(berkas.join(', ')))}</p>;
}
