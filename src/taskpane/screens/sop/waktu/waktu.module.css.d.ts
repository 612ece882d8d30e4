export const tiga: string, pikul: string, pikulN: string, pikulB: string, waktuH: string, waktu: string, waktuT: string;
