import { ok, refuse } from '../result';
import type { CommandOf } from './command';
import type { Decided, Decision } from './decision';
import { blockedBy, closedBy } from './decide-langkah';
import type { DataBidang } from './event';
import { bidangKey, type BidangState, type State } from './state';
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
  };
  switch (command.kind) {
    case 'open-bidang':
      return now ? refuse({ kind: 'sudah-terjadi' }) : ok([{ jenis: 'bidang-dibuka', berkas: command.berkas, data }]);
    case 'submit-bidang':
      if (now?.status === 'disetor' || now?.status === 'dikunci') {
        return refuse({ kind: 'bidang-tidak-terbuka', bidang: now.bidang, status: now.status });
      }
      return ok([{ jenis: 'bidang-disetor', berkas: command.berkas, data }, ...collected(state, command, data)]);
    case 'return-bidang':
      if (alasan === '') return refuse({ kind: 'alasan-kosong' });
      if (now?.status === 'dikunci') return refuse({ kind: 'bidang-tidak-terbuka', bidang: now.bidang, status: 'dikunci' });
      if (now?.status !== 'disetor') return refuse({ kind: 'bidang-belum-disetor', bidang });
      return ok([{ jenis: 'bidang-dikembalikan', berkas: command.berkas, data }]);
    case 'lock-bidang':
      if (now?.status !== 'disetor') {
        return refuse(now?.status === 'dikunci' ? { kind: 'sudah-terjadi' } : { kind: 'bidang-belum-disetor', bidang });
      }
      return ok([{ jenis: 'bidang-dikunci', berkas: command.berkas, data }]);
    case 'reopen-bidang':
      if (alasan === '') return refuse({ kind: 'alasan-kosong' });
      if (now?.status !== 'dikunci' && now?.status !== 'disetor') {
        return now ? refuse({ kind: 'sudah-terjadi' }) : refuse({ kind: 'bidang-tidak-terbuka', bidang, status: 'belum-dibuka' });
      }
      return ok([{ jenis: 'bidang-dibuka', berkas: command.berkas, data }]);
  }
}

/** The end of the step that collects data, when this was the last bidang to hand in [T18]. */
function collected(state: State, command: BidangCommand, data: DataBidang): Decided[] {
  const berkas = state.berkas.get(command.berkas);
  const langkah = berkas && dataLangkah(berkas.sop);
  if (!berkas || langkah === undefined || berkas.langkah[langkah]?.status === 'selesai') return [];
  if (blockedBy(state, berkas, langkah)) return [];
  const own = bidangKey(command.berkas, data.periode, data.bidang);
  if (!state.bidang.has(own)) return [];
  if (
    bidangOf(state, command.berkas, data.periode).some(
      (one) => !isIn(one) && bidangKey(one.berkas, one.periode, one.bidang) !== own,
    )
  )
    return [];
  const kelengkapan = (berkas.sop.langkah[langkah]?.kelengkapan ?? []).map((_, index) => index);
  return [{ jenis: 'kegiatan-selesai', berkas: berkas.id, data: { langkah, kelengkapan, otomatis: true } }];
}

const isIn = (bidang: BidangState): boolean => bidang.status === 'disetor' || bidang.status === 'dikunci';

/** Every bidang whose data of a period belongs to a Berkas, in the order they were opened. */
const bidangOf = (state: State, berkas: string, periode: string): BidangState[] =>
  [...state.bidang.values()].filter(
    (one) => one.berkas === berkas && one.periode.trim().toLowerCase() === periode.trim().toLowerCase(),
  );
