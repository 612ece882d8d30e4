export const saring: string, grup: string, grupH: string, temuan: string, temuanT: string, sebab: string, tanya: string, judul: string, alat: string, footKecil: string, mati: string;
