export const tiga: string, pikul: string, pikulN: string, waktuH: string, waktu: string, waktuT: string;
