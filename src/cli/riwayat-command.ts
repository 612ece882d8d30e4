import { basename, extname } from 'node:path';
import { verifySignatures } from '../app/tracker/signatures';
import { reportLog, witnessesIn, type LogReport } from '../app/tracker/verify-log';
import type { TrackerEvent } from '../domain/tracker/event';
import { correctionsIn } from '../domain/tracker/corrections';
import { findHead, type HeadAnswer } from '../domain/tracker/log/find-head';
import { CHAIN_MEANING, headAnswerText, NO_LOG } from '../domain/tracker/log/messages';
import { printedHead } from '../domain/tracker/log/printed-head';
import { addedText, farForkText, turnedBackText } from '../domain/tracker/riwayat/added-text';
import { missingSince, type Witness } from '../domain/tracker/log/witness';
import { text } from '../domain/text';
import { STATUS_BERKAS, STATUS_LANGKAH } from '../domain/tracker/messages';
import type { BerkasProgress, LangkahProgress } from '../domain/tracker/progress';
import { lapseText } from '../domain/tracker/riwayat/lapse';
import { sentenceOf } from '../domain/tracker/riwayat/sentence';
import { byDay, riwayatOf as barisRiwayat } from '../domain/tracker/riwayat/riwayat';
import { summarySentence, summaryClauses } from '../domain/tracker/riwayat/summary';
import { formatMenit } from '../domain/waktu/format-waktu';
import { dateOf, localTime } from '../domain/kantor/kalender/working-time';
import type { SignatureReport } from '../domain/tracker/tanda/signatures';
import { fileRefusalText } from '../files/messages';
import { nodeDigest } from './node-digest';
import { verifyInNode } from './node-signatures';
import { printSignatures, signaturesAsJson } from './signature-lines';
import { EXIT, parsedArgs, type CliCommand, type Terminal } from './command';
import { RIWAYAT_WORDS as kata } from './messages';
import { heardOf, readWitnessFile, writeWitnessFile } from './witness-file';
import { readFile } from './read-file';
import { alignedRows } from './text-table';

/**
 * `runut riwayat [--json] [--kepala HEAD] FILE…`: how every Berkas of a workbook stands, all its events, whether the log is as it was
 * written, which computers signed it, whether it still holds a head printed on an LKj, and, with `--saksi FILE`, all that was seen of it
 * here before (.json) or that a form or report made of it remembers (.xlsx). Exit 1 where a chain is not intact, a signature does not fit, a head is not found, or there is no log; 2 when a file cannot be read or the command was asked wrongly.
 */
