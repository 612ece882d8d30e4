import { memo } from '../../memo';
import type { ActorNames, JabatanMention } from '../../kantor/jabatan-mentions';

/** What the wording of one kegiatan says about who acts and who comes next. */
export interface UraianReading {
  /** The first verb, as written. */
  readonly kata: string;
  /** The text begins with a position: it is the one who acts. */
  readonly subjek?: JabatanMention;
  /** Who is ordered to do something. */
  readonly diperintah?: JabatanMention;
  /** Who it is received from: not the one who acts. */
  readonly dari?: JabatanMention;
  /** To whom the result goes when all is well. */
  readonly diserahkan?: JabatanMention;
  /** To whom "tidak" sends it back. */
  readonly dikembalikan?: JabatanMention;
  /** The words that make it a decision. */
  readonly keputusan?: string;
  readonly jenis: 'perintah' | 'periksa' | 'sahkan' | 'simpan' | 'serah' | 'tulis' | 'terima' | 'ajukan' | 'kerja';
  /** It asks others for something, as data for a report. */
  readonly minta: boolean;
  /** It brings together what others handed in. */
  readonly himpun: boolean;
  /** It goes to somebody outside of the office, whether that one has a column or not. */
  readonly keluar: boolean;
}

const ORDER =
  /\b(?:memerintahkan|menugaskan|menugasi|mendisposisikan|mendisposisi|mengarahkan|menginstruksikan|menunjuk|meminta|memberi(?:kan)?\s+(?:tugas|perintah|arahan|disposisi|petunjuk)|mengundang|menghimbau|mengimbau)\b/i;
const HAND_OVER =
  /\b(?:di|me|men|meny|mem)?(?:serahkan|yerahkan|sampaikan|yampaikan|teruskan|eruskan|kirim(?:kan)?|girim(?:kan)?|ajukan|gajukan|laporkan|paparkan|maparkan|presentasikan|disposisikan|teruskannya|eruskannya|girimnya|yerahkannya|yampaikannya|gajukannya)\b[^.;]*?\b(?:kepada|ke)\s+/gi;
/** A cheap look before the long pattern. */
const CONDITION = /jika|bila|kalau/i;
const REFUSAL =
  /\b(?:jika|apabila|bila|kalau|dan bila)\s+(?:\p{L}+\s+){0,3}?(?:(?:tidak|belum|kurang)(?:\s+\p{L}+)?|ada\s+(?:perbaikan|koreksi|kesalahan|kekurangan|revisi))(?!\p{L})/iu;
const RETURN = /\b(?:dikembalikan|mengembalikan(?:nya)?|kembali(?:kan)?|diperbaiki\s+oleh)\b[^.;]*?\b(?:kepada|ke|oleh)\s+/i;
const SENT_BACK = /kembali|diperbaiki|perbaik|ulang|revisi|ditolak/i;
const BRANCH = /\b(?:jika|apabila|bila|kalau)\s+(?:sudah\s+|telah\s+)?(?:ya|setuju|disetujui|lengkap|sesuai|benar|memenuhi)\b/i;
const RECEIVED = /\b(?:menerima|mendapat(?:kan)?)\b[^.;,]*?\bdari\s+/i;
const CHECKS =
  /^(?:mengoreksi|memeriksa|meneliti|memverifikasi|mereviu|mereview|menelaah|mengevaluasi|memvalidasi|mencermati|memparaf|memaraf|membubuhkan\s+paraf|menilai|mencek|mengecek|menyempurnakan|verifikasi|pemeriksaan|koreksi|reviu|validasi|penelitian|telaah)\b/i;
const SIGNS =
  /^(?:persetujuan|pengesahan|penandatanganan|penetapan|menandatangani|mengesahkan|menyetujui|menetapkan|memutuskan|membubuhkan\s+tanda\s*tangan)\b/i;
const KEEPS =
  /^(?:mengarsipkan|mendokumentasikan|menyimpan|menggandakan|mencatat|mengagendakan|mengirim(?:kan)?|mendistribusikan|mempublikasikan|mengunggah)\b/i;
/** What staff does at the start of a flow. */
const WRITES =
  /^(?:mengetik|mengagendakan|mencatat|menginput|mengentri|memasukkan|mencetak|mengonsep|mengkonsep|menyiapkan|mempersiapkan|mendata|merekap|merekapitulasi)\b/i;
/** What begins from outside, and what comes in at the counter. */
const APPLIES = /^(?:mengajukan|memohon|mendaftar(?:kan)?|melamar)\b/i;
const RECEIVES = /^menerima\b/i;
const TO_OUTSIDE =
  /\b(?:kepada|ke)\s+(?:pemohon|pelanggan|masyarakat|pengguna|warga|penerima|wajib\s+pajak|pengunjung|pasien|pelapor)\b/i;
