import { headerRule } from './header';

export const headerKelengkapan = headerRule('header-kelengkapan', 'peringatan', 'kelengkapan');
