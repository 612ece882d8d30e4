import { parseDate } from '../kantor/tanggal';
import { ok, refuse } from '../result';
import type { Saya, Stamp } from '../stamp';
import type { Command, CommandOf, TrackerRefusal } from './command';
import type { Decision } from './decision';
import { closedBy, linkRefusal, nameRefusal, voidRefusal } from './guards';
import type { DataPeristiwa, JenisPeristiwa, NewEvent, Ubahan } from './event';
import { sameJabatan } from '../kantor/jabatan';
import { sameName } from '../kantor/orang';
import { isIsoTime } from './log/log-row';
import { eventsOf, type Berkas, type State } from './state';
import { unreadySop } from './ready-sop';
import { matchSteps } from './make-sop-versi';

type BerkasCommand = CommandOf<
  'start-berkas' | 'act-for' | 'note' | 'correct' | 'cancel' | 'reopen' | 'archive' | 'link' | 'adopt-sop' | 'set-deadline'
>;

/** Decides what concerns a Berkas as a whole. */
export function decideBerkas(state: State, command: BerkasCommand, stamp: Stamp): Decision {
  if (command.kind === 'start-berkas') return startBerkas(state, command, stamp);
  const berkas = state.berkas.get(command.berkas);
  if (!berkas) return refuse({ kind: 'berkas-tidak-ada', berkas: command.berkas });
  if (command.kind === 'reopen') {
    if (command.alasan.trim() === '') return refuse({ kind: 'alasan-kosong' });
    if (!closedBy(berkas)) return refuse({ kind: 'berkas-masih-berjalan', nama: berkas.nama });
    const taken = nameRefusal(state, berkas.nama, berkas.id);
    if (taken) return refuse(taken);
    return one(berkas, 'berkas-dibuka-kembali', { alasan: command.alasan.trim() });
  }
  const closed = closedBy(berkas);
  if (closed && command.kind !== 'note') return refuse(closed);
  return decideOpen(state, berkas, command, stamp.saya);
}

function decideOpen(
  state: State,
  berkas: Berkas,
  command: Exclude<BerkasCommand, CommandOf<'start-berkas' | 'reopen'>>,
  saya: Saya,
): Decision {
  switch (command.kind) {
    case 'act-for': {
      const [jabatan, nama] = [command.jabatan.trim(), command.nama.trim()];
      if (jabatan === '' || nama === '') return refuse({ kind: 'isi-kosong' });
      const { sifat, berakhir } = command;
      const known = berkas.penugasan.find((one) => one.nama === nama && sameJabatan(one.jabatan, jabatan));
      if (berakhir && !known) return refuse({ kind: 'belum-ditugaskan', nama, jabatan });
      const base = command.dasar?.trim() ?? '';
      return one(berkas, 'penugasan-plt', {
        jabatan: known?.jabatan ?? jabatan,
        nama,
        sifat,
        ...(base === '' ? {} : { dasar: base }),
        ...(berakhir ? { berakhir } : {}),
      });
    }
    case 'note': {
      const text = command.teks.trim();
      if (text === '') return refuse({ kind: 'isi-kosong' });
      if (command.langkah !== undefined && !berkas.langkah[command.langkah]) {
        return refuse({ kind: 'langkah-tidak-ada', langkah: command.langkah });
      }
      return one(berkas, 'catatan-ditambahkan', {
        ...(command.langkah === undefined ? {} : { langkah: command.langkah }),
        teks: text,
      });
    }
    case 'correct':
      return correct(state, berkas, command, saya);
    case 'cancel': {
      const alasan = command.alasan.trim();
      return alasan === '' ? refuse({ kind: 'alasan-kosong' }) : one(berkas, 'berkas-dibatalkan', { alasan });
    }
    case 'archive': {
      const catatan = command.catatan?.trim() ?? '';
      return one(berkas, 'berkas-diarsipkan', catatan === '' ? {} : { catatan });
    }
    case 'link':
      return link(state, berkas, command);
    case 'adopt-sop': {
      const unready = unreadySop(command.sop);
      if (unready) return refuse(unready);
      if (command.sop.sidik === berkas.sop.sidik) return refuse({ kind: 'sop-sama' });
      return one(berkas, 'sop-versi-diadopsi', {
        sop: command.sop,
        peta: matchSteps(berkas.sop, command.sop),
        dari: berkas.sop.sidik,
      });
    }
    case 'set-deadline': {
      if (command.batas.length === 0) return refuse({ kind: 'isi-kosong' });
      for (const { langkah, batas } of command.batas) {
        if (langkah !== undefined && !berkas.langkah[langkah]) return refuse({ kind: 'langkah-tidak-ada', langkah });
        if (batas !== null && !isDate(batas)) return refuse({ kind: 'tanggal-tidak-sah', teks: batas });
      }
      return one(berkas, 'batas-ditetapkan', { batas: command.batas, asal: command.asal ?? 'tangan' });
    }
  }
}

