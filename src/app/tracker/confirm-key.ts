import { ok } from '../../domain/result';
import type { CommandOf, TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import { EMPTY_STATE } from '../../domain/tracker/state';
import { openPengaturan } from '../kinerja/open-pengaturan';
import type { UseCase } from '../use-case';

/** What the head of the office says of a computer's key; who the head is, the settings say. */
export type KeyWord =
  | Omit<CommandOf<'confirm-key'>, 'kepala' | 'berkas' | 'sebagai'>
  | Omit<CommandOf<'revoke-key'>, 'kepala' | 'berkas' | 'sebagai'>;

/** Records whether the head of the office knows the computer that a key is of. Refused to anybody else. */
export const confirmKey: UseCase<KeyWord, null, TrackerRefusal> = {
  usesLog: () => true,
  reads: () => openPengaturan.reads({}),
  plan(snapshot, word, stamp, log = EMPTY_STATE) {
    const settings = openPengaturan.plan(snapshot, {}, stamp);
    const kepala = settings.ok ? (settings.value.outcome.pengaturan?.kantor.kepala.jabatan ?? '') : '';
    const decided = decide(log, { ...word, kepala, berkas: '' }, stamp);
    return decided.ok ? ok({ outcome: null, edits: [], acts: decided.value }) : decided;
  },
};
