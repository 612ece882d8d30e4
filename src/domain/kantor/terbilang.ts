const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12 };

/** An amount in words as it stands beside its digits, "dua belas", "satu juta lima ratus ribu rupiah"; undefined for other words. */
export function numberFromTerbilang(words: string): number | undefined {
  const list = words
    .toLowerCase()
    .replace(/\b(?:rupiah|persen)$/, '')
    .replace(/\bse(belas|puluh|ratus|ribu|juta)\b/g, 'satu $1')
    .trim()
    .split(/[\s-]+/);
  let total = 0;
  let group = 0;
  let one: number | undefined;
  for (const word of list) {
    const digit = ONES.indexOf(word);
    if (digit >= 0) {
      if (one !== undefined) return undefined;
      one = digit;
    } else if (word === 'belas' || word === 'puluh' || word === 'ratus') {
      if (one === undefined) return undefined;
      group += word === 'belas' ? one + 10 : one * (word === 'puluh' ? 10 : 100);
      one = undefined;
    } else {
      const scale = SCALES[word];
      if (scale === undefined || (one === undefined && group === 0)) return undefined;
      total += (group + (one ?? 0)) * scale;
      group = 0;
      one = undefined;
    }
  }
  return total + group + (one ?? 0);
}
