/**
 * In place of the package opentype.js, half a megabyte: Univer's text layout takes a font file apart only where a person let the page
 * read the fonts of the computer, and this page never asks for that.
 */
export function parse(): never {
  throw new Error('This page does not read font files.');
}
