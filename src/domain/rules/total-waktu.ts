import { formatMenit } from '../waktu/format-waktu';
import { pesan } from './pesan';
import type { SopRule } from './rule';

/** What all kegiatan take together: said when some cannot be counted, warned of when past the LKj's deadline. */
export const totalWaktu: SopRule = {
  id: 'total-waktu',
  severity: 'petunjuk',
  basis: 'perlu-dipastikan',
  title: pesan.judul['total-waktu'],
  scope: 'sop',
  watches: 'kegiatan',
  *check({ sop, menit: { total: totalMenit, tanpa }, tenggatHariKerja, hari }) {
    const column = sop.kolom.find((one) => one.peran === 'waktu');
    if (!column || totalMenit === 0) return;
    const total = formatMenit(totalMenit, hari);
    const uncounted = tanpa.all('tanpa');
    if (totalMenit > tenggatHariKerja * hari.menit) {
      yield { at: column.at, severity: 'peringatan', message: pesan.totalLewat(total, tenggatHariKerja) };
    } else if (uncounted.length > 0) {
      const named = uncounted.slice(0, 4).map((index) => sop.kegiatan[index]?.nomor || String(index + 1));
      yield {
        at: column.at,
        message: pesan.totalBelum(
          total,
          uncounted.length > 3 ? `${named.slice(0, 3).join(', ')} … (${String(uncounted.length)})` : named.join(', '),
        ),
      };
    }
  },
};
