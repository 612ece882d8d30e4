import { zipSync, strToU8, type Zippable } from 'fflate';
import { attributes, XML_HEAD } from '../../xml-text';

/** What a relationship points to, as the last part of its type names it. */
type RelationKind =
  | 'officeDocument' | 'worksheet' | 'styles' | 'sharedStrings' | 'drawing' | 'comments' | 'vmlDrawing' | 'image' | 'chart' | 'hyperlink'
  | 'table' | 'sheetMetadata' | 'customXml' | 'customXmlProps' | 'extended-properties' | 'core-properties' | 'settings' | 'footer'; // prettier-ignore

const typeOf = (kind: RelationKind): string =>
  kind === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;

/** A zip entry keeps no moment of its own, so that the same workbook gives the same bytes. */
const NO_MOMENT = '1980-01-01T00:00:00';

/** Relationships of one part, in the order they are added: rId1, rId2, … */
export class Relations {
  private readonly written: string[] = [];

  add(kind: RelationKind, target: string, external = false): string {
    return this.addWhole(typeOf(kind), target, external);
  }

  /** One whose type is given whole, under an id of its own where it must keep that. */
  addWhole(type: string, target: string, external: boolean, id = `rId${String(this.written.length + 1)}`): string {
    this.written.push(
      `<Relationship${attributes({ Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined })}/>`,
    );
    return id;
  }

  get isEmpty(): boolean {
    return this.written.length === 0;
  }

  toXml(): string {
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.written.join('')}</Relationships>`;
  }
}

/** The parts of an Office file with their content types. */
export class OfficePackage {
  private readonly parts: Zippable = {};
  private readonly defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  private readonly overrides: string[] = [];

  /** `type`: its content type; absent when the extension already says it. */
  add(path: string, content: string | Uint8Array, type?: string): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.parts[path] = [bytes, { level: LEVEL, mtime: NO_MOMENT }];
    if (type !== undefined) this.overrides.push(`<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`);
  }

  declare(extension: string, type: string): void {
    this.defaults.set(extension, type);
  }

  toBytes(): Uint8Array {
    const defaults = [...this.defaults].map(
      ([extension, type]) => `<Default${attributes({ Extension: extension, ContentType: type })}/>`,
    );
    const types = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${this.overrides.join('')}</Types>`;
    return zipSync({ '[Content_Types].xml': [strToU8(types), { level: LEVEL, mtime: NO_MOMENT }], ...this.parts });
  }
}

/** Half the time of the strongest level for a few percent more bytes. */
const LEVEL = 4;
