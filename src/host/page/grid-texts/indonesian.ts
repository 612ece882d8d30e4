import { mergeLocales } from '@univerjs/core';
import conditional from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import core from '@univerjs/preset-sheets-core/locales/id-ID';
import validation from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import note from '@univerjs/preset-sheets-note/locales/id-ID';
import { withOwnTexts } from './own-texts';

export const indonesianTexts = withOwnTexts(mergeLocales(core, conditional, validation, note), 'id');
