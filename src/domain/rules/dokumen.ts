import { memo } from '../memo';

/** Words that carry no document's identity. */
const STOP: ReadonlySet<string> = new Set(
  'yang sudah telah di ke dan atau dari untuk oleh pada dengan hasil serta para akan atas'.split(' '),
);
/** States a document passes through; "di paraf" and "diparaf" are the same. */
const STATE =
  /^(?:konsep|draf|draft|rancangan|final|bahan|di(?:periksa|paraf|tandatangani|koreksi|setujui|verifikasi|sahkan|perbaiki|disposisi|reviu)|paraf|tandatangan|periksa|koreksi|disposisi|ditandatangani|terverifikasi)$/;
const STATED = /^(?:konsep|draf|draft|rancangan)\b|\b(?:sudah|telah)\s+(?:di\s?\p{L}{3,}|ter\p{L}{3,})/iu;

const OUTSIDE =
  /^(?:-|tidak ada|atk|alat tulis.*|komputer.*|laptop.*|printer.*|kertas.*|internet.*|aplikasi.*|jaringan.*|telepon.*|buku.*|format.*|formulir.*|blanko.*|agenda.*|jadwal.*|lembar.*|kalender.*|(?:nota )?disposisi.*|nota dinas.*|surat (?:masuk|perintah|tugas|permintaan|undangan|permohonan|edaran|keputusan).*|undangan.*|memo.*|sk .*|sk|spt.*|dpa.*|rka.*|dipa.*|renstra.*|rencana strategis.*|renja.*|rencana kerja.*|rkpd.*|rpjm.*|perjanjian kinerja.*|pk|rencana aksi.*|iku|indikator kinerja.*|cascading.*|pohon kinerja.*|pedoman.*|juknis.*|juklak.*|peraturan.*|perpres.*|permen.*|perda.*|pergub.*|perbup.*|perwali.*|uu.*|undang-undang.*|sop.*|tupoksi.*|data.*dukung.*|bukti dukung.*|data (?:kinerja|dari|bidang|realisasi).*|laporan (?:bidang|kinerja tahun|tahun|realisasi|keuangan).*|lkj tahun.*|lakip tahun.*|lkjip tahun.*|dokumen (?:pendukung|perencanaan|anggaran|renstra|pelaksanaan).*)$/i;

/** The documents a cell names: numbered points, lines, commas, "dan". */
export const dokumenDalam = memo((teks: string): readonly string[] =>
  teks
    .replace(/(?:^|\s)\d{1,2}[.)]\s+/g, '\n')
    .split(/\n|[;,]|\s+dan\s+|\s+serta\s+|\s*[•]\s*/i)
    .map((one) =>
      one
        .replace(/^[-–]\s+/, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((one) => one !== ''),
);

/** What two mentions of a document are compared by: their words that matter, in lower case. */
export const kataDokumen = memo((teks: string): readonly string[] => {
  const lower = teks.toLowerCase();
  const joined = lower.includes('di ')
    ? lower.replace(/\bdi\s+(paraf|tandatangani|periksa|koreksi|setujui|verifikasi)\b/g, 'di$1')
    : lower;
  return (joined.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !STOP.has(word));
});

const himpunanKata = memo((teks: string): ReadonlySet<string> => new Set(kataDokumen(teks)));

export const kunciDokumen = memo((teks: string): string => kataDokumen(teks).join(' '));

/** Documents that come from outside any SOP: rules, plans, orders, tools. */
export const dokumenLuar = memo((teks: string): boolean => OUTSIDE.test(teks.trim()));

/** The same document, worded a little differently: one's words are all in the other's, or three in five are shared. */
export function dokumenMirip(a: string, b: string): boolean {
  const [one, other] = [himpunanKata(a), himpunanKata(b)];
  if (one.size === 0 || other.size === 0) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared === one.size || (shared === other.size && other.size > 1) || shared / (one.size + other.size - shared) >= 0.6;
}

/** A document in a state ("konsep …", "… yang sudah diparaf") must come from within; its words without the state. Empty for others. */
export const kataBendaBerkeadaan = memo((teks: string): readonly string[] =>
  STATED.test(teks) ? kataDokumen(teks).filter((word) => !STATE.test(word)) : [],
);
