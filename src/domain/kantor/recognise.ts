import { memo } from '../memo';
import { ISTILAH_KOLOM, type Istilah } from './istilah';
import { ISTILAH_IDENTITAS } from './istilah-identitas';
import { mayBeginWith } from './spelling-start';

/** What a spelling is compared by: letters and digits only, lower case, so that broken words and punctuation do not matter. */
export const spellingKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** A recognised spelling; `ejaan` is the word that was meant when it was a slip. */
export interface Recognised<Nama> {
  readonly nama: Nama;
  readonly ejaan?: string;
}

/** All spellings of some terms, the right ones and the slips. */
const spellingsOf = (terms: Readonly<Record<string, Istilah>>): readonly string[] =>
  Object.values(terms).flatMap(({ ejaan, salah }) => [...ejaan, ...Object.keys(salah)].map(spellingKey));

function lexicon<Nama extends string>(terms: { readonly [nama in Nama]: Istilah }): (text: string) => Recognised<Nama> | null {
  const byKey = new Map<string, Recognised<Nama>>();
  for (const nama of Object.keys(terms) as Nama[]) {
    for (const spelling of terms[nama].ejaan) {
      const key = spellingKey(spelling);
      if (!byKey.has(key)) byKey.set(key, { nama });
    }
  }
  for (const nama of Object.keys(terms) as Nama[]) {
    for (const [slip, ejaan] of Object.entries(terms[nama].salah)) {
      const key = spellingKey(slip);
      if (!byKey.has(key)) byKey.set(key, { nama, ejaan });
    }
  }
  return (text) => byKey.get(spellingKey(text)) ?? null;
}

const column = lexicon(ISTILAH_KOLOM);
const identitas = memo(lexicon(ISTILAH_IDENTITAS));

/**
 * The field a label of the identity block names; undefined for any other text. A trailing colon is allowed, and a letter or two that
 * slipped in a long one: the label that was meant is then told.
 */
export const recogniseIdentitas = (text: string): Recognised<keyof typeof ISTILAH_IDENTITAS> | undefined =>
  text.length > LONGEST_LABEL || !mayBeLabel(text) ? undefined : (identitas(text) ?? slipped(text) ?? undefined);

const LONGEST_LABEL = 60;
/** Spellings long enough that a slip cannot make another word of them. */
const LONG = Object.values(ISTILAH_IDENTITAS).flatMap(({ ejaan }) =>
  ejaan.map((word) => ({ word, key: spellingKey(word) })).filter(({ key }) => key.length >= 10),
);

/** Slips stand behind the first two letters. */
const mayBeLabel = mayBeginWith([...spellingsOf(ISTILAH_IDENTITAS), ...LONG.map(({ key }) => key.slice(0, 2))]);

const slipped = memo((text: string): Recognised<keyof typeof ISTILAH_IDENTITAS> | null => {
  const key = spellingKey(text);
  if (key.length < 9 || key.length > 40) return null;
  const allowed = key.length < 14 ? 1 : 2;
  const near = LONG.find((one) => one.key.startsWith(key.slice(0, 2)) && within(one.key, key, allowed));
  const named = near && identitas(near.word);
  return named ? { nama: named.nama, ejaan: named.ejaan ?? near.word } : null;
});

/** Whether one text becomes the other by so many letters put in, left out or changed. */
function within(a: string, b: string, allowed: number): boolean {
  if (Math.abs(a.length - b.length) > allowed) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] ?? 0) <= allowed;
}

/** A column header or band as understood, with the unit that stands in the header ("Waktu (menit)"). */
export interface RecognisedHeader extends Recognised<keyof typeof ISTILAH_KOLOM> {
  readonly satuan?: string;
}

const LONGEST_HEADER = 60;
const WITH_UNIT = /^\s*(.+?)\s*(?:\(\s*(?:dalam\s+)?([a-z\s]+?)\s*\)|\/\s*(menit|jam|hari))\s*$/i;
/** "Waktu menit", "Waktu dalam hari kerja", "Durasi : Jam". */
const TIME_IN_UNIT =
  /^\s*(?:waktu|durasi)\s*(?:(?:dalam|satuan)(?:\s+satuan)?|[:/,-])?\s*((?:detik|menit|jam|hari)(?:\s+\p{L}+)?)\s*$/iu;
const REMARK_LEFT_OUT = /\s*\([^)]*\)\s*$/;

/** What a header cell names, by its whole text: "Ketua Tim" is no "Ket". */
export const recogniseHeader = (text: string): RecognisedHeader | undefined =>
  text.length === 0 || text.length > LONGEST_HEADER || !mayBeHeader(text) ? undefined : (header(text) ?? undefined);

const mayBeHeader = mayBeginWith([...spellingsOf(ISTILAH_KOLOM), 'waktu', 'durasi']);

const header = memo((text: string): RecognisedHeader | null => {
  const whole = column(text);
  if (whole) return whole;
  const bracket = text.includes('(');
  const withUnit = bracket || text.includes('/') ? WITH_UNIT.exec(text) : null;
  const named = withUnit ? column(withUnit[1] ?? '') : null;
  const satuan = withUnit?.[2] ?? withUnit?.[3];
  if (named?.nama === 'waktu' && satuan) return { ...named, satuan: satuan.toLowerCase() };
  const inUnit = TIME_IN_UNIT.exec(text)?.[1];
  if (inUnit) return { nama: 'waktu', satuan: inUnit.trim().toLowerCase() };
  return named ?? (bracket && REMARK_LEFT_OUT.test(text) ? column(text.replace(REMARK_LEFT_OUT, '')) : null);
});

/** What a header probably names, by a word in it: people word them as they like ("Berkas yang diperlukan", "Lama pengerjaan"). */
const LOOSELY: readonly (readonly [pattern: RegExp, nama: RecognisedHeader['nama']])[] = [
  [/(?<!\p{L})(?:waktu|durasi|lama(?:nya)?)(?!\p{L})/iu, 'waktu'],
  [/(?<!\p{L})(?:output|keluaran|hasil|dihasilkan|produk)(?:nya)?(?!\p{L})/iu, 'output'],
  [/(?<!\p{L})(?:(?:per)?syarat(?:an)?|kelengkapan|input|masukan|bahan|berkas|dokumen|diperlukan|dibutuhkan)(?:nya)?(?!\p{L})/iu, 'kelengkapan'],
  [/(?<!\p{L})(?:uraian|rincian|kegiatan|akti[vf]itas|langkah|tahap(?:an)?|prosedur|pekerjaan|tindakan|proses)(?!\p{L})/iu, 'uraian'],
  [/(?<!\p{L})(?:pelaksana|penanggung\s*jawab|bertanggung\s*jawab|aktor|pelaku|pic)(?!\p{L})/iu, 'pelaksana'],
  [/(?<!\p{L})(?:mutu|standar)(?!\p{L})/iu, 'mutu-baku'],
  [/^(?:no|nomor|urut(?:an)?)(?!\p{L})/iu, 'no'],
  [/(?<!\p{L})(?:ket|keterangan|catatan)(?!\p{L})/iu, 'keterangan'],
]; // prettier-ignore

/** What a header's words suggest that `recogniseHeader` does not know; a name of a position suggests nothing. */
export const suggestHeader = (text: string): RecognisedHeader['nama'] | undefined =>
  text.length === 0 || text.length > LONGEST_HEADER ? undefined : (suggested(text) ?? undefined);

const suggested = memo((text: string) => LOOSELY.find(([pattern]) => pattern.test(text))?.[1] ?? null);
