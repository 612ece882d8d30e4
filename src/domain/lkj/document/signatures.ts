import { writtenDate } from '../../kantor/write-tanggal';
import type { Lkj } from '../lkj';
import { headSigning, signatoryOf } from '../signing';
import type { SignatureBlock } from './block';
import { REVIEW_STATEMENT, SIGNATURE_WORDS } from './messages';

/** The head signs alone: as they acted where the log has the approval, with blanks where it has none. */
export function headSignature({ kantor, tahun, jejak }: Lkj): SignatureBlock {
  const signing = headSigning(kantor.kepala, jejak);
  const { jabatan, nama, pangkat, nip } = signatoryOf(kantor.kepala, signing);
  const tanggal = signing.kind === 'sah' ? writtenDate(signing.approval.pada) : SIGNATURE_WORDS.tanggalKosong(tahun + 1);
  return signed(kantor.kota, tanggal, jabatan, nama, SIGNATURE_WORDS.pangkat(pangkat), SIGNATURE_WORDS.nip(nip));
}

/** Whoever reviewed the report signs the statement of the review; blanks until then. */
export function reviewerSignature({ kantor, tahun, identitas: { reviu } }: Lkj): SignatureBlock {
  const tanggal = reviu.tanggal === '' ? SIGNATURE_WORDS.tanggalKosong(tahun + 1) : writtenDate(reviu.tanggal);
  return signed(kantor.kota, tanggal, reviu.jabatan || REVIEW_STATEMENT.jabatan, reviu.nama, SIGNATURE_WORDS.nip(reviu.nip));
}

const signed = (kota: string, tanggal: string, jabatan: string, nama: string, ...more: readonly string[]): SignatureBlock => ({
  jenis: 'tanda-tangan',
  atas: 2,
  baris: [SIGNATURE_WORDS.tempat(kota, tanggal), `${jabatan},`, nama || SIGNATURE_WORDS.titik, ...more],
});
