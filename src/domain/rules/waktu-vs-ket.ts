import { parseWaktu } from '../waktu/parse-waktu';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

const TIME_IN_TEXT =
  /(?:\d+(?:[.,]\d+)?\s*(?:-|–|s\.?d\.?)\s*)?\d+(?:[.,]\d+)?\s*(?:\(\p{L}+\)\s*)?(?:detik|menit|jam|hari|minggu|bulan)(?:\s+(?:kerja|kalender|efektif))?/iu;

/** A due date in the remark and a standard time in its column are two things; when they differ, a person says which is which. */
export const waktuVsKet: KegiatanRule = {
  id: 'waktu-vs-ket',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['waktu-vs-ket'],
  scope: 'kegiatan',
  bila: SIFAT.keterangan,
  check(kegiatan, { hari }) {
    const at = kegiatan.at.keterangan;
    const { waktu } = kegiatan;
    const found = at && waktu.menit && kegiatan.keterangan !== '' ? TIME_IN_TEXT.exec(kegiatan.keterangan)?.[0] : undefined;
    if (!at || !waktu.menit || found === undefined) return undefined;
    const said = parseWaktu(found, undefined, hari).menit;
    if (!said || (said[1] >= waktu.menit[0] && said[0] <= waktu.menit[1])) return undefined;
    const target = kegiatan.at.waktu;
    return {
      at,
      kegiatan: kegiatan.index,
      message: pesan.waktuKet(waktu.teks, found),
      ...(target ? { fix: tanya(pesan.tanyaWaktu, target, waktu.teks, [waktu.teks, found], pesan.isiWaktu) } : {}),
    };
  },
};
