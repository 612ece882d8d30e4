export const syarat: string, sejauh: string, kini: string, harusnya: string, baris: string, beda: string;
