export const dialog: string, jawaban: string, utama: string;
