export const panelTempat: string, panelPembatas: string, panel: string, panelJudul: string, panelIsi: string;
