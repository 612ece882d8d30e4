import { text } from '../../domain/text';

export const membacaCatatan = text('Membaca catatan pelacakan', 'Reading the tracking records');
export const membacaSop = text('Membaca SOP di lembar', 'Reading the SOP on the sheet');