export const riwayatCommand: CliCommand = async (args, terminal) => {
  const asked = parsedArgs(args, { json: false, kepala: true, saksi: true });
  if (!asked) {
    terminal.err(kata.caraPakai);
    return EXIT.unreadable;
  }
  const { words: files } = asked;
  const [json, kepala, saksi] = [asked.has('json'), asked.option('kepala'), asked.option('saksi')];
  const kept = saksi !== undefined && extname(saksi).toLowerCase() === '.json' ? saksi : undefined;
  const known = kept === undefined ? undefined : await readWitnessFile(kept);
  const others = saksi === undefined || kept !== undefined ? [] : await witnessesOf(saksi);
  if (saksi !== undefined && ((kept !== undefined && !known) || (kept === undefined && others.length === 0))) {
    terminal.err(kata.saksiTidakTerbaca(saksi));
    return EXIT.unreadable;
  }
  const seen = new Map(known);
  const now = new Date().toISOString();
  let code: number = EXIT.clean;
  for (const file of files) {
    terminal.progress(kata.membaca(file));
    const opened = await readFile(file);
    terminal.progress('');
    if (!opened.ok) {
      terminal.err(fileRefusalText(opened.refusal).id);
      code = EXIT.unreadable;
      continue;
    }
    const read = reportLog(opened.value.snapshot, now, nodeDigest);
    const heard = known ? await heardOf(known, file, read) : {};
    if (heard.seen) seen.set(...heard.seen);
    const told = others.flatMap(
      (one) => missingSince(read.events, one, text(basename(saksi ?? ''), basename(saksi ?? ''))) ?? [],
    );
    const laporan = { ...read, saksi: [...read.saksi, ...(heard.missing ? [heard.missing] : []), ...told] };
    if (laporan.rantai.hasil === 'tanpa-log' && !opened.value.book && laporan.saksi.length === 0) {
      terminal.err(kata.bukanBukuKerja(file));
      code = EXIT.unreadable;
      continue;
    }
    if (laporan.rantai.hasil === 'tanpa-log') terminal.err(kata.tanpaLog(file));
    const jawaban = kepala === undefined ? undefined : findHead(laporan.events, kepala);
    const tanda = await verifySignatures(laporan.events, verifyInNode, { digest: nodeDigest });
    if (json) {
      const more = jawaban ? { kepala: headAsJson(jawaban, laporan) } : {};
      terminal.out(JSON.stringify({ ...asJson(laporan), tandaTangan: signaturesAsJson(tanda, laporan), ...more }));
    } else {
      print(laporan, tanda, file, now, terminal);
      if (jawaban) printHead(jawaban, laporan, terminal);
    }
    const found = jawaban === undefined || jawaban.kind === 'ada';
    const wrong = laporan.segel.length + laporan.saksi.length + tanda.salah.length > 0;
    if (!laporan.rantai.utuh || wrong || !found) code = Math.max(code, EXIT.found);
  }
  if (kept !== undefined && !(await writeWitnessFile(kept, seen))) {
    terminal.err(kata.saksiTidakTertulis(kept));
    return EXIT.unreadable;
  }
  if (files.length > 0) return code;
  terminal.err(kata.caraPakai);
  return EXIT.unreadable;
};

/** What a bidang's form or an LKj made as a file remembers of the log it came from. */
async function witnessesOf(path: string): Promise<readonly Witness[]> {
  const opened = await readFile(path);
  return opened.ok ? witnessesIn(opened.value.snapshot) : [];
}

function headAsJson(jawaban: HeadAnswer, { rantai, kerja, state }: LogReport): Readonly<Record<string, unknown>> {
  return {
    hasil: jawaban.kind,
    kalimat: headAnswerText(jawaban, rantai.utuh, kerja).id,
    ...(jawaban.kind === 'ada'
      ? {
          jumlah: jawaban.jumlah,
          tambahan: jawaban.tambahan.map(({ peristiwa, melewati }) => ({
            id: peristiwa.id,
            waktu: peristiwa.waktu,
            oleh: peristiwa.oleh.nama,
            kalimat: sentenceOf(peristiwa, state, kerja).id,
            melewati,
          })),
        }
      : {}),
  };
}

function printHead(jawaban: HeadAnswer, { rantai, kerja, state }: LogReport, terminal: Terminal): void {
  terminal.out(headAnswerText(jawaban, rantai.utuh, kerja).id);
  if (jawaban.kind !== 'ada') return;
  for (const one of jawaban.tambahan) terminal.out(`  ${addedText(one, state, kerja).id}`);
}

function asJson({
  progress,
  events,
  state,
  rantai,
  kerja,
  segel,
  saksi,
  cabang,
  mundur,
}: LogReport): Readonly<Record<string, unknown>> {
  const corrections = correctionsIn(events, state.lapsed);
  return {
    berkas: progress.map(({ berkas, langkah }) => ({
      id: berkas.id,
      nama: berkas.nama,
      sop: berkas.sop.judul,
      status: berkas.status,
      langkah: langkah.map(langkahAsJson),
    })),
    peristiwa: events.map((event: TrackerEvent) => ({
      versi: event.versi,
      id: event.id,
      waktu: event.waktu,
      oleh: event.oleh,
      sebagai: event.sebagai,
      berkas: event.berkas,
      jenis: event.jenis,
      kalimat: sentenceOf(event, state, kerja).id,
      data: event.data,
      ...(corrections.has(event.id) ? { dikoreksi: corrections.get(event.id)?.id } : {}),
      ...withLapse(event, { state, kerja }),
      sebelum: event.sebelum,
      hash: event.hash,
    })),
    segel: segel.map(({ lembar, sel, pesan }) => ({ lembar, sel, pesan: pesan.id })),
    saksi: saksi.map(({ id }) => id),
    cabang: cabang.map(({ peristiwa, melewati }) => ({ id: peristiwa.id, melewati })),
    mundur: mundur.map(({ peristiwa, mengikuti }) => ({ id: peristiwa.id, mengikuti: mengikuti.id })),
    rantai: {
      hasil: rantai.hasil,
      utuh: rantai.utuh,
      kepala: rantai.kepala,
      masalah: rantai.masalah.map(({ baris, jenis, pesan }) => ({ baris, jenis, pesan: pesan.id })),
    },
  };
}

