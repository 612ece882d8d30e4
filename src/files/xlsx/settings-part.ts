import { attributes, escapeXml, XML_HEAD } from '../xml-text';

/** Runut's own custom XML part: the add-in settings of the workbook, key to JSON text. */
const NAMESPACE = 'urn:runut:settings:1';

export const settingsXml = (settings: Readonly<Record<string, string>>): string =>
  `${XML_HEAD}<settings xmlns="${NAMESPACE}">${Object.entries(settings)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `<setting${attributes({ key })}>${escapeXml(value)}</setting>`)
    .join('')}</settings>`;

export const isSettingsXml = (xml: string): boolean => xml.includes(`"${NAMESPACE}"`);
