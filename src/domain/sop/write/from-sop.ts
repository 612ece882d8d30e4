import { identitasOf, type Kegiatan, type Sop } from '../sop';
import { actorMarkText } from '../actor-mark';
import type { Templat, TemplatKegiatan } from '../templat/templat';
import { guidelineLabel, IDENTITAS_FIELDS, SOP_HEADERS } from '../templat/templat';
import { markNomor } from './mark-nomor';
import { titleOf, templatDariSop } from './messages';

/** The text that stands for one actor's part in a kegiatan. */
function markTextOf(sop: Sop, kegiatan: Kegiatan, pelaku: Kegiatan['pelaku'][number]): string {
  const target = kegiatan.kembali === undefined ? undefined : sop.kegiatan[kegiatan.kembali];
  return actorMarkText(pelaku.simbol, target && markNomor(target.nomor, target.index));
}

/** A read SOP as a document to write: labels and header words kept where it had them, the guideline's otherwise. */
export function templatFromSop(sop: Sop): Templat {
  const word = (peran: keyof typeof SOP_HEADERS): string => {
    const found = sop.kolom.find((one) => one.peran === peran)?.judul.at(-1);
    return found === undefined || found.trim() === '' ? SOP_HEADERS[peran] : found;
  };
  const nama =
    identitasOf(sop)
      .find((one) => one.field === 'nama')
      ?.isi.join(' ') ?? '';
  return {
    id: 'sop',
    nama: templatDariSop(sop.judul),
    judul: sop.judul.trim() === '' ? titleOf(nama) : sop.judul,
    identitas: IDENTITAS_FIELDS.map((field) => {
      const found = identitasOf(sop).find((one) => one.field === field);
      return { field, label: found?.label ?? guidelineLabel(field), isi: found?.isi ?? [] };
    }),
    kepala: {
      ...SOP_HEADERS,
      no: word('no'),
      uraian: word('uraian'),
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
        teks: markTextOf(sop, one, pelaku),
      })),
    })),
  };
}
