import { ok, refuse } from '../result';
import type { Saya } from '../stamp';
import { headOf } from './authority';
import type { CommandOf } from './command';
import type { Decision } from './decision';
import { isFingerprint } from './event-shapes';
import type { State } from './state';

/** Decides whether somebody may say for the office whose computer a key is [T35]. */
export function decideKunci(state: State, command: CommandOf<'confirm-key' | 'revoke-key'>, saya: Saya): Decision {
  const { kunci, kepala, berkas } = command;
  const sebagai = headOf(state, saya, kepala);
  if (!sebagai.ok) return sebagai;
  if (!isFingerprint(kunci)) return refuse({ kind: 'isi-kosong' });
  const on = { berkas, sebagai: sebagai.value };
  if (command.kind === 'revoke-key') {
    const alasan = command.alasan.trim();
    if (alasan === '') return refuse({ kind: 'alasan-kosong' });
    return ok([{ ...on, jenis: 'kunci-dicabut', data: { kunci, alasan, kepala } }]);
  }
  if (command.nama.length === 0) return refuse({ kind: 'isi-kosong' });
  return ok([{ ...on, jenis: 'kunci-dikonfirmasi', data: { kunci, nama: command.nama, kepala } }]);
}
