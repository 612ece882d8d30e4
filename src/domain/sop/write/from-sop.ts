import { identitasOf, type Kegiatan, type Sop } from '../sop';
import { tandaText } from '../mark';
import type { Templat, TemplatKegiatan } from '../templat/templat';
import { IDENTITAS_FIELDS } from '../templat/templat';
import { nomorTampil } from './nomor';
import { judulDari, KEPALA, LABEL_IDENTITAS, templatDariSop } from './pesan';

/** The text that stands for one actor's part in a kegiatan. */
function tandaOf(sop: Sop, kegiatan: Kegiatan, pelaku: Kegiatan['pelaku'][number]): string {
  const target = kegiatan.kembali === undefined ? undefined : sop.kegiatan[kegiatan.kembali];
  return tandaText(pelaku.simbol, target && nomorTampil(target.nomor, target.index));
}

/** A read SOP as a document to write: labels and header words kept where it had them, the guideline's otherwise. */
export function templatFromSop(sop: Sop): Templat {
  const word = (peran: keyof typeof KEPALA): string => {
    const found = sop.kolom.find((one) => one.peran === peran)?.judul.at(-1);
    return found === undefined || found.trim() === '' ? KEPALA[peran] : found;
  };
  const nama =
    identitasOf(sop)
      .find((one) => one.field === 'nama')
      ?.isi.join(' ') ?? '';
  return {
    id: 'sop',
    nama: templatDariSop(sop.judul),
    judul: sop.judul.trim() === '' ? judulDari(nama) : sop.judul,
    identitas: IDENTITAS_FIELDS.map((field) => {
      const found = identitasOf(sop).find((one) => one.field === field);
      return { field, label: found?.label ?? LABEL_IDENTITAS[field], isi: found?.isi ?? [] };
    }),
    kepala: {
      no: word('no'),
      uraian: word('uraian'),
      pelaksana: KEPALA.pelaksana,
      mutuBaku: KEPALA.mutuBaku,
      kelengkapan: word('kelengkapan'),
      waktu: word('waktu'),
      output: word('output'),
      keterangan: word('keterangan'),
    },
    pelaksana: sop.pelaksana.map((one) => one.nama),
    kegiatan: sop.kegiatan.map((one): TemplatKegiatan => ({
      nomor: one.nomor,
      uraian: one.uraian,
      kelengkapan: one.kelengkapan,
      waktu: one.waktu.teks,
      output: one.output,
      keterangan: one.keterangan,
      tanda: one.pelaku.map((pelaku) => ({
        pelaksana: sop.pelaksana.findIndex((actor) => actor.id === pelaku.pelaksana),
        teks: tandaOf(sop, one, pelaku),
      })),
    })),
  };
}
