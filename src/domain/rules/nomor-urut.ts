import type { Edit } from '../sheet/edit';
import { tandaText } from '../sop/mark';
import type { Kegiatan, Sop } from '../sop/sop';
import { tulis } from './fix';
import { pesan } from './pesan';
import type { Fix, KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** Numbers run 1, 2, 3 …; a lettered step ("4a") belongs to its number. */
export const nomorUrut: KegiatanRule = {
  id: 'nomor-urut',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['nomor-urut'],
  scope: 'kegiatan',
  bila: SIFAT.nomor,
  check(kegiatan, { sop, bernomor }) {
    const { index, nomor } = kegiatan;
    const at = kegiatan.at.no ?? kegiatan.at.uraian;
    if (!at || Number(nomor) === index + 1) return undefined;
    const position = String(index + 1);
    const fix = (): Fix => ({ label: pesan.nomoriUlang, certain: true, edits: nomoriUlang(sop) });
    if (bernomor === 0) {
      return index === 0 ? { at, kegiatan: index, message: pesan.tanpaNomor, fix } : undefined;
    }
    if (nomor === '') return { at, kegiatan: index, message: pesan.nomorKosong(position), fix };
    const previous = sop.kegiatan[index - 1]?.nomor ?? '0';
    const [number, before] = [Number.parseInt(nomor, 10), Number.parseInt(previous, 10)];
    const lettered = /^\d+[a-z]$/i.test(nomor) && number - before <= 1 && number >= before;
    if (lettered || number === before + 1) return undefined;
    const repeated = nomor === previous;
    return {
      at,
      kegiatan: index,
      message: repeated ? pesan.nomorDobel(nomor, position) : pesan.nomorTidakUrut(nomor, position),
      fix,
    };
  },
};

/** Numbers every kegiatan by its position, and lets returns in marks follow. */
function nomoriUlang(sop: Sop): readonly Edit[] {
  return sop.kegiatan.flatMap((one): Edit[] => {
    const edits: Edit[] = [];
    const nomor = String(one.index + 1);
    if (one.nomor !== nomor) edits.push(...nomori(sop, one, nomor));
    if (one.kembali !== undefined) {
      const actor = one.pelaku.find((other) => other.simbol === 'decision' && other.dari === 'tanda');
      const mark = tandaText('decision', String(one.kembali + 1));
      if (actor && actor.teks !== mark) edits.push(tulis(sop, actor.at, mark));
    }
    return edits;
  });
}

function nomori(sop: Sop, one: Kegiatan, nomor: string): readonly Edit[] {
  if (one.at.no) return [tulis(sop, one.at.no, Number(nomor))];
  return one.at.uraian ? [tulis(sop, one.at.uraian, `${nomor}. ${one.uraian}`)] : [];
}
