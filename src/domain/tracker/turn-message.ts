import { leftOutText } from '../kantor/kalender/left-out';
import type { WorkingTime } from '../kantor/kalender/working-time';
import { writtenDate } from '../kantor/write-tanggal';
import type { Saya } from '../stamp';
import type { LangkahProgress } from './progress';
import type { Berkas } from './state';
import { TURN_MESSAGE } from './turn-messages';

/** Where the words are sent: a chat has no subject, an e-mail begins with one. */
export type TurnChannel = 'whatsapp' | 'surel';

/** To whom and from whom it goes, and the calendar its due date was counted by. */
interface TurnMessageEnds {
  readonly kepada: string;
  readonly dari: Saya | undefined;
  readonly kerja: WorkingTime;
}

/** Ready words to whoever's turn it is: which step of which Berkas, since when, what it needs, what comes out, and until when. */
export function turnMessage(
  berkas: Berkas,
  { nomor, sop, state, batas }: Pick<LangkahProgress, 'nomor' | 'sop' | 'state' | 'batas'>,
  { kepada, dari, kerja }: TurnMessageEnds,
  channel: TurnChannel,
): string {
  const { siap } = state.kini;
  const lines = [
    TURN_MESSAGE.salam(kepada),
    '',
    TURN_MESSAGE.giliran(nomor, sop.uraian, berkas.nama, siap === undefined ? '' : writtenDate(siap.slice(0, 10))),
    ...(state.alasanKembali === undefined ? [] : [TURN_MESSAGE.dikembalikan(state.alasanKembali)]),
    ...(sop.kelengkapan.length === 0 ? [] : [TURN_MESSAGE.kelengkapan(sop.kelengkapan.join('; '))]),
    ...(sop.output === '' ? [] : [TURN_MESSAGE.output(sop.output)]),
    ...(batas === undefined ? [] : [TURN_MESSAGE.batas(writtenDate(batas.tanggal), leftOutText(batas, kerja)?.id)]),
    '',
    TURN_MESSAGE.penutup,
    ...(dari ? [dari.nama, dari.jabatan] : []),
  ];
  return [...(channel === 'surel' ? [TURN_MESSAGE.perihal(nomor, berkas.nama), ''] : []), ...lines].join('\n');
}
