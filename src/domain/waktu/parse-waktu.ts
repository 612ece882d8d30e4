import { memo } from '../memo';
import { text, type Text } from '../text';
import { bulanOf } from '../kantor/bulan';
import { PERPRES_DAY, type WorkingDay } from '../kantor/kalender/working-day';
import { WAKTU_MESSAGES } from './messages';
import { workingMinutesOf, readSum } from './read-sum';
import { minutesPer, unitNamed } from './units';
import type { Satuan, Waktu } from './waktu';

const RECURRING =
  /^(?:(?:setiap|tiap|per|di ?setiap)\s+(?:hari|minggu|bulan|triwulan|semester|tahun)|(?:(?:secara|laporan)\s+)?(?:harian|mingguan|bulanan|triwulanan|triwulan|tri\s?wulan|semesteran|semester|tahunan|berkala|periodik|rutin)|sepanjang\s+(?:tahun|waktu|hari)|(?:awal|akhir)\s+(?:tahun|bulan|triwulan|semester)|setiap\s+saat|(?:setiap|tiap)\s+(?:tanggal|tgl\.?)\s*\d{1,2}(?:\s+(?:setiap\s+|tiap\s+)?(?:bulan|triwulan|tahun))?|(?:tanggal|tgl\.?)\s*\d{1,2}\s+(?:setiap|tiap)\s+(?:bulan|triwulan|tahun))\.?$/i;
const WORDS =
  /^(?:(?:sesuai|menyesuaikan|disesuaikan|tergantung|kondisional|insidentil|insidental|situasional|fleksibel|secepatnya|segera|tentatif|relatif|seperlunya|selama|bila|jika|menunggu|kondisi|tidak\s+(?:tentu|terbatas|ditentukan)|langsung|hari\s+(?:itu|yang\s+sama))\b.*|pada\s+(?:hari|saat)\b.*|saat\s+itu(?:\s+juga)?|seketika|hari\s+ini)$/i;
const DASH = /^[-–—−]+$/;

const APPROXIMATELY = /^(?:±|\+\/-|\+-|~|≈|kurang\s+lebih|lebih\s+kurang|kira-kira|sekitar|kl\.?|lk\.?)\s*/i;
const AT_MOST =
  /^(?:≤|<=|<|maks(?:imal|imum)?\.?|max\.?|paling\s+(?:lama|lambat)|selambat-lambatnya|hingga|sampai(?:\s+dengan)?|s\.?\s*\/?\s*d\.?)\s*:?\s*/i;

const BETWEEN = /^(?:-|~|–|—|−|s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?|hingga|ke)\s*/i;
const PER = /^(?:\/|per\b|untuk\s+(?:setiap|tiap)|setiap|tiap)\s*([a-z][a-z\s]{0,40}?)\s*$/i;
const TWENTY_FOUR = /^(\d+)\s*[x×]\s*24\s*jam\s*$/i;
/** "3 x 60 menit": so many times the amount that follows. */
const TIMES = /^(\d{1,3})\s*[x×]\s*(?=\d)/i;
/** "sehari", "seminggu": one of the unit. */
const ONE_OF = /\bse(?=(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun)\b)/gi;

/** "0:10", "01:30:00": hours, minutes and seconds as Excel shows them. */
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*jam)?$/i;
/** "1-Feb", "2 Jan", "01-Februari": what Excel makes of "1-2". */
const DAY_AND_MONTH = /^(\d{1,2})[-\s/]([a-z]{3,9})\.?(?:[-\s/](?:20)?\d\d)?$/i;

/**
 * Reads a waktu baku as SOPs write it: a value or a range, its unit, kind of day, "per berkas", recurrence, words. Nothing is
 * guessed: what does not read as a whole is `tidak-terbaca`, and a bare number needs the unit its column header names.
 * Working minutes follow the given day (Perpres 21/2023 unless told otherwise); "hari" inside an office is hari kerja.
 */
export function parseWaktu(written: string, headerUnit?: string, day: WorkingDay = PERPRES_DAY): Waktu {
  let units = read.get(day);
  if (!units) read.set(day, (units = memo((unit) => memo((text) => parse(text, unit, day), REMEMBERED), UNITS)));
  return units(headerUnit ?? '')(written);
}

/** What was read before, by the day and the unit it was read with: an office writes the same few times again and again. */
const read = new WeakMap<WorkingDay, (unit: string) => (written: string) => Waktu>();
const REMEMBERED = 4_096;
const UNITS = 16;

/** No time is written in so many letters. */
const LONGEST = 300;

function parse(words: string, headerUnit: string | undefined, day: WorkingDay): Waktu {
  const trimmed = words.trim();
  const plain: Omit<Waktu, 'jenis'> = { teks: trimmed, menit: null, satuan: null, hari: null };
  if (trimmed === '') return { ...plain, jenis: 'kosong' };
  if (trimmed.length > LONGEST) return { ...plain, jenis: 'tidak-terbaca' };
  const written = tidy(trimmed);
  if (DASH.test(written)) return { ...plain, jenis: 'kata' };
  if (RECURRING.test(written)) return { ...plain, jenis: 'berulang' };
  if (WORDS.test(written)) return { ...plain, jenis: 'kata' };
  const shownDay = DAY_AND_MONTH.exec(written);
  const bulan = shownDay ? bulanOf(shownDay[2] ?? '') : undefined;
  if (shownDay && bulan !== undefined) return { ...plain, jenis: 'tidak-terbaca', tanggal: { hari: Number(shownDay[1]), bulan } };
  const clock = CLOCK.exec(written);
  if (clock) {
    const menit = Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60;
    return finish(trimmed, [menit, menit], 'menit', null, [WAKTU_MESSAGES.jamMenit], {});
  }
  return readDuration(written, trimmed, headerUnit, day) ?? { ...plain, jenis: 'tidak-terbaca' };
}

