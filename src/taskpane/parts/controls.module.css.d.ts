export const menuAnchor: string, count: string, square: string, set: string, duo: string, bilah: string, cell: string, rowBtn: string, fix: string, form: string, cepat: string, cek: string;
