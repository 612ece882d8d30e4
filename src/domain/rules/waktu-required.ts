import { pesan } from './pesan';
import { requiredRule } from './required';

export const waktuRequired = requiredRule('waktu-required', 'galat', 'waktu', pesan.waktuKosong, pesan.tanyaWaktu);
