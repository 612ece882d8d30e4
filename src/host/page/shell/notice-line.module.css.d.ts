export const pesan: string, error: string, done: string, info: string;
