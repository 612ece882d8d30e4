/**
 * Hex digits of a head that are printed, and the fewest that are accepted: 128 bits. A history that ends in 8 given digits is found in
 * minutes on one computer; one that ends in these is not found at all.
 */
export const HEAD_DIGITS = 32;

/** What earlier versions printed, at most: 64 bits. Such a print is a hint, no proof. */
export const EARLIER_DIGITS = 16;

const GROUP = 4;

/** Stands between two heads of a log that had forked. */
const AND = ' + ';

/** One hash as people read and type it: its first 32 digits in groups of four, "7f3a 91c2 …". */
export const printedHash = (hash: string): string =>
  hash
    .slice(0, HEAD_DIGITS)
    .match(/.{1,4}/g)
    ?.join(' ') ?? '';

/** The heads of a log ("hash hash" where it had forked) as they are printed. */
export const printedHead = (kepala: string): string =>
  kepala
    .split(' ')
    .filter((one) => one !== '')
    .map(printedHash)
    .join(AND);

/** The text of a printed head's QR code: the whole hashes, how many records, and when; readable where a printed head is typed. */
export const headCode = ({
  kepala,
  jumlah,
  pada,
}: {
  readonly kepala: string;
  readonly jumlah: number;
  readonly pada: string;
}): string => `KEPALA LOG ${kepala.split(' ').join(AND)} / ${String(jumlah)} CATATAN / ${pada}`.toUpperCase();

/** What the text of such a code says; undefined when it is none. */
export function readHeadCode(
  code: unknown,
): { readonly kepala: string; readonly jumlah: number; readonly pada: string } | undefined {
  if (typeof code !== 'string') return undefined;
  const [, heads = '', count, pada] =
    /^KEPALA LOG ([0-9A-F]{64}(?: \+ [0-9A-F]{64})*) \/ (\d+) CATATAN \/ (\S+)$/i.exec(code.trim()) ?? [];
  return pada === undefined ? undefined : { kepala: heads.toLowerCase().split(AND).join(' '), jumlah: Number(count), pada };
}

/** The runs of hex digits in a text that may be heads, without the words, counts and dates around them. */
export function typedHeads(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/\d[\d.]*\s*(?:catatan|peristiwa|records|events)/g, ' / ')
    .replace(/\d{4}-\d\d-\d\d[t ]?[\d:.+z-]*/g, ' / ')
    .split(/[\s-]+/);
  const runs: string[] = [];
  let run = '';
  const close = (): void => {
    if (run.length >= FEWEST_READ) runs.push(...split(run));
    run = '';
  };
  for (const word of words) {
    const [whole = '', start = '', end = ''] = /^([0-9a-f]+)(?:(?:…|\.{2,})([0-9a-f]*))?$/.exec(word) ?? [];
    // Heads are printed in groups: a shorter number among them is a day or a count.
    if (whole === '' || start.length < GROUP) close();
    else run += start + end;
  }
  close();
  return runs;
}

/** Fewer digits than these in a row are taken for a year or a number, not for a head. */
const FEWEST_READ = 8;

const WHOLE = 64;

/** Several heads typed one after the other, without anything between them. */
function split(run: string): readonly string[] {
  if (run.length <= WHOLE) return [run];
  const size = run.length % WHOLE === 0 ? WHOLE : HEAD_DIGITS;
  return run.match(new RegExp(`.{1,${String(size)}}`, 'g')) ?? [];
}
