import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'config', 'meta']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('')
  .concat(
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:calcext="urn:calcext" xmlns:dc="urn:dc"',
    ' xmlns:drawooo="urn:drawooo" xmlns:form="urn:form"',
  );

/** Columns of 3 cm and rows of 1 cm, a hidden sheet, arrowheads, yellow cells. */
const LOOKS = `<office:automatic-styles>
<style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="3cm"/></style:style>
<style:style style:name="ro1" style:family="table-row"><style:table-row-properties style:row-height="1cm"/></style:style>
<style:style style:name="ta0" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="panah" style:family="graphic"><style:graphic-properties draw:marker-end="Arrow"/></style:style>
<style:style style:name="gr1" style:family="graphic" style:parent-style-name="panah"/>
<style:style style:name="gr2" style:family="graphic"><style:graphic-properties draw:marker-start="Arrow" draw:marker-end=""/></style:style>
<style:style style:name="kuning" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>
</office:automatic-styles>`;

/** The points of a centimetre. */
export const CM = 72 / 2.54;

/** Text cells of a row; '' is an empty cell, text that begins with "<" is taken as it stands. */
export const rowOf = (...cells: readonly string[]): string =>
  `<table:table-row table:style-name="ro1">${cells.map(cellOf).join('')}</table:table-row>`;

const cellOf = (text: string): string =>
  text === '' ? '<table:table-cell/>' : text.startsWith('<') ? text : cell(`<text:p>${text}</text:p>`);

/** A text cell with this inside. */
export const cell = (inside: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}>${inside}</table:table-cell>`;

export const sheet = (name: string, rows: string, attributes = ''): string =>
  `<table:table table:name="${name}"${attributes}><table:table-column table:style-name="co1" table:number-columns-repeated="16384"/>${rows}</table:table>`;

/** What a preset's custom shape looks like, 2 cm wide and 6 mm high. */
export const shape = (type: string, x: string, y: string, inside = '', attributes = ''): string =>
  `<draw:custom-shape svg:width="2cm" svg:height="6mm" svg:x="${x}" svg:y="${y}"${attributes}>${inside}<draw:enhanced-geometry draw:type="${type}"/></draw:custom-shape>`;

const content = (sheets: string): string =>
  `${LOOKS}<office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body>`;

/** A spreadsheet with these sheets in its zip. */
export const odsOf = (sheets: string, active = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content${NAMESPACES}>${content(sheets)}</office:document-content>`,
    ),
    'settings.xml': strToU8(
      `<office:document-settings${NAMESPACES}><config:config-item config:name="ActiveTable">${active}</config:config-item></office:document-settings>`,
    ),
  });

/** The same as one flat file. */
export const flatOdsOf = (sheets: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><office:document${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:meta><text:p>bukan sel</text:p></office:meta>${content(sheets)}</office:document>`,
  );
