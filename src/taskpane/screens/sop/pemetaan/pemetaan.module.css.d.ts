export const peta: string, identitas: string, kepalaIsi: string;
