export const langkahBantuan: string, tombol: string;
