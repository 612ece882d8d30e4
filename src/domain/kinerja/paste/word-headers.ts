import type { WordField } from '../formulir/formulir';

const OBSTACLE = '(?:kendala|permasalahan|masalah|hambatan)';
const ANSWER =
  '(?:rencana )?(?:tindak ?lanjut|solusi|(?:upaya|langkah)(?: perbaikan| pemecahan(?: masalah)?| penyelesaian| tindak ?lanjut| mengatasi(?: kendala)?)?|pemecahan(?: masalah)?|rekomendasi)';
const REST =
  '(?: (?:pelaksanaan|pencapaian|capaian|keberhasilan|kegagalan|kinerja|yang (?:dihadapi|dilakukan|diperlukan)|utama))*';
const AND = '(?: ?(?:/|,|dan|&) ?)';

/** Headers whose whole words are one input's; one that speaks of two ("kendala dan tindak lanjut") is none's. */
const HEADERS: readonly (readonly [RegExp, WordField])[] = [
  [new RegExp(`^(?:uraian |analisis )?${OBSTACLE}(?:${AND}${OBSTACLE})*${REST}$`), 'kendala'],
  [new RegExp(`^(?:uraian )?${ANSWER}(?:${AND}${ANSWER})*${REST}$`), 'tindakLanjut'],
  [/^(?:bukti|bukti (?:dukung|pendukung|fisik|kinerja)|data (?:dukung|pendukung)|eviden(?:ce)?)$/, 'bukti'],
  [new RegExp(`^(?:faktor )?(?:pendukung|pendorong)(?:${AND}(?:pendukung|pendorong))*${REST}$`), 'pendukung'],
  [new RegExp(`^(?:faktor )?penghambat${REST}$`), 'penghambat'],
];

/** Which input of a form the words of a header are for, said of a triwulan or of the year. */
export function wordFieldOf(header: string): WordField | undefined {
  const bare = header
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/[ -]*\b(?:tw|triwulan)\.? ?-?(?:iv|i{1,3}|[1-4])\b/, '')
    .replace(/[.,]$/, '')
    .trim();
  return HEADERS.find(([pola]) => pola.test(bare))?.[1];
}