function withLapse(
  event: TrackerEvent,
  { state, kerja }: Pick<LogReport, 'state' | 'kerja'>,
): { readonly tidakBerlaku?: string } {
  const lapse = state.lapsed.get(event.id);
  return lapse ? { tidakBerlaku: lapseText(lapse, event, state, kerja).id } : {};
}

const langkahAsJson = ({ nomor, state, menitKerja, menitBaku }: LangkahProgress): unknown => ({
  nomor,
  status: state.status,
  mulai: state.kini.mulai ?? null,
  selesai: state.kini.selesai ?? null,
  menitKerja: state.kini.mulai === undefined ? null : menitKerja,
  menitBaku,
});

function print(laporan: LogReport, tanda: SignatureReport, file: string, now: string, terminal: Terminal): void {
  const { progress, events, state, rantai, kerja, segel, saksi, cabang, mundur } = laporan;
  terminal.out(file);
  for (const one of progress) printBerkas(one, laporan, now, terminal);
  for (const { judul, baris } of byDay(barisRiwayat(events, state, kerja), dateOf(now, kerja))) {
    terminal.out(`\n${judul.id}`);
    for (const { jam, kalimat: said, oleh, sebagai, namaBerkas } of baris) {
      terminal.out(`  ${jam}  ${said.id} (${oleh}, ${sebagai.jabatan}${namaBerkas ? `; ${namaBerkas}` : ''})`);
    }
  }
  terminal.out('');
  terminal.out(
    {
      utuh: kata.rantaiUtuh(rantai.jumlah, printedHead(rantai.kepala)),
      bermasalah: kata.rantaiRusak(rantai.masalah.length),
      'tanpa-log': NO_LOG.id,
    }[rantai.hasil],
  );
  for (const { baris, jenis, pesan } of rantai.masalah) terminal.out(`  ${String(baris)}  ${jenis}  ${pesan.id}`);
  for (const { id } of saksi) terminal.out(`  ${id}`);
  for (const one of cabang) terminal.out(`  ${farForkText(one, state, kerja).id}`);
  for (const one of mundur) terminal.out(`  ${turnedBackText(one, state, kerja).id}`);
  for (const { pesan } of segel) terminal.out(`  ${pesan.id}`);
  printSignatures(tanda, laporan, terminal);
  terminal.out(CHAIN_MEANING.membuktikan.id);
  terminal.out(CHAIN_MEANING.tidakMembuktikan.id);
  terminal.out(CHAIN_MEANING.kekuatan.id);
}

function printBerkas({ berkas, langkah }: BerkasProgress, { kerja }: LogReport, now: string, terminal: Terminal): void {
  const time = (iso: string | undefined): string => {
    const { date, time: clock } = localTime(iso ?? '', kerja);
    return date === '' ? '' : `${date} ${clock}`;
  };
  terminal.out(`\n${berkas.nama} (${berkas.sop.judul}): ${STATUS_BERKAS[berkas.status].id}`);
  const rows = langkah.map(({ nomor, status, state, menitKerja, menitBaku }) => [
    nomor,
    STATUS_LANGKAH[status].id,
    time(state.kini.mulai),
    time(state.kini.selesai),
    state.kini.mulai === undefined ? '' : formatMenit(menitKerja).id,
    menitBaku === null ? '' : formatMenit(menitBaku).id,
  ]);
  for (const line of alignedRows([kata.kepalaLangkah, ...rows])) terminal.out(`  ${line}`);
  terminal.out(`  ${summarySentence(summaryClauses(berkas, kerja, now)).id}`);
}
