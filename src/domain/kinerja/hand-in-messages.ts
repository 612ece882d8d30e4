import { longDate } from '../kantor/write-tanggal';
import { text, type Text } from '../text';
import type { LateHandIn } from './hand-ins';
import { unitName } from '../kantor/unit-kerja';
import { periodeWords } from './periode-words';

/** "Bidang Perumahan belum menyampaikan data TW II 2025, terlambat 4 hari kerja (batas 11 Juli 2025)." */
export const lateText = ({ bidang: { nama }, tahun, periode, hari, batas }: LateHandIn): Text => {
  const [whose, data, until] = [unitName(nama), periodeWords(periode, tahun), longDate(batas)];
  return text(
    `${whose} belum menyampaikan data ${data}, terlambat ${String(hari)} hari kerja (batas ${until.id}).`,
    `${whose} has not handed in the data of ${data}, ${String(hari)} working day${hari === 1 ? '' : 's'} late (due ${until.en}).`,
  );
};