/** "2 hari *)", "1 hari²": the sign of a note beneath the table; of "**)" its stars may be gone as markup. */
const FOOTNOTE = /\s*(?:\*+\)?|[¹²³⁴⁵]\)?)$|(?<=^[^()]*)\)$/;
/** The day something is due, behind the time it takes: "(tanggal 1-20)", "(paling lambat tgl 5)", ", setiap tanggal 10". */
const DUE =
  /\s*(?:[,;]\s*|\(\s*)(?:(?:paling\s+lambat|selambat-lambatnya|sebelum|setiap|tiap|pada|maks(?:imal|imum)?\.?)\s+)?(?:tanggal|tgl\.?)\s*\d[^()]{0,60}\)?\s*$/i;

/** Line breaks, double spaces, broken digits ("1 0 Hari"), signs of notes and a remark about dates are put aside. */
function tidy(written: string): string {
  return written
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(?<=^|[^\d/.,])(\d) (\d)(?= ?[a-z])/gi, '$1$2')
    .replace(FOOTNOTE, '')
    .replace(DUE, '')
    .replace(/[.;,]\s*$/, '')
    .replace(ONE_OF, '1 ')
    .trim();
}

function readDuration(written: string, words: string, headerUnit: string | undefined, day: WorkingDay): Waktu | undefined {
  const notes: Text[] = [];
  let rest = written;
  const about = APPROXIMATELY.exec(rest);
  if (about) {
    rest = rest.slice(about[0].length);
    notes.push(WAKTU_MESSAGES.kira);
  }
  const most = AT_MOST.exec(rest);
  if (most) {
    rest = rest.slice(most[0].length);
    notes.push(WAKTU_MESSAGES.paling);
  }

  const aroundTheClock = TWENTY_FOUR.exec(rest);
  if (aroundTheClock) {
    const menit = Number(aroundTheClock[1]) * minutesPer('hari', 'kalender', day);
    return finish(words, [menit, menit], 'hari', 'kalender', notes, {});
  }

  const times = TIMES.exec(rest);
  if (times) rest = rest.slice(times[0].length);
  const factor = times ? Number(times[1]) : 1;

  const first = readSum(rest, headerUnit);
  if (!first) return undefined;
  rest = first.rest;
  const between = BETWEEN.exec(rest);
  const second = between ? readSum(rest.slice(between[0].length), headerUnit) : undefined;
  if (between && (!second || times)) return undefined;
  if (second) rest = second.rest;

  // "5-10 menit": the unit of the upper bound serves the lower one too.
  const upper = second ?? first;
  const fromHeader = unitOf(headerUnit);
  const satuan = upper.satuan ?? fromHeader?.satuan;
  if (!satuan) return undefined;
  const hari = upper.hari ?? fromHeader?.hari;
  if (!upper.satuan && headerUnit) notes.push(WAKTU_MESSAGES.satuanDariKepala(headerUnit));

  const per = PER.exec(rest);
  if (per) rest = '';
  if (rest !== '') return undefined;

  const high = workingMinutesOf(upper, satuan, hari, day, factor);
  const low = second ? workingMinutesOf(first, satuan, hari, day) : high;
  if (high === undefined || low === undefined || low > high) return undefined;
  const kind = upper.kind(satuan, hari);
  if (satuan === 'hari' && !hari) notes.push(WAKTU_MESSAGES.hariDianggapKerja);
  if (satuan === 'minggu') notes.push(WAKTU_MESSAGES.mingguLimaHari);
  if (satuan === 'bulan') notes.push(WAKTU_MESSAGES.bulanKalender);
  const slips = [...first.slips, ...(second?.slips ?? [])];
  return finish(words, [low, high], satuan, kind, notes, {
    ...(per?.[1] ? { per: per[1].trim() } : {}),
    ...(slips.length > 0 ? { ejaan: slips.reduce((fixed, slip) => fixed.replace(slip.from, slip.to), words) } : {}),
  });
}

function finish(
  written: string,
  menit: readonly [number, number],
  satuan: Satuan,
  hari: 'kerja' | 'kalender' | null,
  notes: readonly Text[],
  more: Pick<Waktu, 'per' | 'ejaan'>,
): Waktu {
  const anggapan =
    notes.length > 0 ? text(notes.map((note) => note.id).join(' '), notes.map((note) => note.en).join(' ')) : undefined;
  const bounds = [round(menit[0]), round(menit[1])] as const;
  return {
    teks: written,
    jenis: menit[0] === menit[1] ? 'durasi' : 'rentang',
    menit: bounds,
    satuan,
    hari,
    ...more,
    ...(anggapan ? { anggapan } : {}),
  };
}

const round = (menit: number): number => Math.round(menit * 100) / 100;

/** The unit a column header names: "menit", "hari kerja". */
function unitOf(
  headerUnit: string | undefined,
): { readonly satuan: Satuan; readonly hari: 'kerja' | 'kalender' | undefined } | undefined {
  const [word = '', kind = ''] = (headerUnit ?? '').trim().split(/\s+/);
  const unit = unitNamed(word);
  if (!unit) return undefined;
  return {
    satuan: unit.satuan,
    hari: /^kalender/i.test(kind) ? 'kalender' : /^(kerja|efektif)/i.test(kind) ? 'kerja' : undefined,
  };
}
