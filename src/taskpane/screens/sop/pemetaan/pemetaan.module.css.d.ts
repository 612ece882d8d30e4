export const peta: string, identitas: string, kepala: string, kepalaIsi: string;
