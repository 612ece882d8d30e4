import { text, type Text } from '../text';
import { RULES } from './index';
import type { Rule } from './rule';

const WHY: { readonly [basis in Rule['basis']]: Text } = {
  pedoman: text('Pedoman SOP AP (PermenPANRB 35/2012) memintanya.', 'The SOP AP guideline (PermenPANRB 35/2012) asks for it.'),
  temuan: text(
    'Hal seperti ini sering dijumpai di SOP kantor dan membuat isinya terbaca lain dari maksudnya.',
    'This slip is often met in offices’ SOPs and makes them read otherwise than meant.',
  ),
  kebiasaan: text(
    'Begitulah SOP lazim ditulis; kantor Anda boleh memutuskan lain.',
    'SOPs are usually written so; your office may decide otherwise.',
  ),
  'perlu-dipastikan': text(
    'Menurut kebiasaan, dan belum dipastikan dari teks peraturannya; periksa sebelum mengubah.',
    'By custom, not yet confirmed in the regulation’s text; look it up before changing.',
  ),
};

const BASIS = new Map(RULES.map(({ id, basis }) => [id, basis]));

/** On what a rule rests, as its finding says it when asked "mengapa?". */
export const whyOf = (rule: string): Text => WHY[BASIS.get(rule) ?? 'temuan'];
