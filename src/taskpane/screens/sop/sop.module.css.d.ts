export const saring: string, cari: string, grup: string, grupH: string, temuan: string, temuanT: string, sebab: string, tanya: string, judul: string, alat: string, footKecil: string, mati: string;
