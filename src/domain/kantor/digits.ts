/** Digits with points and commas: a number, two possible numbers ("1.234"), or undefined. Rupiah has no thousandths. */
export function readDigits(digit: string, rupiah = false): number | readonly [number, number] | undefined {
  const mark = digit.startsWith('-') ? -1 : 1;
  const content = digit.replace(/^[+-]\s?/, '').trim();
  const rapat = /^\d{1,3}([ ']\d{3})+([.,]\d+)?$/.test(content) ? content.replace(/[ ']/g, '') : content;
  if (/[\s']/.test(rapat) || /^0\d/.test(rapat)) return undefined;
  if (/^\d+$/.test(rapat)) return mark * Number(rapat);
  const one = /^(\d+)([.,])(\d+)$/.exec(rapat);
  if (one) {
    const [, depan = '', , belakang = ''] = one;
    const desimal = mark * Number(`${depan}.${belakang}`);
    const ribuan = mark * Number(depan + belakang);
    if (belakang.length !== 3 || depan === '0') return desimal;
    // "1500.000" is a slip for one of two amounts; as a plain figure it is a decimal.
    if (depan.length > 3) return rupiah ? [ribuan, desimal] : desimal;
    return rupiah ? ribuan : [ribuan, desimal];
  }
  const mixed = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(rapat) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(rapat);
  if (mixed) {
    const [, depan = '', belakang = ''] = mixed;
    const whole = depan.replace(/[.,]/g, '');
    const desimal = mark * Number(`${whole}.${belakang}`);
    // "1.250,000": a slip in one separator, or thousandths.
    return belakang.length === 3 ? [mark * Number(whole + belakang), desimal] : desimal;
  }
  return /^\d{1,3}(\.\d{3}){2,}$/.test(rapat) || /^\d{1,3}(,\d{3}){2,}$/.test(rapat)
    ? mark * Number(rapat.replace(/[.,]/g, ''))
    : undefined;
}
