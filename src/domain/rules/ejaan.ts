import type { Kegiatan } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { keepCapitals, replaceText } from './fixes';
import { holdsWordOf } from './words-in-text';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule, RuleFinding } from './rule';

const words = {
  salahEja: (written: string, right: string): Text =>
    text(`"${written}" ditulis "${right}".`, `"${written}" is spelt "${right}".`),
};

/** Words as they slip in SOPs, each with the one that was meant (EYD V, KBBI). */
const SLIPS: { readonly [slip: string]: string } = {
  utuk: 'untuk',
  unutk: 'untuk',
  untk: 'untuk',
  utk: 'untuk',
  yg: 'yang',
  dgn: 'dengan',
  ijin: 'izin',
  aktifitas: 'aktivitas',
  analisa: 'analisis',
  jadual: 'jadwal',
  tehnis: 'teknis',
  praktek: 'praktik',
  kwitansi: 'kuitansi',
  kordinasi: 'koordinasi',
  berkordinasi: 'berkoordinasi',
  kegitan: 'kegiatan',
  kegiatn: 'kegiatan',
  dispoisi: 'disposisi',
  disposis: 'disposisi',
  verivikasi: 'verifikasi',
  ferifikasi: 'verifikasi',
  memverivikasi: 'memverifikasi',
  memferifikasi: 'memverifikasi',
  penyususnan: 'penyusunan',
  peyusunan: 'penyusunan',
  meyusun: 'menyusun',
  meyerahkan: 'menyerahkan',
  meyampaikan: 'menyampaikan',
  pelaksaan: 'pelaksanaan',
  mensahkan: 'mengesahkan',
  merubah: 'mengubah',
  mengkoordinasikan: 'mengoordinasikan',
  mengkoordinir: 'mengoordinasi',
  mengkonsep: 'mengonsep',
  pebruari: 'Februari',
  nopember: 'November',
  'foto copy': 'fotokopi',
  fotocopy: 'fotokopi',
  'menindak lanjuti': 'menindaklanjuti',
  'menanda tangani': 'menandatangani',
};
const SLIP = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(SLIPS).join('|')})(?![\\p{L}\\d])`, 'giu');

/** The first words of all slips, and what may stand apart from its verb: a text without any of them holds neither. */
const SUSPECT: ReadonlySet<string> = new Set([...Object.keys(SLIPS).map((slip) => slip.split(' ')[0] ?? ''), 'di']);

/** Whether a text is worth looking through: slips are of plain letters, so its runs of such letters hold their first word whole. */
const isSuspect = holdsWordOf(SUSPECT);

/** "di" before a verb is its prefix; before a place it stands alone. */
const APART =
  /(?<![\p{L}\d])di\s+((?:tanda\s*tangani|tindak\s*lanjuti|paraf|periksa|koreksi|setujui|verifikasi|validasi|serahkan|sampaikan|kirim|teruskan|buat|susun|terima|catat|arsipkan|sahkan|tetapkan|perbaiki|kembalikan|disposisi|lakukan|laksanakan|gandakan|distribusikan|kumpulkan|olah|input|evaluasi|reviu|bahas|ajukan|tolak|cetak|ketik|unggah)(?:kan)?)(?![\p{L}\d])/giu;

const COLUMNS = ['uraian', 'kelengkapan', 'output', 'keterangan'] as const;

/** Slips of spelling; each cell is mended whole. */
export const ejaan: KegiatanRule = {
  id: 'ejaan',
  severity: 'petunjuk',
  basis: 'temuan',
  later: true,
  title: text('Ejaan', 'Spelling'),
  scope: 'kegiatan',
  check(kegiatan, { sop }) {
    if (!COLUMNS.some((peran) => isSuspect(kegiatan[peran]))) return undefined;
    return COLUMNS.flatMap((peran): RuleFinding[] => {
      const at = kegiatan.at[peran];
      const written = kegiatan[peran];
      if (!isSuspect(written)) return [];
      const [slip] = [...written.matchAll(SLIP), ...written.matchAll(APART)];
      if (!at || !slip) return [];
      const right = mended(written);
      return [
        {
          at,
          message: words.salahEja(slip[0], mended(slip[0])),
          fix: replaceText(sop, at, wholeCell(kegiatan, peran, right), true, RULE_MESSAGES.ubahEjaan(mended(slip[0]))),
        },
      ];
    });
  },
};

const mended = (written: string): string =>
  written
    .replace(APART, (found, verb: string) => keepCapitals(found, `${found.slice(0, 2)}${verb.replace(/\s+/g, '')}`))
    .replace(SLIP, (found) => sameCase(found, SLIPS[found.toLowerCase()] ?? found));

const sameCase = (found: string, right: string): string =>
  found === found.toUpperCase()
    ? right.toUpperCase()
    : /^\p{Lu}/u.test(found)
      ? right.charAt(0).toUpperCase() + right.slice(1)
      : right;

/** A number that stands in the uraian itself stays there. */
const wholeCell = ({ nomor, at }: Kegiatan, peran: (typeof COLUMNS)[number], right: string): string =>
  peran === 'uraian' && !at.no && nomor !== '' ? `${nomor}. ${right}` : right;

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a slip, and "di" apart from its verb',
      sheet: { 'Menyusun konsep': 'Menyusun utuk konsep', 'LKj berparaf | ~': 'LKj sudah di paraf | ~' },
      at: ['B15', 'H16'],
    },
  ],
  valid: [{ shows: '"di" before a place', sheet: { 'Menyusun konsep LKj': 'Menyusun konsep LKj di kantor' } }],
};
