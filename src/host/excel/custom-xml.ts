import { declareCertain, declareClass, declareList, shown } from '../richapi/declare';
import { fail } from '../richapi/host-error';
import { HostCollection, HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

/** The namespace of a part's root element; '' for none. */
const namespaceOf = (xml: string): string => {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml);
  const attribute = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\s${attribute}=["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
};

class Parts extends HostCollection {
  static {
    declareList(Parts, ['GetItemOrNullObject', 'GetCount']);
  }

  constructor(
    readonly $context: ExcelContext,
    private readonly $namespace?: string,
  ) {
    super();
  }

  $items(): readonly CustomXmlPart[] {
    return [...this.$context.book.customXml]
      .filter(([, xml]) => this.$namespace === undefined || namespaceOf(xml) === this.$namespace)
      .map(([id]) => new CustomXmlPart(this.$context, id));
  }
  $item(id: unknown): CustomXmlPart | null {
    return this.$items().find((part) => part.$id === id) ?? null;
  }
}

export class CustomXmlPartCollection extends Parts {
  static override readonly typeName = 'CustomXmlPartCollection';

  Add(xml: unknown): CustomXmlPart {
    const text = requireText(xml);
    if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(text)) fail('InvalidArgument');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.$context.book.customXml.set(id, text);
    return new CustomXmlPart(this.$context, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.$context, requireText(namespace));
  }
}

export class CustomXmlPartScopedCollection extends Parts {
  static override readonly typeName = 'CustomXmlPartScopedCollection';

  static {
    declareCertain(CustomXmlPartScopedCollection, ['GetOnlyItem']);
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.$items();
    return only && more.length === 0 ? only : null;
  }
}

export class CustomXmlPart extends HostObject {
  static override readonly ids = ['Id'];

  static {
    declareClass(CustomXmlPart, 'CustomXmlPart', {
      Id: shown(({ $id }) => $id),
      NamespaceUri: shown((part) => namespaceOf(part.GetXml())),
    });
  }

  constructor(
    private readonly $context: ExcelContext,
    readonly $id: string,
  ) {
    super();
  }

  GetXml(): string {
    return this.$context.book.customXml.get(this.$id) ?? fail('ItemNotFound');
  }
  SetXml(xml: unknown): void {
    this.GetXml();
    this.$context.book.customXml.set(this.$id, requireText(xml));
  }
  Delete(): void {
    this.$context.book.customXml.delete(this.$id);
  }
}
