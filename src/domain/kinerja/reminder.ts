import { unitName } from '../kantor/unit-kerja';
import { batasOf } from './hand-ins';
import { periodeText } from './messages';
import type { HandInPeriode } from './periode';
import type { Kelengkapan } from './formulir/formulir';
import type { Bidang, Pengaturan } from './pengaturan';
import { REMINDER } from './reminder-messages';
import { writtenDate } from '../kantor/write-tanggal';

/** A polite, ready message to a bidang that still owes data: what is missing, and by when. */
export const reminderOf = (
  pengaturan: Pengaturan,
  bidang: Bidang,
  kelengkapan: Kelengkapan,
  periode: HandInPeriode = 'tahun',
): string =>
  REMINDER(
    bidang.penanggungJawab === '' ? unitName(bidang.nama) : bidang.penanggungJawab,
    `${periodeText(periode)}Tahun ${String(pengaturan.tahun)}`,
    writtenDate(batasOf(pengaturan, periode)),
    kelengkapan.isianTerisi,
    kelengkapan.isianWajib,
    kelengkapan.kosong.slice(0, 5).map((one) => one.apa),
    Math.max(0, kelengkapan.kosong.length - 5),
  );
