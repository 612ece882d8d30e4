export const daftar: string, garis: string, garisRencana: string, garisNyata: string, garisTunggu: string, garisLewat: string, garisKini: string, legenda: string, beban: string;
