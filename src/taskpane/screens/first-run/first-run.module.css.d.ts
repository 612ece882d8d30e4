export const awal: string, awalTemu: string, awalPakai: string, privasi: string, awalTunjuk: string, jalan: string, gambar: string;
