import { UNCALCULATED } from '../sheet/snapshot';
import { readDigits } from './digits';
import type { AngkaFigure, Bound, Figure, UnreadReason } from './figure';
import {
  boundAfter,
  boundBefore,
  isCalendarWord,
  isCountedUnit,
  isFigureName,
  isNotApplicable,
  isPredikat,
  scaleAfter,
  tidyFigure,
} from './figure-words';
import { numberFromTerbilang } from './terbilang';

const CORE = /^[+-]? ?\d+(?:[.,]\d+|[ ']\d{3}(?!\d))*/;
const CURRENCY = /^(?:rp|idr)(?![a-z])[.,:]* */i;
const FOREIGN = /^(?:us\$|usd|\$|€|eur|¥|£|sgd|myr|rm)(?![a-z])/i;
const WORD = /^[A-Za-z][A-Za-z .+/-]{0,40}$/;
/** A money amount ends in these: "1.000.000,-", "1.000.000.-", "1.000.000/,00". */
const ENDING = /^(?:[,.] ?-+|[,.]? ?=|\/? ?,00(?!\d)|\/,?-)/;

/** Nobody writes a figure in more characters than these; a whole paragraph is not searched for one. */
const LONGEST = 200;

/** Reads a typed figure; `money` where the cell holds rupiah, which has no thousandths and a scale for every "M". */
export function readTypedFigure(typed: string, money: boolean): Figure {
  const text = tidyFigure(typed);
  if (text === '') return { jenis: 'kosong' };
  if (text.length > LONGEST) return unread(text, 'sisa');
  if (isNotApplicable(text)) return { jenis: 'tidak-berlaku' };
  if (text === UNCALCULATED) return unread(text, 'belum-dihitung');
  if (/^#(?:ref|n\/a|value|div\/0|name|num|null|spill|#)/i.test(text)) return unread(text, 'galat-excel');
  const { batas, rest } = boundBefore(text);
  const bound = batas === '' ? {} : { batas };
  const bracketed = /^(?:(?:rp|idr)[., ]*)?\( ?(?:rp[., ]*)?(\d[^()]*)\) ?%?$/i.exec(rest);
  if (bracketed) return inBrackets(text, readTypedFigure(bracketed[1] ?? '', money || /(?:rp|idr)/i.test(rest)));
  const currency = CURRENCY.exec(rest);
  const figures = rest.slice(currency?.[0].length ?? 0);
  if (CORE.test(figures)) {
    const read = new FigureReader(text, money, currency !== null).read(figures);
    return batas !== '' && (read.jenis === 'angka' || read.jenis === 'kata') && read.batas === undefined
      ? { ...read, ...bound }
      : read;
  }
  if (FOREIGN.test(rest)) return unread(text, 'mata-uang');
  return readWord(text, rest, bound, money);
}

/** A bracket is how bookkeepers write less than nothing, and how others write "about": both are offered. */
function inBrackets(text: string, inner: Figure): Figure {
  if (inner.jenis !== 'angka') return inner.jenis === 'tidak-terbaca' ? inner : unread(text, 'sisa');
  return { jenis: 'ragu', teks: text, pilihan: [inner.nilai, -inner.nilai] };
}

function readWord(text: string, rest: string, bound: { readonly batas?: Bound }, money: boolean): Figure {
  const beside = /^([A-Za-z][A-Za-z .+/-]{0,40}?) ?(?:\( ?(.+?) ?\)|[:=] ?(.+)| (\d.*))(?: ([a-z][a-z ]*))?$/i.exec(rest);
  if (beside) {
    const [, kata = '', bracket, equal, plain, satuan] = beside;
    const inner = readTypedFigure(bracket ?? equal ?? plain ?? '', money);
    const spelled = numberFromTerbilang(kata);
    if (inner.jenis === 'angka' && spelled !== undefined)
      return spelled === inner.nilai
        ? { ...inner, ...(satuan === undefined ? {} : { satuan }), ...bound }
        : { jenis: 'ragu', teks: text, pilihan: [inner.nilai, spelled] };
    if (isCalendarWord(kata)) return unread(text, 'tanggal');
    if (plain === undefined && isYear(inner)) return unread(text, 'tanggal');
    const asFigure = plain === undefined || isFigureName(kata);
    if (inner.jenis === 'ragu' && asFigure) return { ...inner, teks: text };
    if (inner.jenis === 'angka' && asFigure && !inner.persen && inner.satuan === undefined)
      return { jenis: 'kata', kata, nilai: inner.nilai, ...bound };
    if (inner.jenis === 'kata' && inner.nilai === undefined && isFigureName(kata)) return { ...inner, ...bound };
    return /\d/.test(rest) ? unread(text, 'tanpa-angka') : { jenis: 'kata', kata: rest, ...bound };
  }
  const judged = /^(?:opini|predikat|kategori|nilai|skor|peringkat|grade) (.+)$/i.exec(rest)?.[1] ?? '';
  if (isPredikat(judged)) return { jenis: 'kata', kata: judged, ...bound };
  return WORD.test(rest) ? { jenis: 'kata', kata: rest, ...bound } : unread(text, /\d/.test(rest) ? 'sisa' : 'tanpa-angka');
}

const isYear = (figure: Figure): boolean =>
  figure.jenis === 'angka' && Number.isInteger(figure.nilai) && figure.nilai >= 1990 && figure.nilai <= 2100;

const unread = (teks: string, sebab: UnreadReason): Figure => ({ jenis: 'tidak-terbaca', teks, sebab });

/** "73,8 tahun" and "12 jam" are how long something lasts; "2026 tahun" and "7.30 jam" are none. */
const isSpan = (unit: string, digits: string): boolean => /^(?:tahun|jam)$/i.test(unit) && /^\d{1,3}(?:,\d+)?$/.test(digits);

/** Takes what stands after the digits apart, piece by piece; a piece nobody knows leaves the whole text unread. */
class FigureReader {
  private kali = 1;
  private digits = '';
  private unsureScale = 1;
  private persen = false;
  private satuan = '';
  private batas: Bound | undefined;
  private catatan: string | undefined;
  private kata: string | undefined;
  private spelled: number | undefined;

  constructor(
    private readonly text: string,
    private readonly inMoney: boolean,
    private rupiah: boolean,
  ) {}

  read(figures: string): Figure {
    const digits = CORE.exec(figures)?.[0] ?? '';
    this.digits = digits;
    let rest = figures.slice(digits.length).trimStart();
    const ending = ENDING.exec(rest);
    if (ending) {
      this.rupiah = this.rupiah || !ending[0].endsWith('00');
      rest = rest.slice(ending[0].length).trim();
    }
    while (rest !== '') {
      const next = this.take(rest);
      if (typeof next !== 'string') return unread(this.text, next.sebab);
      rest = next.trim();
    }
    return this.finish(digits);
  }

  /** Takes one piece off the front; the reason where it is none that belongs to a figure. */
  private take(rest: string): string | { readonly sebab: UnreadReason } {
    const sign = /^(?:%|persen|prosen)(?![a-z])/i.exec(rest);
    if (sign && !this.persen) {
      this.persen = true;
      return rest.slice(sign[0].length);
    }
    const rupiah = /^(?:rupiah|rp\.?)(?![a-z])/i.exec(rest);
    if (rupiah) {
      this.rupiah = true;
      return rest.slice(rupiah[0].length);
    }
    const scale = this.satuan === '' && this.kali === 1 ? scaleAfter(rest) : undefined;
    if (scale && (scale.sure || this.rupiah || this.inMoney)) {
      this.kali = scale.kali;
      return scale.rest;
    }
    if (scale && /^[MT]/.test(rest)) this.unsureScale = scale.kali;
    const bracket = /^\(([^()]*)\)/.exec(rest);
    if (bracket) return this.takeBracket(bracket[1]?.trim() ?? '') ?? rest.slice(bracket[0].length);
    const footnote = /^(?:\*+|†|‡|[¹²³]|[).;,](?=$| ))/.exec(rest);
    if (footnote) {
      if (/[*†‡¹²³]/.test(footnote[0])) this.catatan ??= footnote[0];
      return rest.slice(footnote[0].length);
    }
    if (/^(?:-|s\.? ?[/.]? ?d\.?|sampai(?: dengan)?|hingga|to|~) ?(?:rp\.? ?)?\d/i.test(rest)) return { sebab: 'rentang' };
    return this.takeUnit(rest);
  }

  private takeBracket(content: string): { readonly sebab: UnreadReason } | undefined {
    const spelled = numberFromTerbilang(content);
    if (spelled !== undefined) this.spelled = spelled;
    else if (/^(?:%|persen)$/i.test(content)) this.persen = true;
    else if (/^(?:rp\.?|rupiah)$/i.test(content)) this.rupiah = true;
    else if (/\d/.test(content)) return { sebab: 'dua-angka' };
    else if (boundAfter(content)) this.batas = boundAfter(content);
    else if (isPredikat(content)) this.kata = content;
    else if (content !== '') this.catatan ??= content;
    return undefined;
  }

  private takeUnit(rest: string): string | { readonly sebab: UnreadReason } {
    const bound = boundAfter(rest);
    if (bound) {
      this.batas = bound;
      return '';
    }
    const unit =
      /^(?:\/ ?|per )?[A-Za-z](?:[A-Za-z/.,'²³-]|(?<=\b[kchd]?m)[23](?![0-9])| (?=[A-Za-z/]))*/.exec(rest)?.[0].trim() ?? '';
    const after = rest.slice(unit.length).trim();
    const per = unit.replace(/^(?:\/|per) ?/i, '');
    if (unit.startsWith('/') && (/^rp\b/i.test(per) || isNotApplicable(per))) return { sebab: 'dua-angka' };
    if (unit === '' || unit.length > 40) return { sebab: /\d/.test(rest) ? 'dua-angka' : 'sisa' };
    if (isCalendarWord(unit) && !isSpan(unit, this.digits)) return { sebab: 'tanggal' };
    if (
      /^(?:dan|atau|dari|ditambah|x|ratus|puluh)\b/i.test(unit) ||
      /(?:^| )(?:ribu|juta|mil[iy]ar|tril[iy]un)(?: |$)/i.test(unit)
    )
      return { sebab: /\d/.test(after) ? 'dua-angka' : 'skala' };
    if (/\d/.test(after)) return { sebab: 'dua-angka' };
    if (isPredikat(unit) && unit.length > 1 && !this.persen) this.kata = unit;
    else if (this.persen) this.catatan ??= unit;
    else if (this.satuan === '') this.satuan = unit.replace(/[.,]$/, '');
    else return { sebab: 'sisa' };
    return after;
  }

  private finish(digits: string): Figure {
    const money = this.inMoney || this.rupiah;
    const scaled = this.kali > 1;
    let nilai = readDigits(digits, money && !scaled && !this.persen);
    if (nilai === undefined) return unread(this.text, 'pemisah');
    if (typeof nilai !== 'number' && scaled) nilai = this.beforeScale(digits, nilai, money);
    if (typeof nilai !== 'number' && isCountedUnit(this.satuan) && /^\d{1,3}[.,]\d{3}$/.test(digits)) nilai = nilai[0];
    if (typeof nilai !== 'number')
      return { jenis: 'ragu', teks: this.text, pilihan: [exact(nilai[0] * this.kali), exact(nilai[1] * this.kali)] };
    if (this.inMoney && (this.persen || (this.satuan !== '' && !/^(?:\/|per )/i.test(this.satuan))))
      return unread(this.text, 'bukan-rupiah');
    const result = exact(nilai * this.kali);
    if (this.unsureScale > 1) return { jenis: 'ragu', teks: this.text, pilihan: [exact(nilai * this.unsureScale), nilai] };
    if (this.spelled !== undefined && this.spelled !== result && this.spelled !== nilai)
      return { jenis: 'ragu', teks: this.text, pilihan: [result, this.spelled] };
    // "1,89" among rupiah is no amount: somebody left the scale out.
    if (money && !scaled && !this.persen && Math.abs(result) < 1000 && !Number.isInteger(result))
      return unread(this.text, 'skala');
    const bound = this.batas === undefined ? {} : { batas: this.batas };
    if (this.kata !== undefined) return { jenis: 'kata', kata: this.kata, nilai: result, ...bound };
    return {
      jenis: 'angka',
      nilai: result,
      persen: this.persen,
      ...(this.satuan === '' ? {} : { satuan: this.satuan }),
      ...bound,
      ...(this.catatan === undefined ? {} : { catatan: this.catatan }),
      ...(this.rupiah ? { rupiah: true as const } : {}),
    } satisfies AngkaFigure;
  }

  /** "9,025 miliar" has a decimal comma; "9.025 juta" rupiah are nine thousand million; "1.250 miliar" may be either. */
  private beforeScale(digits: string, both: readonly [number, number], money: boolean): number | readonly [number, number] {
    if (digits.includes(',') && !digits.includes('.')) return both[1];
    return money && this.kali < 1e9 && !/[.,].*[.,]/.test(digits) ? both[0] : both;
  }
}

/** A product without binary dust: 1,89 × 10⁹ is 1 890 000 000. */
const exact = (nilai: number): number => Number(nilai.toPrecision(15)) + 0;
