import { text } from '../../domain/text';

export const membacaCatatan = text('Membaca catatan pelacakan', 'Reading the tracking records');
export const memeriksaUlang = text('Memeriksa yang baru diketik', 'Checking what was just typed');
export const membacaSop = text('Membaca SOP di lembar', 'Reading the SOP on the sheet');
