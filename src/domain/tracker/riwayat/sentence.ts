import { text, type Text } from '../../text';
import { formatMenit } from '../../waktu/format-waktu';
import { workingMinutesBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import type { DataSelesai, NewEvent } from '../event';
import { SIFAT_PENUGASAN } from '../messages';
import { isWellFormed } from '../event-shapes';
import type { Berkas, LangkahState, LangkahPassage, State } from '../state';
import { keyWords } from '../tanda/key-words';
import { nomorOfLangkah } from '../make-sop-versi';
import { standardMinutes } from '../standard-minutes';
import { peristiwa as kata } from './messages';

const NONE: ReadonlyMap<string, NewEvent> = new Map();

/** An event in one plain sentence. `corrected` are events that were put right later, by id: a correction says what it corrects. */
export function sentenceOf(
  event: NewEvent,
  state: State,
  kerja: WorkingTime,
  corrected: ReadonlyMap<string, NewEvent> = NONE,
): Text {
  if (!isWellFormed(event)) return kata.tidakDikenal;
  const berkas = state.berkas.get(event.berkas);
  const nomor = (langkah: number): string => (berkas ? nomorOfLangkah(berkas.sop, langkah) : String(langkah + 1));
  switch (event.jenis) {
    case 'berkas-dimulai':
      return kata.dimulai(event.data.nama);
    case 'kegiatan-dimulai':
      return kata.langkahDimulai(nomor(event.data.langkah));
    case 'kegiatan-selesai':
    case 'kegiatan-disetujui':
      return finishedSentence(event, event.data, berkas, nomor(event.data.langkah), kerja);
    case 'kegiatan-dikembalikan':
      return kata.dikembalikan(nomor(event.data.langkah), nomor(event.data.ke), event.data.alasan);
    case 'kegiatan-diserahkan':
      return kata.diserahkan(nomor(event.data.langkah), event.data.kepada.nama);
    case 'penugasan-plt': {
      const { nama, jabatan, sifat, berakhir } = event.data;
      const role = SIFAT_PENUGASAN[sifat];
      return (berakhir ? kata.penugasanBerakhir : kata.penugasan)(nama, text(`${role.id} ${jabatan}`, `${role.en} ${jabatan}`));
    }
    case 'catatan-ditambahkan':
      return event.data.langkah === undefined
        ? kata.catatan(event.data.teks)
        : kata.catatanLangkah(nomor(event.data.langkah), event.data.teks);
    case 'peristiwa-dikoreksi': {
      const target = corrected.get(event.data.peristiwa);
      const said = target && target.jenis !== 'peristiwa-dikoreksi' ? sentenceOf(target, state, kerja) : undefined;
      return (event.data.batal ? kata.dibatalkanPeristiwa : kata.dikoreksi)(event.data.alasan, said);
    }
    case 'berkas-dibatalkan':
      return kata.dibatalkan(event.data.alasan);
    case 'berkas-dibuka-kembali':
      return kata.dibuka(event.data.alasan);
    case 'berkas-diarsipkan':
      return kata.diarsipkan;
    case 'berkas-ditautkan': {
      const nama = state.berkas.get(event.data.perlu)?.nama ?? event.data.perlu;
      const yang = event.data.langkah === undefined ? undefined : nomor(event.data.langkah);
      return event.data.lepas ? kata.dilepas(nama, yang) : kata.ditautkan(nama, yang);
    }
    case 'sop-versi-diadopsi':
      return kata.sopDiadopsi;
    case 'batas-ditetapkan': {
      const end = event.data.batas.find((one) => one.langkah === undefined)?.batas;
      if (event.data.asal === 'rencana-mundur' && event.data.batas.length > 1) {
        const dated = event.data.batas.filter((one) => one.langkah !== undefined).length;
        return kata.rencanaMundur(dated, end ? shortDate(end) : undefined);
      }
      const [first, ...others] = event.data.batas;
      if (!first || others.length > 0) return kata.batasBanyak(event.data.batas.length);
      if (first.batas === null) return kata.batasDihapus;
      return kata.batas(first.langkah === undefined ? undefined : nomor(first.langkah), shortDate(first.batas));
    }
    case 'bidang-dibuka':
    case 'bidang-disetor':
    case 'bidang-dikembalikan':
    case 'bidang-dikunci': {
      const { bidang, periode, alasan } = event.data;
      return withReason(kata.bidang[event.jenis](bidang, periode), alasan);
    }
    case 'kunci-dikonfirmasi':
      return kata.kunciDikonfirmasi(keyWords(event.data.kunci), event.data.nama.join(', '));
    case 'kunci-dicabut':
      return kata.kunciDicabut(keyWords(event.data.kunci), event.data.alasan);
    case 'data-diimpor':
    case 'data-diperbarui':
    case 'impor-dibatalkan':
    case 'lkj-diekspor':
    case 'lkj-disusun':
    case 'lkj-final':
    case 'log-dipulihkan':
    case 'sop-diperbaiki':
    case 'tulisan-diurungkan':
      return text(event.data.ringkasan, event.data.ringkasan);
  }
}

const withReason = (said: Text, alasan: string | undefined): Text =>
  alasan ? text(`${said.id}: ${alasan}`, `${said.en}: ${alasan}`) : said;

function finishedSentence(
  event: NewEvent,
  data: DataSelesai,
  berkas: Berkas | undefined,
  nomor: string,
  kerja: WorkingTime,
): Text {
  const said = data.otomatis
    ? kata.langkahSelesaiOtomatis(nomor)
    : event.jenis === 'kegiatan-disetujui'
      ? kata.langkahDisetujui(nomor)
      : kata.langkahSelesai(nomor);
  const parts = [said];
  const langkah = berkas?.langkah[data.langkah];
  const sop = berkas?.sop.langkah[data.langkah];
  const putaran = langkah && passagesOf(langkah).get(`${event.waktu} ${event.oleh.nama}`);
  const baku = sop && standardMinutes(sop, kerja);
  if (putaran?.mulai && baku) {
    const over = workingMinutesBetween(putaran.mulai, event.waktu, kerja) - baku;
    if (over > 0) parts.push(kata.lewat(formatMenit(over)));
  }
  const missing = (sop?.kelengkapan.length ?? 0) - data.kelengkapan.length;
  if (data.alasan && missing > 0) parts.push(kata.tanpaKelengkapan(missing, data.alasan));
  return text(parts.map(({ id }) => id).join(''), parts.map(({ en }) => en).join(''));
}

/** Passages of a step by when and by whom they were ended; a step may have gone round hundreds of times. */
const PASSAGES = new WeakMap<LangkahState, ReadonlyMap<string, LangkahPassage>>();

function passagesOf(langkah: LangkahState): ReadonlyMap<string, LangkahPassage> {
  const known = PASSAGES.get(langkah);
  if (known) return known;
  const found = new Map([...langkah.lalu, langkah.kini].map((one) => [`${one.selesai ?? ''} ${one.oleh ?? ''}`, one]));
  PASSAGES.set(langkah, found);
  return found;
}
