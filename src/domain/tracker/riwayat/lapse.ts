import { localTime, type WorkingTime } from '../../kantor/kalender/working-time';
import { sameName } from '../../kantor/orang';
import { shortDate } from '../../kantor/write-tanggal';
import type { Saya } from '../../stamp';
import { text, type Text } from '../../text';
import { langkahOf, type JenisPeristiwa, type NewEvent } from '../event';
import { nomorOfLangkah } from '../make-sop-versi';
import { trackerRefusalText } from '../messages';
import type { Berkas, Lapse, State } from '../state';

/** Why an act counts for nothing, in words: "Tidak berlaku: bersamaan dengan itu kegiatan 4 sudah disetujui oleh Budi pukul 23.29." */
export function lapseText({ refusal, karena }: Lapse, event: NewEvent, state: State, kerja: WorkingTime): Text {
  if (!karena) {
    const why = trackerRefusalText(refusal, true);
    return text(`Tidak berlaku: ${why.id}`, `Without effect: ${why.en}`);
  }
  const done = DONE[karena.jenis] ?? RECORDED;
  const about = aboutOf(karena, state);
  const { date, time } = localTime(karena.waktu, kerja);
  const day = date === localTime(event.waktu, kerja).date ? undefined : shortDate(date);
  const dropped = droppedText(event, refusal);
  return text(
    `Tidak berlaku: bersamaan dengan itu ${about.id} sudah ${done.id} oleh ${karena.oleh.nama}${day ? ` tanggal ${day.id}` : ''} pukul ${time}.${dropped.id}`,
    `Without effect: beside it ${about.en} had been ${done.en} by ${karena.oleh.nama}${day ? ` on ${day.en}` : ''} at ${time}.${dropped.en}`,
  );
}

/** The output of a finish that came second: it stays in the log, the step shows the first one's. */
function droppedText(event: NewEvent, { kind }: Lapse['refusal']): Text {
  const finish = event.jenis === 'kegiatan-selesai' || event.jenis === 'kegiatan-disetujui' ? event.data.keluaran : undefined;
  const said = finish?.teks ?? finish?.tautan;
  return kind === 'sudah-selesai' && said !== undefined
    ? text(
        ` Output "${said}" tetap ada di Riwayat, tetapi tidak dipakai.`,
        ` The output "${said}" stays in the history, but is not used.`,
      )
    : text('', '');
}

function aboutOf(event: NewEvent, state: State): Text {
  const berkas = state.berkas.get(event.berkas);
  const langkah = langkahOf(event);
  if (langkah !== undefined && berkas) {
    const nomor = nomorOfLangkah(berkas.sop, langkah);
    return text(`kegiatan ${nomor}`, `kegiatan ${nomor}`);
  }
  if (event.jenis === 'peristiwa-dikoreksi') return text('peristiwa sebelumnya', 'an earlier event');
  if (event.jenis.startsWith('bidang-')) {
    const { bidang } = event.data as { readonly bidang: string };
    return text(`data ${bidang}`, `the data of ${bidang}`);
  }
  const nama = berkas?.nama ?? '';
  return text(`Berkas "${nama}"`, `the Berkas "${nama}"`);
}

const RECORDED = text('dicatat', 'recorded');

const DONE: Readonly<Partial<Record<JenisPeristiwa, Text>>> = {
  'berkas-dimulai': text('dimulai', 'begun'),
  'kegiatan-dimulai': text('dimulai', 'started'),
  'kegiatan-selesai': text('diselesaikan', 'finished'),
  'kegiatan-disetujui': text('disetujui', 'approved'),
  'kegiatan-dikembalikan': text('dikembalikan', 'returned'),
  'kegiatan-diserahkan': text('diserahkan', 'handed over'),
  'peristiwa-dikoreksi': text('dikoreksi', 'corrected'),
  'berkas-dibatalkan': text('dibatalkan', 'cancelled'),
  'berkas-diarsipkan': text('diarsipkan', 'archived'),
  'berkas-dibuka-kembali': text('dibuka kembali', 'reopened'),
  'berkas-ditautkan': text('ditautkan', 'linked'),
  'sop-versi-diadopsi': text('diganti versi SOP-nya', 'given another version of its SOP'),
  'bidang-dibuka': text('dibuka', 'opened'),
  'bidang-disetor': text('disetor', 'handed in'),
  'bidang-dikembalikan': text('dikembalikan', 'returned'),
  'bidang-dikunci': text('dikunci', 'locked'),
};

/**
 * Whether Runut recorded an event along with what a person asked for: a step that closed by itself, the data of a bidang opened so that
 * it is counted. That somebody else's came first is nobody's loss, and nobody is told.
 */
export const isRecordedAlong = ({ jenis, data }: NewEvent): boolean =>
  (jenis === 'kegiatan-selesai' && data.otomatis === true) || (jenis === 'bidang-dibuka' && data.alasan === undefined);

/** What a person did in a Berkas that counts for nothing, newest first, until they act in it again. */
export function lapsedActsOf(berkas: Berkas, { lapsed }: State, { nama }: Saya): readonly (readonly [NewEvent, Lapse])[] {
  const found: (readonly [NewEvent, Lapse])[] = [];
  for (let link = berkas.riwayat; link; link = link.lebihLama) {
    const { peristiwa } = link;
    if (!sameName(peristiwa.oleh.nama, nama)) continue;
    if (isRecordedAlong(peristiwa)) continue;
    const lapse = lapsed.get(peristiwa.id);
    if (!lapse) break;
    found.push([peristiwa, lapse]);
  }
  return found;
}
