import { ok, refuse } from '../result';
import type { Saya } from '../stamp';
import type { CommandOf, TrackerRefusal } from './command';
import type { Decision } from './decision';
import type { DataSelesai, Keluaran } from './event';
import type { Berkas, LangkahState, State } from './state';
import { dependentsOf, nomorOfLangkah } from './make-sop-versi';
import { actorOf, holderOf } from './authority';

type LangkahCommand = CommandOf<'start' | 'finish' | 'approve' | 'return' | 'hand-over'>;

/** Decides what moves a step: start, finish, approve, return, hand over. */
export function decideLangkah(state: State, command: LangkahCommand, saya: Saya): Decision {
  const berkas = state.berkas.get(command.berkas);
  if (!berkas) return refuse({ kind: 'berkas-tidak-ada', berkas: command.berkas });
  const langkah = berkas.langkah[command.langkah];
  if (!langkah) return refuse({ kind: 'langkah-tidak-ada', langkah: command.langkah });
  const closed = closedBy(berkas);
  if (closed) return refuse(closed);
  const isHandOver = command.kind === 'hand-over';
  const actor = (isHandOver ? holderOf : actorOf)(berkas, command.langkah, saya, command.sebagai);
  if (!actor.ok) return actor;
  const sebagai = actor.value;
  const nomor = nomorOfLangkah(berkas.sop, command.langkah);
  switch (command.kind) {
    case 'start': {
      if (langkah.status === 'selesai') return refuse({ kind: 'sudah-selesai', nomor });
      if (langkah.status === 'berjalan') return refuse({ kind: 'sudah-dimulai', nomor });
      const blocked = blockedBy(state, berkas, command.langkah);
      if (blocked) return refuse(blocked);
      return ok([{ jenis: 'kegiatan-dimulai', berkas: berkas.id, data: { langkah: command.langkah }, sebagai }]);
    }
    case 'finish':
    case 'approve': {
      if (langkah.status === 'selesai') return refuse({ kind: 'sudah-selesai', nomor });
      const blocked = blockedBy(state, berkas, command.langkah);
      if (blocked) return refuse(blocked);
      const jenis = command.kind === 'finish' ? 'kegiatan-selesai' : 'kegiatan-disetujui';
      const items = berkas.sop.langkah[command.langkah]?.kelengkapan ?? [];
      const belum = items.filter((_, index) => !command.kelengkapan.includes(index));
      const alasan = command.alasan?.trim() ?? '';
      if (belum.length > 0 && alasan === '') return refuse({ kind: 'kelengkapan-belum-dicentang', belum });
      const keluaran = tidyKeluaran(command.keluaran);
      const data: DataSelesai = {
        langkah: command.langkah,
        kelengkapan: items.flatMap((_, index) => (command.kelengkapan.includes(index) ? [index] : [])),
        ...(keluaran ? { keluaran } : {}),
        ...(alasan === '' ? {} : { alasan }),
      };
      return ok([{ jenis, berkas: berkas.id, data, sebagai }]);
    }
    case 'return': {
      const refusal = returnRefusal(berkas, langkah, command);
      if (refusal) return refuse(refusal);
      const { langkah: from, ke, alasan } = command;
      return ok([
        { jenis: 'kegiatan-dikembalikan', berkas: berkas.id, data: { langkah: from, ke, alasan: alasan.trim() }, sebagai },
      ]);
    }
    case 'hand-over': {
      const nama = command.kepada.nama.trim();
      if (langkah.status === 'selesai') return refuse({ kind: 'sudah-selesai', nomor });
      if (nama === '') return refuse({ kind: 'isi-kosong' });
      const jabatan = command.kepada.jabatan?.trim() ?? '';
      const alasan = command.alasan?.trim() ?? '';
      const data = {
        langkah: command.langkah,
        kepada: { nama, ...(jabatan === '' ? {} : { jabatan }) },
        ...(alasan === '' ? {} : { alasan }),
      };
      return ok([{ jenis: 'kegiatan-diserahkan', berkas: berkas.id, data, sebagai }]);
    }
  }
}

/** Why a Berkas takes no act now [T10]. */
export const closedBy = (berkas: Berkas): TrackerRefusal | undefined =>
  berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan'
    ? { kind: 'berkas-tidak-berjalan', nama: berkas.nama, status: berkas.status }
    : undefined;

/** What a step still waits for [T2, T14]. */
export function blockedBy(state: State, berkas: Berkas, langkah: number): TrackerRefusal | undefined {
  const open = (berkas.sop.langkah[langkah]?.setelah ?? []).filter((before) => berkas.langkah[before]?.status !== 'selesai');
  if (open.length > 0)
    return { kind: 'langkah-sebelum-belum-selesai', nomor: open.map((index) => nomorOfLangkah(berkas.sop, index)) };
  for (const need of berkas.perlu) {
    if (need.langkah !== undefined && need.langkah !== langkah) continue;
    const other = state.berkas.get(need.berkas);
    if (other && !hasFinished(other)) return { kind: 'berkas-lain-belum-selesai', nama: other.nama };
  }
  return undefined;
}

/** An archived Berkas counts as finished when all its steps were. */
const hasFinished = (berkas: Berkas): boolean =>
  berkas.status !== 'dibatalkan' && berkas.langkah.every(({ status }) => status === 'selesai');

function returnRefusal(berkas: Berkas, langkah: LangkahState, command: CommandOf<'return'>): TrackerRefusal | undefined {
  const nomor = nomorOfLangkah(berkas.sop, command.langkah);
  const reached = langkah.status === 'selesai' || langkah.status === 'berjalan' || langkah.kini.siap !== undefined;
  if (!reached) return { kind: 'belum-giliran', nomor };
  if (!berkas.langkah[command.ke]) return { kind: 'langkah-tidak-ada', langkah: command.ke };
  if (!dependentsOf(berkas.sop, command.ke).has(command.langkah)) return { kind: 'kembali-bukan-ke-belakang', nomor };
  if (command.alasan.trim() === '') return { kind: 'alasan-kosong' };
  return undefined;
}

function tidyKeluaran(keluaran: Keluaran | undefined): Keluaran | undefined {
  const text = keluaran?.teks?.trim() ?? '';
  const tautan = keluaran?.tautan?.trim() ?? '';
  if (text === '' && tautan === '') return undefined;
  return { ...(text === '' ? {} : { teks: text }), ...(tautan === '' ? {} : { tautan }) };
}
