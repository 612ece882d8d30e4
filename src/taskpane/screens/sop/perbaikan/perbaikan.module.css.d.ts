export const jadi: string, jadiT: string, jadiLagi: string, pratinjau: string, jenis: string, jenisH: string, satu: string;
