/**
 * Looks of elements, told sooner: every search for a button by its name asks jsdom for them by the thousand, and jsdom tries each of
 * some thousand rules on each element. A rule whose last part names a class or a tag that the element has not is passed over here;
 * all others jsdom tries itself. What it answered holds until it forgets its own styles, at the next change of the document.
 */

/** jsdom's own side of a document. */
interface Inside {
  /** Of styles found so far; another object, or none, once the document has changed. */
  readonly _styleCache: object | null;
  readonly _nwsapiDontThrow: { match(selectors: string | undefined, element: Element): boolean };
}

/** What an element must have, or a rule cannot be meant: lower-case tag, classes. */
interface Traits {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

const COMPOUND = /^(?<tag>[a-z][a-z0-9]*)?(?<classes>(?:\.[\w-]+)*)(?![\w-])/;

/** Of each selector in a rule's list; nothing where that is not plain to see, nor for rules without any, such as @keyframes. */
export function traitsOf(selectors: string | undefined): readonly Traits[] | undefined {
  if (selectors === undefined || /[\\"'|]/.test(selectors) || /[([][^)\]]*[\s>+~,]/.test(selectors)) return undefined;
  const all = selectors.split(',').map((selector): Traits => {
    const last =
      selector
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const { tag, classes = '' } = COMPOUND.exec(last)?.groups ?? {};
    return { tag, classes: classes.split('.').slice(1) };
  });
  return all.every(({ tag, classes }) => tag ?? classes[0]) ? all : undefined;
}

/** Lets the window answer sooner, and alike. */
function quicken(window: Window): void {
  const { document, getComputedStyle: slow } = window;
  slow(document.documentElement);
  const impl = Object.getOwnPropertySymbols(document).find(({ description }) => description === 'impl');
  const inside = Reflect.get(document, impl ?? '') as Inside;
  const { _nwsapiDontThrow: matcher } = inside;
  const known = (): object | null => {
    const { _styleCache: styles } = inside;
    return styles;
  };
  const tried = matcher.match.bind(matcher);
  const traits = new Map<string | undefined, readonly Traits[] | undefined>();
  let asked = { element: undefined as Element | undefined, at: null as object | null, tag: '', classes: new Set<string>() };

  matcher.match = (selectors, element) => {
    const at = known();
    if (asked.element !== element || asked.at !== at)
      asked = { element, at, tag: element.localName, classes: new Set(element.classList) };
    const { tag, classes } = asked;
    if (!traits.has(selectors)) traits.set(selectors, traitsOf(selectors));
    const wanted = traits.get(selectors);
    const may = wanted?.some((one) => (one.tag ?? tag) === tag && one.classes.every((name) => classes.has(name))) ?? true;
    return may && tried(selectors, element);
  };

  let answers = { at: null as object | null, of: new WeakMap<Element, CSSStyleDeclaration>() };
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return slow(element, pseudo);
    const before = known();
    const answered = before && answers.at === before ? answers.of.get(element) : undefined;
    if (answered) return answered;
    const style = slow(element);
    const at = known();
    if (answers.at !== at) answers = { at, of: new WeakMap() };
    answers.of.set(element, style);
    return style;
  };
  globalThis.getComputedStyle = window.getComputedStyle;
}

const quickened = Symbol.for('answers quickly');
if (typeof document !== 'undefined' && document.defaultView && !Reflect.has(document, quickened)) {
  Reflect.set(document, quickened, true);
  quicken(document.defaultView);
}
