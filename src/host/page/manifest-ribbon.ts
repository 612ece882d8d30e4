/** What a ribbon button does: shows the pane, or calls a function the add-in registered. */
type RibbonAction = { readonly kind: 'show-pane' } | { readonly kind: 'function'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses on this page's own server, by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction;
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A menu within the menu of a cell. */
export interface CellMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What the menu of a cell offers besides; absent where the manifest declares nothing there. */
  readonly cellMenu?: CellMenu;
  /** The pane's page. */
  readonly pane: string;
}

/**
 * Reads of an add-in's manifest what the page shows of it. Addresses keep their path only: whatever server the manifest
 * names, this page serves the same files. Throws when the manifest declares no ribbon tab.
 */
export function readManifest(xml: string, language: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = new Map<string, Element>();
  for (const element of elements(document, 'Image', 'Url', 'String')) {
    const id = element.getAttribute('id');
    if (id) resources.set(id, element);
  }
  const valueOf = (element: Element | undefined) => {
    const own = childrenOf(element, 'Override').find((child) => child.getAttribute('Locale') === language);
    return own?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const resource = (of: Element | undefined) => valueOf(resources.get(of?.getAttribute('resid') ?? ''));
  const labelOf = (of: Element) => resource(childrenOf(of, 'Label')[0]);

  const tab = elements(document, 'CustomTab')[0];
  if (!tab) throw new Error('The manifest declares no ribbon tab.');

  const button = (control: Element): RibbonButton => {
    const supertip = childrenOf(control, 'Supertip')[0];
    const images = childrenOf(childrenOf(control, 'Icon')[0], 'Image');
    const action = childrenOf(control, 'Action')[0];
    const functionName = childrenOf(action, 'FunctionName')[0]?.textContent?.trim();
    return {
      id: control.getAttribute('id') ?? '',
      label: labelOf(control),
      tip: resource(childrenOf(supertip, 'Description')[0]),
      icons: Object.fromEntries(images.map((image) => [Number(image.getAttribute('size')), pathOf(resource(image))])),
      action: functionName ? { kind: 'function', name: functionName } : { kind: 'show-pane' },
    };
  };

  const cells = elements(document, 'OfficeMenu').find((one) => one.getAttribute('id') === 'ContextMenuCell');
  const menu = childrenOf(cells, 'Control')[0];

  return {
    ...(menu && {
      cellMenu: {
        id: menu.getAttribute('id') ?? '',
        label: labelOf(menu),
        items: childrenOf(childrenOf(menu, 'Items')[0], 'Item').map(button),
      },
    }),
    id: elements(document, 'Id')[0]?.textContent?.trim() ?? '',
    name: valueOf(elements(document, 'DisplayName')[0]),
    tab: labelOf(tab),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: labelOf(group),
      buttons: childrenOf(group, 'Control').map(button),
    })),
    pane: pathOf(elements(document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? ''),
  };
}

const elements = (within: Document | Element, ...names: string[]): Element[] =>
  [...within.querySelectorAll('*')].filter((element) => names.includes(element.localName));

const childrenOf = (element: Element | undefined, name: string): Element[] =>
  [...(element?.children ?? [])].filter((child) => child.localName === name);

const pathOf = (address: string): string => new URL(address, 'https://localhost').pathname;
