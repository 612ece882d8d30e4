import { text, type Text } from '../../text';
import { shortDate } from '../../kantor/write-tanggal';
import { dateOf, type WorkingTime } from '../../kantor/kalender/working-time';
import { sameName } from '../../kantor/orang';
import { SIFAT_PENUGASAN } from '../messages';
import { keyWords, WORD_BITS } from './key-words';
import type { Computer, SignatureFault, SignatureProblem, SignatureReport } from './signatures';

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** What the signatures of a log say, in one sentence apart from its chain. */
export const signatureSentence = ({ cocok, tanpa, salah, komputer }: SignatureReport): Text =>
  text(
    `${String(cocok)} tindakan ditandatangani oleh ${String(komputer.length)} komputer, ${String(tanpa)} tanpa tanda tangan, ${String(salah.length)} tidak cocok.`,
    `${counted(cocok, 'act')} signed by ${counted(komputer.length, 'computer')}, ${String(tanpa)} without a signature, ${String(salah.length)} that do not fit.`,
  );

/** A computer by the words of its key, with whom it signed for. */
export const computerText = ({ kunci, nama, jumlah, pertama, sesudah }: Computer, kerja: WorkingTime): Text => {
  const since = shortDate(dateOf(pertama.waktu, kerja));
  const change = sesudah && {
    id: ` ${sesudah.nama} sebelumnya memakai komputer “${keyWords(sesudah.kunci)}”: pastikan kepadanya bahwa kuncinya memang berganti.`,
    en: ` ${sesudah.nama} used the computer “${keyWords(sesudah.kunci)}” before: ask them whether their key did change.`,
  };
  return text(
    `“${keyWords(kunci)}”: ${nama.join(', ')}, sejak ${since.id}, ${String(jumlah)} tindakan.${change?.id ?? ''}`,
    `“${keyWords(kunci)}”: ${nama.join(', ')}, since ${since.en}, ${counted(jumlah, 'act')}.${change?.en ?? ''}`,
  );
};

const FAULTS: Readonly<Record<SignatureFault, Text>> = {
  'tidak-cocok': text(
    'tanda tangannya tidak cocok dengan isi atau tempatnya dalam log',
    'its signature does not fit what it says or its place in the log',
  ),
  'kunci-tidak-tercatat': text('kunci penandatangannya tidak pernah dicatat di log', 'the key it names was never logged'),
  'kunci-tidak-sesuai': text('kunci di barisnya bukan kunci yang disebutnya', 'the key in its row is not the one it names'),
  bentuk: text('yang ada di tempat tanda tangan bukan tanda tangan', 'what stands in place of its signature is none'),
};

/** An act whose signature counts for nothing; `tindakan`: the act in words. */
export const signatureFaultText = ({ sebab }: SignatureProblem, tindakan: Text): Text =>
  text(`${tindakan.id}: ${FAULTS[sebab].id}.`, `${tindakan.en}: ${FAULTS[sebab].en}.`);

/** An act without a signature under a name that had signed before. */
export const stoppedSigningText = (tindakan: Text): Text =>
  text(
    `${tindakan.id}: tanpa tanda tangan, padahal atas nama ini sudah pernah ada. Dicatat lewat baris perintah, panel yang tidak dapat menyimpan kunci, atau bukan oleh orang itu: tanyakan.`,
    `${tindakan.en}: not signed, though acts in this name had been. It came by the command line, from a pane that can keep no key, or not from that person: ask them.`,
  );

/** An act signed with a key that the head had said is known no longer. */
export const revokedSigningText = (tindakan: Text): Text =>
  text(
    `${tindakan.id}: ditandatangani dengan kunci yang waktu itu tidak lagi dikenali. Tanyakan kepada orangnya.`,
    `${tindakan.en}: signed with a key that was known no longer by then. Ask the person.`,
  );

/** What a right signature shows, and what it cannot. */
export const SIGNATURE_MEANING = {
  membuktikan: text(
    'Tanda tangan yang cocok menunjukkan bahwa tindakan itu dicatat oleh komputer pemegang kuncinya, di tempat itu dalam log, dan tidak berubah sesudahnya. Kunci itu (ECDSA P-256) tidak dapat dikeluarkan dari peramban tempat ia dibuat.',
    'A signature that fits shows that the act was recorded by the computer that holds its key, at that place in the log, and has not changed since. The key (ECDSA P-256) cannot be taken out of the browser it was made in.',
  ),
  tidakMembuktikan: text(
    `Tanda tangan tidak membuktikan siapa yang duduk di depan komputer itu. Pimpinan memastikannya sekali dengan mencocokkan enam kata kunci (${String(WORD_BITS)} bit) langsung dengan orangnya. Yang tanpa tanda tangan hanya dijaga oleh rantai.`,
    `A signature does not prove who sat at that computer. The head confirms that once by comparing the six words of the key (${String(WORD_BITS)} bits) with the person. What is not signed is kept by the chain alone.`,
  ),
} as const;

/** Whether the office's head has confirmed a computer, by whom, when and how well that is shown. */
export function trustText({ kunci, nama, kepercayaan }: Computer, kerja: WorkingTime): Text {
  if (!kepercayaan) return text('Belum dikonfirmasi oleh kepala kantor.', 'Not confirmed by the head of the office yet.');
  const { peristiwa, dengan } = kepercayaan;
  const { oleh, sebagai, waktu } = peristiwa;
  const role = sebagai.sifat ? `${SIFAT_PENUGASAN[sebagai.sifat].id} ${sebagai.jabatan}` : sebagai.jabatan;
  const by = `${oleh.nama} (${role})`;
  const when = shortDate(dateOf(waktu, kerja));
  const how = sealOf(kunci, dengan);
  if (peristiwa.jenis === 'kunci-dicabut')
    return text(
      `Tidak lagi dikenali menurut ${by}, ${when.id}: ${peristiwa.data.alasan}${how.id}`,
      `No longer known according to ${by}, ${when.en}: ${peristiwa.data.alasan}${how.en}`,
    );
  const others = nama.filter((one) => !peristiwa.data.nama.some((known) => sameName(known, one)));
  const since =
    others.length === 0
      ? text('', '')
      : text(
          ` Sesudah itu dipakai juga atas nama ${others.join(', ')}: belum dikonfirmasi.`,
          ` Used since in the name of ${others.join(', ')} as well: not confirmed.`,
        );
  return text(
    `Kunci komputer ini dikonfirmasi oleh ${by}, ${when.id}${how.id}.${since.id}`,
    `The key of this computer was confirmed by ${by}, ${when.en}${how.en}.${since.en}`,
  );
}

/** A confirmation is worth what shows who gave it. */
const sealOf = (kunci: string, dengan: string | undefined): Text =>
  dengan === undefined
    ? text(', tanpa tanda tangan', ', without a signature')
    : dengan === kunci
      ? text(', dari komputer itu sendiri', ', from that computer itself')
      : text(`, dari komputer “${keyWords(dengan)}”`, `, from the computer “${keyWords(dengan)}”`);
