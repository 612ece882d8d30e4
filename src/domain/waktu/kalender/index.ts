export { KALENDER_BAWAAN, OFFSET, type JamKerja, type Kalender, type Libur, type Sepekan, type Zona } from './kalender';
export {
  addWorkingDays,
  addWorkingMinutes,
  dateOf,
  isWorkingDay,
  localTime,
  waktuKerja,
  workingDaysBetween,
  workingMinutesBetween,
  type WaktuKerja,
} from './hitung';
export {
  dueDate,
  hariBaku,
  hariDariKeterangan,
  planBackwards,
  planForwards,
  type AsalBatas,
  type Batas,
  type LangkahRencana,
} from './jatuh-tempo';
export { jamTeks, readJam, type JamSalah, type JamTertulis } from './jam';
export { parseLibur } from './libur';
export { HARI_TEXT, JAM_SALAH, liburTidakTerbaca } from './pesan';
export { rumusHariKerja } from './rumus';
export { isoDate, parseDate, serialOf, weekday } from './tanggal';
export { judulHari, tanggalPanjang, tanggalPendek } from './tulis';