function one<Jenis extends JenisPeristiwa>(berkas: Berkas, jenis: Jenis, data: DataPeristiwa[Jenis]): Decision {
  return ok([{ jenis, berkas: berkas.id, data } as never]);
}

function startBerkas(state: State, command: CommandOf<'start-berkas'>, stamp: Stamp): Decision {
  const nama = command.nama.trim();
  if (nama === '') return refuse({ kind: 'nama-berkas-kosong' });
  const unready = unreadySop(command.sop);
  if (unready) return refuse(unready);
  if (command.batas !== undefined && !isDate(command.batas)) return refuse({ kind: 'tanggal-tidak-sah', teks: command.batas });
  const taken = nameRefusal(state, nama);
  if (taken) return refuse(taken);
  const { sop, batas } = command;
  const periode = command.periode?.trim() ?? '';
  const data = { nama, ...(periode === '' ? {} : { periode }), sop, ...(batas === undefined ? {} : { batas }) };
  return ok([{ jenis: 'berkas-dimulai', berkas: stamp.newId(), data }]);
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
const isDate = (text: string): boolean => text.length === 10 && parseDate(text) !== undefined;

function link(state: State, berkas: Berkas, command: CommandOf<'link'>): Decision {
  const refusal = linkRefusal(state, berkas, command);
  if (refusal) return refuse(refusal);
  const { perlu, langkah, lepas } = command;
  return one(berkas, 'berkas-ditautkan', { perlu, ...(langkah === undefined ? {} : { langkah }), ...(lepas ? { lepas } : {}) });
}

function correct(state: State, berkas: Berkas, command: Extract<Command, { kind: 'correct' }>, saya: Saya): Decision {
  const events = eventsOf(berkas);
  const target = events.find(({ id }) => id === command.peristiwa);
  if (!target) return refuse({ kind: 'peristiwa-tidak-ada' });
  if (target.jenis === 'peristiwa-dikoreksi') return refuse({ kind: 'koreksi-atas-koreksi' });
  const alasan = command.alasan.trim();
  if (alasan === '') return refuse({ kind: 'alasan-kosong' });
  if (!mayCorrect(target, saya)) return refuse({ kind: 'bukan-pelaku', nama: target.oleh.nama });
  const refusal = command.batal ? voidRefusal(events, target, state.lapsed) : ubahanRefusal(command.ubahan);
  if (refusal) return refuse(refusal);
  return one(berkas, 'peristiwa-dikoreksi', {
    peristiwa: target.id,
    alasan,
    ...(command.batal ? { batal: true } : { ubahan: command.ubahan ?? {} }),
  });
}

/** Only the doer of an act, or somebody of the same jabatan, may correct it [T11]. */
export const mayCorrect = ({ oleh, sebagai }: NewEvent, saya: Saya): boolean =>
  sameName(oleh.nama, saya.nama) || sameJabatan(oleh.jabatan, saya.jabatan) || sameJabatan(sebagai.jabatan, saya.jabatan);

/** Why an event of a Berkas cannot be voided now, so that a person is told before they ask [T12]. */
export function cannotVoid(state: State, berkas: Berkas, peristiwa: string): TrackerRefusal | undefined {
  const events = eventsOf(berkas);
  const target = events.find(({ id }) => id === peristiwa);
  return target ? voidRefusal(events, target, state.lapsed) : { kind: 'peristiwa-tidak-ada' };
}

function ubahanRefusal(ubahan: Ubahan | undefined): TrackerRefusal | undefined {
  if (!ubahan || Object.values(ubahan).every((value) => value === undefined)) return { kind: 'isi-kosong' };
  if (ubahan.waktu !== undefined && !isIsoTime(ubahan.waktu)) return { kind: 'tanggal-tidak-sah', teks: ubahan.waktu };
  return undefined;
}
