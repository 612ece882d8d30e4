import { headerRule } from './header';

export const headerOutput = headerRule('header-output', 'galat', 'output');
