import type { LogReport } from '../app/tracker/verify-log';
import type { TrackerEvent } from '../domain/tracker/event';
import { addedText } from '../domain/tracker/riwayat/added-text';
import { keyWords } from '../domain/tracker/tanda/key-words';
import {
  computerText,
  revokedSigningText,
  signatureFaultText,
  signatureSentence,
  SIGNATURE_MEANING,
  stoppedSigningText,
  trustText,
} from '../domain/tracker/tanda/messages';
import type { KeyTrust, SignatureReport } from '../domain/tracker/tanda/signatures';
import type { Terminal } from './command';

/** What the signatures of a log say, apart from its chain. */
export function printSignatures(tanda: SignatureReport, laporan: LogReport, terminal: Terminal): void {
  const told = (event: TrackerEvent) => addedText({ peristiwa: event, melewati: 0 }, laporan.state, laporan.kerja);
  terminal.out(signatureSentence(tanda).id);
  for (const one of tanda.komputer) terminal.out(`  ${computerText(one, laporan.kerja).id} ${trustText(one, laporan.kerja).id}`);
  for (const one of tanda.salah) terminal.out(`  ${signatureFaultText(one, told(one.peristiwa)).id}`);
  for (const one of tanda.berhenti) terminal.out(`  ${stoppedSigningText(told(one)).id}`);
  for (const one of tanda.dicabut) terminal.out(`  ${revokedSigningText(told(one)).id}`);
  if (tanda.cocok + tanda.salah.length === 0) return;
  terminal.out(SIGNATURE_MEANING.membuktikan.id);
  terminal.out(SIGNATURE_MEANING.tidakMembuktikan.id);
}

/** The same for programs. */
export const signaturesAsJson = (
  { cocok, tanpa, salah, komputer, berhenti, dicabut }: SignatureReport,
  { events }: LogReport,
): Readonly<Record<string, unknown>> => ({
  cocok,
  tanpa,
  dari: events.length,
  salah: salah.map(({ peristiwa, sebab }) => ({ id: peristiwa.id, sebab })),
  komputer: komputer.map(({ kunci, nama, jumlah, pertama, sesudah, kepercayaan }) => ({
    kunci,
    kata: keyWords(kunci),
    nama,
    jumlah,
    sejak: pertama.waktu,
    ...(sesudah ? { sebelumnya: sesudah.kunci } : {}),
    ...(kepercayaan ? { kepercayaan: trustAsJson(kepercayaan) } : {}),
  })),
  berhenti: berhenti.map(({ id }) => id),
  dicabut: dicabut.map(({ id }) => id),
});

const trustAsJson = ({ peristiwa, dengan }: KeyTrust): Readonly<Record<string, unknown>> => ({
  dikenali: peristiwa.jenis === 'kunci-dikonfirmasi',
  id: peristiwa.id,
  oleh: peristiwa.oleh.nama,
  sebagai: peristiwa.sebagai,
  pada: peristiwa.waktu,
  ...(dengan === undefined ? {} : { dengan }),
});
