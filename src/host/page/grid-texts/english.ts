import { mergeLocales } from '@univerjs/core';
import conditional from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import { withOwnTexts } from './own-texts';

export const englishTexts = withOwnTexts(mergeLocales(core, conditional, validation, note), 'en');
