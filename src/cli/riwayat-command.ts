import { reportLog, type LogReport } from '../app/tracker/verify-log';
import type { TrackerEvent } from '../domain/tracker/event';
import { correctionsIn } from '../domain/tracker/corrections';
import { CHAIN_MEANING } from '../domain/tracker/log/messages';
import { STATUS_BERKAS, STATUS_LANGKAH } from '../domain/tracker/messages';
import type { BerkasProgress, LangkahProgress } from '../domain/tracker/progress';
import { sentenceOf } from '../domain/tracker/riwayat/sentence';
import { byDay, riwayatOf as barisRiwayat } from '../domain/tracker/riwayat/riwayat';
import { summarySentence, summaryClauses } from '../domain/tracker/riwayat/summary';
import { formatMenit } from '../domain/waktu/format-waktu';
import { dateOf, localTime } from '../domain/kantor/kalender/working-time';
import { fileRefusalText } from '../files/messages';
import { nodeDigest } from './node-digest';
import { EXIT, type CliCommand, type Terminal } from './command';
import { RIWAYAT_WORDS as kata } from './messages';
import { readFile } from './read-file';
import { alignedRows } from './text-table';

/**
 * `runut riwayat [--json] FILE…`: how every Berkas of a workbook stands, all its events, and whether the log is as it was written.
 * Exit 1 when a chain is not intact, 2 when a file cannot be read.
 */
export const riwayatCommand: CliCommand = async (args, terminal) => {
  const json = args.includes('--json');
  const files = args.filter((arg) => !arg.startsWith('--'));
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
    const laporan = reportLog(opened.value.snapshot, now, nodeDigest);
    if (!laporan.ada) terminal.err(kata.tanpaLog(file));
    if (json) terminal.out(JSON.stringify(asJson(laporan)));
    else print(laporan, file, now, terminal);
    if (!laporan.rantai.utuh) code = Math.max(code, EXIT.found);
  }
  return files.length === 0 ? EXIT.unreadable : code;
};

function asJson({ progress, events, state, rantai, kerja }: LogReport): unknown {
  const corrections = correctionsIn(events);
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
      sebelum: event.sebelum,
      hash: event.hash,
    })),
    rantai: {
      utuh: rantai.utuh,
      kepala: rantai.kepala,
      masalah: rantai.masalah.map(({ baris, jenis, pesan }) => ({ baris, jenis, pesan: pesan.id })),
    },
  };
}

const langkahAsJson = ({ nomor, state, menitKerja, menitBaku }: LangkahProgress): unknown => ({
  nomor,
  status: state.status,
  mulai: state.kini.mulai ?? null,
  selesai: state.kini.selesai ?? null,
  menitKerja: state.kini.mulai === undefined ? null : menitKerja,
  menitBaku,
});

function print(laporan: LogReport, file: string, now: string, terminal: Terminal): void {
  const { progress, events, state, rantai, kerja } = laporan;
  terminal.out(file);
  for (const one of progress) printBerkas(one, laporan, now, terminal);
  for (const { judul, baris } of byDay(barisRiwayat(events, state, kerja), dateOf(now, kerja))) {
    terminal.out(`\n${judul.id}`);
    for (const { jam, kalimat: said, oleh, sebagai, namaBerkas } of baris) {
      terminal.out(`  ${jam}  ${said.id} (${oleh}, ${sebagai.jabatan}${namaBerkas ? `; ${namaBerkas}` : ''})`);
    }
  }
  terminal.out('');
  terminal.out(rantai.utuh ? kata.rantaiUtuh(rantai.jumlah, rantai.kepala) : kata.rantaiRusak(rantai.masalah.length));
  for (const { baris, jenis, pesan } of rantai.masalah) terminal.out(`  ${String(baris)}  ${jenis}  ${pesan.id}`);
  terminal.out(CHAIN_MEANING.membuktikan.id);
  terminal.out(CHAIN_MEANING.tidakMembuktikan.id);
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
