import { ISTILAH_KOLOM, ISTILAH_LAIN, type Istilah } from '../src/domain/kantor/istilah';
import { ISTILAH_IDENTITAS } from '../src/domain/kantor/istilah-identitas';

/** The README's glossary in markdown, one row a term, made from the terms that header reading and tooltips use. */
export function glossaryTable(): string {
  const terms: readonly Istilah[] = [
    ...Object.values(ISTILAH_LAIN),
    ...Object.values(ISTILAH_KOLOM),
    ...Object.values(ISTILAH_IDENTITAS),
  ];
  return ['| term | meaning |', '|---|---|', ...terms.map(({ label, arti }) => `| ${label} | ${arti} |`)].join('\n');
}
