import { pesan } from './pesan';
import { requiredRule } from './required';

export const outputRequired = requiredRule('output-required', 'galat', 'output', pesan.outputKosong, pesan.tanyaOutput);
