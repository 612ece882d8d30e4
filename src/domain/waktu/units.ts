import type { WorkingDay } from '../kantor/kalender/working-day';
import type { Satuan } from './waktu';

/** A unit as it may be spelt, and the right word where it is a slip. */
interface UnitSpelling {
  readonly satuan: Satuan;
  readonly benar?: string;
  /** The kind of day an abbreviation names besides. */
  readonly hari?: 'kerja';
}

const SPELLINGS = new Map<string, UnitSpelling>(
  (
    [
      ['detik', 'detik dtk det', ''],
      ['menit', 'menit mnt mnt. mt min min. m', "' ′ ’"],
      ['jam', 'jam jm j', ''],
      ['hari', 'hari hr hr. h', ''],
      ['minggu', 'minggu mgg mg pekan', ''],
      ['bulan', 'bulan bln bln. bl', ''],
      ['tahun', 'tahun thn thn. th th.', ''],
    ] as const
  ).flatMap(([satuan, words, signs]) =>
    [...words.split(' '), ...signs.split(' ').filter(Boolean)].map((word) => [word, { satuan }]),
  ),
);
for (const [slips, satuan] of [
  ['minit menot meniit menir mneit mnit menti menitt menut', 'menit'],
  ['jamm jma', 'jam'],
  ['hri harri ahri haro hati', 'hari'],
  ['mingu minnggu mnggu', 'minggu'],
  ['bulam buln bualn', 'bulan'],
] as const) {
  for (const slip of slips.split(' ')) SPELLINGS.set(slip, { satuan, benar: satuan });
}

SPELLINGS.set('hk', { satuan: 'hari', hari: 'kerja' });

/** How a unit may look inside a time: a word, or a prime sign straight after its number. */
export const UNIT_PATTERN = "(?:[a-z]+\\.?|['′’])";

/** The unit a word names; undefined for any other word. */
export const unitNamed = (word: string): UnitSpelling | undefined =>
  SPELLINGS.get(word.toLowerCase()) ?? SPELLINGS.get(word.toLowerCase().replace(/\.$/, ''));

/** Working minutes in one unit; a calendar day counts for its share of the working week. */
export function minutesPer(satuan: Satuan, jenisHari: 'kerja' | 'kalender' | null, day: WorkingDay): number {
  switch (satuan) {
    case 'detik':
      return 1 / 60;
    case 'menit':
      return 1;
    case 'jam':
      return 60;
    case 'hari':
      return jenisHari === 'kalender' ? (day.menit * day.perMinggu) / 7 : day.menit;
    case 'minggu':
      return day.menit * day.perMinggu;
    case 'bulan':
      return day.menit * day.perBulan;
    case 'tahun':
      return day.menit * day.perTahun;
  }
}
