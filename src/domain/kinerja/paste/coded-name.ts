/** A name without the code or number before it: "IKU 1.2: Persentase …" is "Persentase …", code "IKU 1.2". */
export interface CodedName {
  readonly kode?: string;
  readonly nama: string;
}

const PREFIX =
  /^(?:((?:sasaran(?: strategis| kegiatan| program| kinerja)?|indikator(?: kinerja)?(?: utama)?|iku|ikk|ikp|ikss|iksk|iki|ik|ss|sk|sp|st|s|t|tujuan)[ .-]?(?:\d+|[ivx]+)(?:\.\d+)*)[ .:)-]+|((?:\d{1,2}|[a-z]|[ivx]+)[.)]|\d{1,2}(?:\.\d{1,2})+\.?)(?= ?[a-z])|(\(\d{1,2}\))) */i;

export function codedName(text: string): CodedName {
  const found = PREFIX.exec(text);
  const nama = found ? text.slice(found[0].length).trim() : '';
  if (!found || !/[a-z]{2}/i.test(nama)) return { nama: text };
  const kode = found[1] ?? found[2]?.replace(/[.)]$/, '') ?? found[3] ?? '';
  return { nama, kode };
}

/** What a code says its row is: "SK 1" a sasaran, "IKK 1.1" an indikator. */
export function rowOfCode(kode: string): 'sasaran' | 'indikator' | undefined {
  if (/^(?:ik|indikator)/i.test(kode)) return 'indikator';
  return /^(?:sasaran|tujuan|ss|sk|sp|st|s|t)[ .-]?(?:\d|[ivx])/i.test(kode) ? 'sasaran' : undefined;
}

/** Permendagri 90 codes: "1.04.02" a program, "1.04.02.2.01" a kegiatan, "1.04.02.2.01.0001" a sub kegiatan; shorter ones are urusan. */
export function jenisOfCode(kode: string): 'urusan' | 'program' | 'kegiatan' | 'sub kegiatan' | undefined {
  const parts = kode.split(/[. ]+/).filter((one) => /^(?:\d+|x+)$/i.test(one));
  if (parts.length < 2 || parts.join('.') !== kode.replace(/ +/g, '.').replace(/\.+/g, '.').replace(/\.$/, '')) return undefined;
  if (parts.length === 2) return 'urusan';
  return parts.length === 3 ? 'program' : parts.length <= 5 ? 'kegiatan' : 'sub kegiatan';
}
