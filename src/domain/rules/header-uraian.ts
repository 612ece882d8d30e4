import { headerRule } from './header';

export const headerUraian = headerRule('header-uraian', 'galat', 'uraian');
