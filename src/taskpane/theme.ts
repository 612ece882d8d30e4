import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** "Khatulistiwa", the product's own teal: a neighbour of Excel's green, and not it. */
const brandRamp: BrandVariants = {
  10: '#021412',
  20: '#07231F',
  30: '#08342F',
  40: '#08443D',
  50: '#07544C',
  60: '#08625A',
  70: '#096E65',
  80: '#0B7A70',
  90: '#2B8C82',
  100: '#479C93',
  110: '#61ACA3',
  120: '#7BBCB4',
  130: '#96CBC5',
  140: '#B1DAD6',
  150: '#CCE9E6',
  160: '#E7F6F4',
};

const fontFamilyBase = "'Segoe UI Variable Text', 'Segoe UI', Selawik, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brandRamp), fontFamilyBase };

/** The library's dark ramp leaves brand and danger text below 4.5:1 on its own background; these reach it. */
export const darkTheme: Theme = {
  ...createDarkTheme(brandRamp),
  fontFamilyBase,
  colorBrandForeground1: brandRamp[120],
  colorBrandForeground2: brandRamp[130],
  colorBrandForegroundLink: brandRamp[120],
  colorBrandForegroundLinkHover: brandRamp[140],
  colorCompoundBrandForeground1: brandRamp[120],
  colorCompoundBrandBackground: brandRamp[110],
  colorCompoundBrandStroke: brandRamp[110],
  colorStatusDangerForeground1: '#EA8A92',
};
