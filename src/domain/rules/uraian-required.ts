import { pesan } from './pesan';
import { requiredRule } from './required';

export const uraianRequired = requiredRule('uraian-required', 'galat', 'uraian', pesan.uraianKosong, pesan.tanyaUraian);
