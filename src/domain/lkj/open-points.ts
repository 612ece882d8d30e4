import type { DataFinding } from '../kinerja/data-finding';
import { blankWords } from '../kinerja/formulir/completeness';
import type { Formulir } from '../kinerja/formulir/formulir';
import type { Bidang, Pejabat, Pengaturan } from '../kinerja/pengaturan';
import type { Text } from '../text';
import type { Lkj, LogProof } from './lkj';
import { KONSEP_TEXT } from './messages';
import { unreadNaskah } from './naskah';
import { headSigning } from './signing';

/** What keeps a report a draft, whatever anybody says: wrong data, and a missing approval. */
export function requiredPoints(temuan: readonly DataFinding[], kepala: Pejabat, jejak: LogProof | null): readonly Text[] {
  const galat = temuan.filter((one) => one.severity === 'galat').length;
  return [...(galat > 0 ? [KONSEP_TEXT.galat(galat)] : []), ...unsigned(kepala, jejak)];
}

/** What a final report should not leave open, unless somebody says why: texts nobody has read, bidang still out, blank parts. */
export function decidablePoints({
  naskah,
  bidang,
  jejak,
  blank,
  words,
}: {
  readonly naskah: Lkj['naskah'];
  readonly bidang: readonly Bidang[];
  readonly jejak: LogProof | null;
  /** How many parts of Identitas laporan are blank. */
  readonly blank: number;
  /** From `wordsOwed`. */
  readonly words: readonly string[];
}): readonly Text[] {
  const drafts = naskah.filter(unreadNaskah).length;
  const out = bidang.filter(({ id }) => jejak?.bidangDisetor.includes(id) !== true).map(({ nama }) => nama);
  return [
    ...(drafts > 0 ? [KONSEP_TEXT.draf(drafts)] : []),
    ...(out.length > 0 ? [KONSEP_TEXT.bidang(out)] : []),
    ...(words.length > 0 ? [KONSEP_TEXT.kata(words)] : []),
    ...(blank > 0 ? [KONSEP_TEXT.kosong(blank)] : []),
  ];
}

/** What bidang that have handed in their figures still owe the year in words: "Perumahan (Persentase …: Kendala)". */
export const wordsOwed = (pengaturan: Pengaturan, formulir: readonly Formulir[], jejak: LogProof | null): readonly string[] =>
  pengaturan.bidang
    .filter(({ id }) => jejak?.bidangDisetor.includes(id))
    .flatMap(({ id, nama }) => {
      const form = formulir.find(({ identitas }) => identitas.bidang === id);
      return blankWords(pengaturan, id, form ?? null).map(({ apa }) => `${nama} (${apa})`);
    });

/** Why the report is not signed: nobody approved it last, or not the office that signs it. */
function unsigned(kepala: Pejabat, jejak: LogProof | null): readonly Text[] {
  const signing = headSigning(kepala, jejak);
  if (signing.kind === 'sah') return [];
  if (signing.kind === 'orang-lain') return [KONSEP_TEXT.orangLain(signing.approval.nama, kepala.jabatan, kepala.nama)];
  const last = jejak?.disahkan === true ? jejak.pengesahan.findLast(({ awal }) => awal !== true) : undefined;
  return [last ? KONSEP_TEXT.bukanPejabat(last.nama, last.jabatan, kepala.jabatan) : KONSEP_TEXT.belumSah];
}
