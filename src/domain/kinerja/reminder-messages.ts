/** The reminder's wording (Indonesian: it is sent to colleagues). */
export const REMINDER = (
  kepada: string,
  periode: string,
  batas: string,
  terisi: number,
  wajib: number,
  kosong: readonly string[],
  sisa: number,
): string =>
  [
    `Yth. ${kepada},`,
    '',
    `Data kinerja ${periode} untuk penyusunan LKj baru terisi ${String(terisi)} dari ${String(wajib)} isian.${batas === '' ? '' : ` Batas penyampaian ${batas}.`}`,
    ...(kosong.length === 0
      ? ['Isian sudah lengkap; mohon segera disampaikan.']
      : ['Yang belum diisi:', ...kosong.map((one) => `- ${one}`)]),
    ...(sisa > 0 ? [`- dan ${String(sisa)} isian lain (sel berwarna jingga di formulir)`] : []),
    '',
    'Terima kasih atas kerja samanya.',
  ].join('\n');
