export const atur: string, jamKepala: string, jamIsi: string, jamHari: string, jamSama: string, masa: string;
