import { ok, refuse } from '../result';
import type { CommandOf } from './command';
import type { Decided, Decision } from './decision';
import { bidangOf, bidangRefusal, blockedBy, closedBy, isIn } from './guards';
import type { DataBidang } from './event';
import { bidangKey, type State } from './state';
import { dataLangkah } from './make-sop-versi';

type BidangCommand = CommandOf<'open-bidang' | 'submit-bidang' | 'return-bidang' | 'lock-bidang' | 'reopen-bidang'>;

/** Decides where a bidang's data goes: open, handed in, returned, locked [T17]. */
export function decideBidang(state: State, command: BidangCommand): Decision {
  const berkas = state.berkas.get(command.berkas);
  if (!berkas && command.berkas !== '') return refuse({ kind: 'berkas-tidak-ada', berkas: command.berkas });
  const closed = berkas && closedBy(berkas);
  if (closed) return refuse(closed);
  const [bidang, periode] = [command.bidang.trim(), command.periode.trim()];
  if (bidang === '') return refuse({ kind: 'isi-kosong' });
  const now = state.bidang.get(bidangKey(command.berkas, periode, bidang));
  const alasan = 'alasan' in command ? command.alasan.trim() : '';
  const ringkasan = command.ringkasan?.trim() ?? '';
  const data: DataBidang = {
    bidang: now?.bidang ?? bidang,
    periode,
    ...(alasan === '' ? {} : { alasan }),
    ...(ringkasan === '' ? {} : { ringkasan }),
    ...(command.segel ? { segel: command.segel } : {}),
  };
  if ((command.kind === 'return-bidang' || command.kind === 'reopen-bidang') && alasan === '') {
    return refuse({ kind: 'alasan-kosong' });
  }
  const jenis = JENIS[command.kind];
  const refusal = bidangRefusal(state, command.berkas, jenis, data);
  if (refusal) return refuse(refusal);
  return ok([
    { jenis, berkas: command.berkas, data },
    ...(command.kind === 'submit-bidang' ? collected(state, command.berkas, data.periode, data.bidang) : []),
  ]);
}

const JENIS = {
  'open-bidang': 'bidang-dibuka',
  'submit-bidang': 'bidang-disetor',
  'return-bidang': 'bidang-dikembalikan',
  'lock-bidang': 'bidang-dikunci',
  'reopen-bidang': 'bidang-dibuka',
} as const;

/**
 * The end of the step that collects data, once every bidang has handed in; `now` is about to [T18]. Of several that handed in at the same
 * moment none saw the others: whoever sees afterwards that all have records it then.
 */
export function collected(state: State, id: string, periode: string, now = ''): Decided[] {
  const berkas = state.berkas.get(id);
  const langkah = berkas && dataLangkah(berkas.sop);
  if (!berkas || closedBy(berkas) || langkah === undefined || berkas.langkah[langkah]?.status === 'selesai') return [];
  if (blockedBy(state, berkas, langkah)) return [];
  const own = bidangKey(id, periode, now);
  if (now !== '' && !state.bidang.has(own)) return [];
  const all = bidangOf(state, id, periode);
  if (all.length === 0 || all.some((one) => !isIn(one) && bidangKey(one.berkas, one.periode, one.bidang) !== own)) return [];
  const kelengkapan = (berkas.sop.langkah[langkah]?.kelengkapan ?? []).map((_, index) => index);
  return [{ jenis: 'kegiatan-selesai', berkas: berkas.id, data: { langkah, kelengkapan, otomatis: true } }];
}