const ASKS = /\b(?:permintaan|meminta|permohonan\s+data)\b/i;
const GATHERS = /^(?:menghimpun|mengompilasi|mengkompilasi|merekap(?:itulasi)?|mengumpulkan|mengolah|menggabungkan)\b/i;
const HANDS = /^(?:menyerahkan|menyampaikan|meneruskan|melaporkan)\b/i;

/** What is longer is no step: more of it tells nothing about who acts. */
const LONGEST_STEP = 2_000;

const readers = new WeakMap<ActorNames, (written: string) => UraianReading>();

/**
 * Reads one uraian with the actor columns known. A sentence that says several things yields all of them; nothing is required. What was
 * read before with the same columns is not read again: after a typed cell only that cell's.
 */
export function readUraian(written: string, columns: ActorNames): UraianReading {
  let read = readers.get(columns);
  if (!read) readers.set(columns, (read = memo((text) => understand(text, columns))));
  return read(written);
}

function understand(written: string, columns: ActorNames): UraianReading {
  const uraian = written.slice(0, LONGEST_STEP);
  const named = columns.sebutan(uraian).filter((one) => !one.dokumen);
  const after = (pattern: RegExp): JabatanMention | undefined => {
    const found = pattern.exec(uraian);
    if (!found) return undefined;
    const end = found.index + found[0].length;
    return named.find((one) => one.start >= end && one.start - end <= 2);
  };
  const order = ORDER.exec(uraian);
  const orderEnd = order ? order.index + order[0].length : 0;
  const diperintah = order
    ? named.find(
        (one) =>
          one.start >= orderEnd &&
          one.start - orderEnd <= 60 &&
          !/\b(?:untuk|agar|supaya)\b/i.test(uraian.slice(orderEnd, one.start)),
      )
    : undefined;
  const refusal = REFUSAL.exec(uraian);
  const dikembalikan = refusal || BRANCH.test(uraian) ? after(RETURN) : undefined;
  const returnAt = dikembalikan?.start ?? -1;
  let diserahkan: JabatanMention | undefined;
  for (const match of uraian.matchAll(HAND_OVER)) {
    const end = match.index + match[0].length;
    const to = named.find((one) => one.start >= end && one.start - end <= 2 && one.start !== returnAt);
    if (to) diserahkan = to;
  }
  const keputusan = decisionWords(uraian);
  const subjek = named[0]?.start === 0 ? named[0] : undefined;
  const from = after(RECEIVED);
  const word = /^\S+/.exec(uraian.trim())?.[0] ?? '';
  return {
    kata: word,
    jenis: verbKindOf(uraian),
    // Who takes in a request, or puts it on file, asks for nothing.
    minta: ASKS.test(uraian) && !RECEIVES.test(uraian) && !KEEPS.test(uraian),
    himpun: GATHERS.test(uraian.trim()),
    keluar: TO_OUTSIDE.test(uraian),
    ...(subjek ? { subjek } : {}),
    ...(diperintah ? { diperintah } : {}),
    ...(from ? { dari: from } : {}),
    ...(diserahkan ? { diserahkan } : {}),
    ...(dikembalikan ? { dikembalikan } : {}),
    ...(keputusan === null ? {} : { keputusan }),
  };
}

const CHECK_NOUN = /^(?:verifikasi|pemeriksaan|koreksi|reviu|review|validasi|penelitian|telaah|persetujuan|cek)(?!\p{L})/iu;

/** The word by which an uraian checks something ("Memeriksa", "Verifikasi", "Persetujuan"): a candidate for a decision. */
export const checks = (uraian: string): string | undefined => {
  const start = uraian.trim();
  return /^(?:memparaf|memaraf|membubuhkan|menyempurnakan|menilai|mengevaluasi)/i.test(start)
    ? undefined
    : (CHECKS.exec(start)?.[0] ?? CHECK_NOUN.exec(start)?.[0]);
};

function verbKindOf(uraian: string): UraianReading['jenis'] {
  const start = uraian.trim();
  if (new RegExp(`^${ORDER.source}`, 'i').test(start)) return 'perintah';
  if (SIGNS.test(start)) return 'sahkan';
  if (CHECKS.test(start)) return 'periksa';
  if (KEEPS.test(start)) return 'simpan';
  if (APPLIES.test(start)) return 'ajukan';
  if (HANDS.test(start)) return 'serah';
  if (RECEIVES.test(start)) return 'terima';
  return WRITES.test(start) ? 'tulis' : 'kerja';
}

/** The words by which a text is a decision, or null: a refusal together with a return or a correction. */
export const decisionWords = (written: string): string | null => (CONDITION.test(written) ? refusalIn(written) : null);

const refusalIn = memo((written: string): string | null => {
  const uraian = written.slice(0, LONGEST_STEP);
  const refusal = REFUSAL.exec(uraian);
  return refusal && SENT_BACK.test(uraian) ? refusal[0] : null;
});

/** Whether a text names both ways out of a decision. */
export const hasTwoExits = (uraian: string): boolean =>
  REFUSAL.test(uraian.slice(0, LONGEST_STEP)) && BRANCH.test(uraian.slice(0, LONGEST_STEP));
