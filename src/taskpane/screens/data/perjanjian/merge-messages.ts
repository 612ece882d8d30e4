import { text } from '../../../../domain/text';

export const gabung = {
  judul: text('Diubah bersamaan dengan orang lain', 'Changed at the same time by somebody else'),
  saya: text('isian Anda', 'your entry'),
  mereka: text('di lembar sekarang', 'on the sheet now'),
};
