export const kaki: string, tabBaris: string, tabDaftar: string, tab: string, tabNama: string, bukanExcel: string, zoom: string, zoomNilai: string;
