export const pita: string, pitaTab: string, pitaIsi: string, pitaKelompok: string, pitaTombolBaris: string, pitaTombol: string, pitaNama: string;
