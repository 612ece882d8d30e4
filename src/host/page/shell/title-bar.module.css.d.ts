export const judul: string, perintahBerkas: string, menuTempat: string, namaBerkas: string, menu: string, menuKaki: string;
