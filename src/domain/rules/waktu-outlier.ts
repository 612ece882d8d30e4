import { formatMenit } from '../waktu/format-waktu';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askWaktu } from './fixes';
import type { KegiatanRule } from './rule';

const words = {
  waktuJauh: (waktu: Text, median: Text): Text =>
    text(
      `${waktu.id} jauh di atas median waktu SOP ini, ${median.id}.`,
      `${waktu.en} is far above this SOP's median, ${median.en}.`,
    ),
  waktuSingkat: text('Kurang dari satu menit.', 'Less than a minute.'),
  waktuPanjang: text('Lebih dari 60 hari kerja.', 'More than 60 working days.'),
};

const FAR = 10;
const LONGEST_DAYS = 60;

/** Units typed for one another; a waktu in days among minutes is as a rule meant so. */
const SLIPS: ReadonlySet<string> = new Set(['detik', 'menit', 'jam']);

/** Minutes or hours ten times the SOP's middle, under a minute, over sixty working days: often a slip of the unit. */
export const waktuOutlier: KegiatanRule = {
  id: 'waktu-outlier',
  severity: 'peringatan',
  basis: 'kebiasaan',
  title: text('Waktu tidak lazim', 'Unusual time'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu }, context) {
    if (!at || !waktu.menit) return undefined;
    const { hari } = context;
    const { median } = context.waktu;
    const [least, most] = waktu.menit;
    const message =
      most > LONGEST_DAYS * hari.menit
        ? words.waktuPanjang
        : least > 0 && least < 1
          ? words.waktuSingkat
          : median > 0 && SLIPS.has(waktu.satuan ?? '') && most >= FAR * median
            ? words.waktuJauh(formatMenit(most, hari), formatMenit(median, hari))
            : undefined;
    if (!message) return undefined;
    return {
      at,
      message,
      fix: askWaktu(at, waktu.teks),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'ten times the middle, less than a minute, and more than sixty days',
      sheet: { '60 menit': '5 jam', '30 menit': '61 hari kerja', '15 menit': '30 detik' },
      at: ['G14', 'G15', 'G16'],
    },
  ],
  valid: [
    {
      shows: 'sixty days where such times are usual',
      sheet: { '60 menit': '60 hari kerja', '30 menit': '60 hari kerja', '15 menit': '60 hari kerja' },
    },
    { shows: 'less than ten times the middle', sheet: { '60 menit': '2 jam' } },
    { shows: 'days among minutes, which are meant so', sheet: { '60 menit': '3 hari kerja' } },
  ],
};
