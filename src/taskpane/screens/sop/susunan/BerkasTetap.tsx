import { useTeks } from '../../../state/use-pane';
import { berkasTetap } from './pesan';

/** A Berkas that runs keeps the SOP it began with: said before the table changes under it. */
export function BerkasTetap({ berkas }: { readonly berkas: readonly string[] }) {
  const t = useTeks();
  return berkas.length === 0 ? null : <p className="r-small r-2">{t(berkasTetap(berkas.join(', ')))}</p>;
}
