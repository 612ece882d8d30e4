import { ok, refuse } from '../result';
import type { Saya } from '../stamp';
import type { CommandOf } from './command';
import type { Decision } from './decision';
import type { DataSelesai, Keluaran } from './event';
import { closedBy, stepRefusal } from './guards';
import type { State } from './state';
import { actorOf, holderOf } from './authority';

type LangkahCommand = CommandOf<'start' | 'finish' | 'approve' | 'return' | 'hand-over'>;

/** Decides what moves a step: start, finish, approve, return, hand over. */
export function decideLangkah(state: State, command: LangkahCommand, saya: Saya): Decision {
  const berkas = state.berkas.get(command.berkas);
  if (!berkas) return refuse({ kind: 'berkas-tidak-ada', berkas: command.berkas });
  if (!berkas.langkah[command.langkah]) return refuse({ kind: 'langkah-tidak-ada', langkah: command.langkah });
  const closed = closedBy(berkas);
  if (closed) return refuse(closed);
  const isHandOver = command.kind === 'hand-over';
  const actor = (isHandOver ? holderOf : actorOf)(berkas, command.langkah, saya, command.sebagai);
  if (!actor.ok) return actor;
  const sebagai = actor.value;
  switch (command.kind) {
    case 'start': {
      const refusal = stepRefusal(state, berkas, { jenis: 'kegiatan-dimulai', data: command });
      if (refusal) return refuse(refusal);
      return ok([{ jenis: 'kegiatan-dimulai', berkas: berkas.id, data: { langkah: command.langkah }, sebagai }]);
    }
    case 'finish':
    case 'approve': {
      const jenis = command.kind === 'finish' ? 'kegiatan-selesai' : 'kegiatan-disetujui';
      const refusal = stepRefusal(state, berkas, { jenis, data: command });
      if (refusal) return refuse(refusal);
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
      const { langkah: from, ke, alasan } = command;
      const refusal = stepRefusal(state, berkas, { jenis: 'kegiatan-dikembalikan', data: command });
      if (refusal) return refuse(refusal);
      if (alasan.trim() === '') return refuse({ kind: 'alasan-kosong' });
      return ok([
        { jenis: 'kegiatan-dikembalikan', berkas: berkas.id, data: { langkah: from, ke, alasan: alasan.trim() }, sebagai },
      ]);
    }
    case 'hand-over': {
      const nama = command.kepada.nama.trim();
      const refusal = stepRefusal(state, berkas, { jenis: 'kegiatan-diserahkan', data: command });
      if (refusal) return refuse(refusal);
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

/** What was filled in, without blanks around it; undefined where nothing was. */
function tidyKeluaran(keluaran: Keluaran = {}): Keluaran | undefined {
  const filled = (['teks', 'tautan', 'nomor', 'agenda'] as const).flatMap((field) => {
    const value = keluaran[field]?.trim() ?? '';
    return value === '' ? [] : [[field, value] as const];
  });
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
