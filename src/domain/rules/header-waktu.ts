import { headerRule } from './header';

export const headerWaktu = headerRule('header-waktu', 'galat', 'waktu');
