import { useTeks } from '../../../state/use-pane';
import { berkasTetap } from './pesan';
import * as ink from '../../../parts/ink.module.css';

/** A Berkas that runs keeps the SOP it began with: said before the table changes under it. */
export function BerkasTetap({ berkas }: { readonly berkas: readonly string[] }) {
  const t = useTeks();
  return berkas.length === 0 ? null : <p className={ink.quiet}>{t(berkasTetap(berkas.join(', ')))}</p>;
}
