import { formatMenit } from '../waktu/format-waktu';
import type { Sop } from '../sop/sop';
import { listSome, text, type Text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  totalBelum: (total: Text, kegiatan: Text): Text =>
    text(
      `Total waktu baku ${total.id}, belum termasuk kegiatan ${kegiatan.id}.`,
      `Standard time adds up to ${total.en}, without kegiatan ${kegiatan.en}.`,
    ),
  totalLewat: (total: Text, hari: number): Text =>
    text(
      `Total waktu baku ${total.id} melewati batas LKj, ${String(hari)} hari kerja.`,
      `Standard time adds up to ${total.en}, past the LKj deadline of ${String(hari)} working days.`,
    ),
};

const LKJ = /\b(?:lkj(?:ip)?|lakip|laporan\s+(?:akuntabilitas\s+)?kinerja)\b/i;

/** The deadline is the LKj's: an SOP about something else has none. */
export const isAboutLkj = ({ judul, kegiatan }: Sop): boolean =>
  LKJ.test(judul === '' ? kegiatan.map(({ output }) => output).join(' ') : judul);

/** What all kegiatan take together: said when some cannot be counted, warned of when past the LKj's deadline. */
export const totalWaktu: SopRule = {
  id: 'total-waktu',
  severity: 'petunjuk',
  basis: 'perlu-dipastikan',
  title: text('Total waktu', 'Total time'),
  scope: 'sop',
  *check({ sop, waktu: { total: totalMenit, tanpa }, tenggatHariKerja, hari }) {
    const column = sop.kolom.find((one) => one.peran === 'waktu');
    if (!column || totalMenit === 0) return;
    if (totalMenit > tenggatHariKerja * hari.menit && isAboutLkj(sop)) {
      const total = formatMenit(totalMenit, hari);
      yield { at: column.at, severity: 'peringatan', message: words.totalLewat(total, tenggatHariKerja) };
    } else if (tanpa.length > 0) {
      const named = tanpa.map((index) => sop.kegiatan[index]?.nomor || String(index + 1));
      yield { at: column.at, message: words.totalBelum(formatMenit(totalMenit, hari), listSome(named, 3)) };
    }
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a step that cannot be counted', sheet: { '60 menit': '~' }, at: ['G12'] },
    { shows: 'more than the forty working days until the LKj is due', sheet: { '60 menit': '50 hari kerja' }, at: ['G12'] },
  ],
  valid: [
    { shows: 'all can be counted, and in time', sheet: { '60 menit': '30 hari kerja' } },
    {
      shows: 'an SOP about something else, which has no such deadline',
      sheet: { '| Penyusunan Laporan Kinerja': '| Penyusunan Renstra', '60 menit': '50 hari kerja' },
    },
  ],
};
