import { refuse, ok, type Result } from '../result';
import type { Stamp } from '../stamp';
import { collected, decideBidang } from './decide-bidang';
import { decideBerkas } from './decide-berkas';
import { decideKunci } from './decide-kunci';
import { decideLangkah } from './decide-langkah';
import type { Command, TrackerRefusal } from './command';
import type { Decided, Decision } from './decision';
import { VERSI_PERISTIWA, type NewEvent } from './event';
import type { State } from './state';
import { oneLogLine } from './log/log-row';

/** What follows from a command, or why it is refused (rules T1 to T22). Nothing is changed; the caller logs the events. */
export function decide(state: State, command: Command, stamp: Stamp): Result<readonly NewEvent[], TrackerRefusal> {
  if (stamp.saya.nama.trim() === '' || stamp.saya.jabatan.trim() === '') return refuse({ kind: 'saya-kosong' });
  const decision = decideUnstamped(state, command, stamp);
  return decision.ok ? ok(stamped(decision.value, stamp)) : decision;
}

/** What the log calls for now that everybody's acts are known: the end of the step whose data all bidang have handed in [T18]. */
export const decideCollected = (state: State, berkas: string, periode: string, stamp: Stamp): readonly NewEvent[] =>
  stamped(collected(state, berkas, periode), stamp);

function stamped(decided: readonly Decided[], stamp: Stamp): readonly NewEvent[] {
  const oleh = {
    nama: oneLogLine(stamp.saya.nama),
    jabatan: oneLogLine(stamp.saya.jabatan),
    ...(stamp.saya.nip?.trim() ? { nip: oneLogLine(stamp.saya.nip) } : {}),
  };
  return decided.map(({ sebagai, ...rest }) => ({
    versi: VERSI_PERISTIWA,
    id: stamp.newId(),
    waktu: stamp.at,
    oleh,
    sebagai: sebagai ?? { jabatan: oleh.jabatan },
    ...rest,
  }));
}

function decideUnstamped(state: State, command: Command, stamp: Stamp): Decision {
  switch (command.kind) {
    case 'start':
    case 'finish':
    case 'approve':
    case 'return':
    case 'hand-over':
      return decideLangkah(state, command, stamp.saya);
    case 'open-bidang':
    case 'submit-bidang':
    case 'return-bidang':
    case 'lock-bidang':
    case 'reopen-bidang':
      return decideBidang(state, command);
    case 'record':
      if (command.data.ringkasan.trim() === '') return refuse({ kind: 'isi-kosong' });
      return ok([{ jenis: command.jenis, berkas: command.berkas, data: command.data }]);
    case 'take-back': {
      const { berkas, ringkasan, peristiwa } = command;
      return ok([{ jenis: 'tulisan-diurungkan', berkas, data: { ringkasan, peristiwa } }]);
    }
    case 'confirm-key':
    case 'revoke-key':
      return decideKunci(state, command, stamp.saya);
    case 'start-berkas':
    case 'act-for':
    case 'note':
    case 'correct':
    case 'cancel':
    case 'reopen':
    case 'archive':
    case 'link':
    case 'adopt-sop':
    case 'set-deadline':
      return decideBerkas(state, command, stamp);
  }
}
