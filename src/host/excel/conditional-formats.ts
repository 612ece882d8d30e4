import { intersection, overlaps } from '../book/areas';
import type { KeptConditional } from '../book/host-sheet';
import type { BarBound, BookConditional, Comparison, ConditionalLook } from '../../files/xlsx/book-rules';
import { fail, HostError } from '../richapi/host-error';
import { HostCollection, HostObject } from '../richapi/host-object';
import type { Range } from './range';
import { members, colorOf, oneOf, textOf, truthOf } from './refusals';

/** The conditional formats of a range; those of its whole sheet that touch it. */
export class ConditionalFormatCollection extends HostCollection {
  static override readonly typeName = 'ConditionalFormatCollection';

  constructor(private readonly $range: Range) {
    super();
  }

  $items(): readonly ConditionalFormat[] {
    return this.$range.$sheet
      .conditionals()
      .filter(({ areas }) => areas.some((area) => overlaps(area, this.$range.$cells)))
      .map(({ id }) => new ConditionalFormat(this.$range, id));
  }
  $item(id: unknown): ConditionalFormat | null {
    return this.$items().find((one) => one.Id === id) ?? null;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.$item(id);
  }
  GetItemAt(index: unknown): ConditionalFormat {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? fail('InvalidArgument');
  }
  GetCount(): number {
    return this.$items().length;
  }

  /** A new format takes effect once its rule is set. */
  Add(type: unknown): ConditionalFormat {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const area = intersection(this.$range.$cells, this.$range.$bounded) ?? this.$range.$cells;
    const rule = BLANK[oneOf(Object.keys(BLANK) as (keyof typeof BLANK)[], type)];
    return new ConditionalFormat(this.$range, this.$range.$sheet.addConditional({ areas: [area], rule }));
  }

  ClearAll(): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    this.$range.$sheet.clearConditionals(this.$range.$cells);
  }
}

const BLANK = {
  Custom: { kind: 'formula', formula: '=FALSE', look: {} },
  CellValue: { kind: 'cell-is', operator: 'equal', first: '0', look: {} },
  DataBar: { kind: 'bar', min: { type: 'autoMin' }, max: { type: 'autoMax' }, color: '#638EC6', gradient: true },
} as const satisfies Record<string, BookConditional['rule']>;

const TYPES = { formula: 'Custom', 'cell-is': 'CellValue', bar: 'DataBar' } as const;

type Kind = BookConditional['rule']['kind'];
type RuleOf<Name extends Kind> = Extract<BookConditional['rule'], { kind: Name }>;

export class ConditionalFormat extends HostObject {
  static override readonly typeName = 'ConditionalFormat';
  static override readonly scalars = ['StopIfTrue', 'Priority', 'Type', 'Id'];
  static override readonly ids = ['Id'];

  constructor(
    private readonly $range: Range,
    private readonly $id: string,
  ) {
    super();
  }

  private get $kept(): KeptConditional {
    return this.$range.$sheet.conditionals().find(({ id }) => id === this.$id) ?? fail('ItemNotFound');
  }
  private $replace(change: Partial<BookConditional>): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const { id, ...format } = this.$kept;
    this.$range.$sheet.replaceConditional(id, { ...format, ...change });
  }

  get Id(): string {
    return this.$id;
  }
  get Type(): string {
    return TYPES[this.$kept.rule.kind];
  }
  get Priority(): number {
    return this.$range.$sheet.conditionals().findIndex(({ id }) => id === this.$id);
  }
  get StopIfTrue(): boolean {
    return this.$kept.stop ?? false;
  }
  set StopIfTrue(stop: unknown) {
    this.$replace({ stop: truthOf(stop) });
  }

  get Custom(): CustomConditionalFormat {
    return this.CustomOrNullObject ?? fail('InvalidOperation');
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.$kept.rule.kind === 'formula' ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    return this.CellValueOrNullObject ?? fail('InvalidOperation');
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.$kept.rule.kind === 'cell-is' ? new CellValueConditionalFormat(this) : null;
  }
  get DataBar(): DataBarConditionalFormat {
    return this.DataBarOrNullObject ?? fail('InvalidOperation');
  }
  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.$kept.rule.kind === 'bar' ? new DataBarConditionalFormat(this) : null;
  }

  Delete(): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    this.$range.$sheet.removeConditional(this.$id);
  }
  GetRange(): Range {
    const [area, ...more] = this.$kept.areas;
    if (!area || more.length > 0) throw new HostError('InvalidOperation');
    return this.$range.$range(area);
  }
  GetRangeOrNullObject(): Range | null {
    const [area, ...more] = this.$kept.areas;
    return area && more.length === 0 ? this.$range.$range(area) : null;
  }

  $rule<Name extends Kind>(kind: Name): RuleOf<Name> {
    const { rule } = this.$kept;
    return rule.kind === kind ? (rule as RuleOf<Name>) : fail('InvalidOperation');
  }
  $setRule(rule: BookConditional['rule']): void {
    this.$replace({ rule });
  }
  get $look(): ConditionalLook {
    const { rule } = this.$kept;
    return 'look' in rule ? rule.look : {};
  }
  $setLook(look: ConditionalLook): void {
    const { rule } = this.$kept;
    if ('look' in rule) this.$replace({ rule: { ...rule, look: { ...rule.look, ...look } } });
  }
}

export class CustomConditionalFormat extends HostObject {
  static override readonly typeName = 'CustomConditionalFormat';

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.$of);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$of);
  }
}

export class ConditionalFormatRule extends HostObject {
  static override readonly typeName = 'ConditionalFormatRule';
  static override readonly scalars = ['Formula', 'FormulaLocal'];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.$of.$rule('formula').formula;
  }
  set Formula(formula: unknown) {
    const text = textOf(formula);
    if (text === '') fail('InvalidArgument');
    this.$of.$setRule({ ...this.$of.$rule('formula'), formula: text.startsWith('=') ? text : `=${text}` });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export class CellValueConditionalFormat extends HostObject {
  static override readonly typeName = 'CellValueConditionalFormat';
  static override readonly scalars = ['Rule'];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Rule(): object {
    const { operator, first, second } = this.$of.$rule('cell-is');
    const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? 'EqualTo';
    return { operator: name, formula1: `=${first}`, formula2: second === undefined ? '' : `=${second}` };
  }
  set Rule(rule: unknown) {
    const { operator, formula1, formula2 } = members(rule);
    const name = OPERATORS[textOf(operator)] ?? fail('InvalidArgument');
    const bare = (value: unknown): string => String(typeof value === 'number' ? value : textOf(value)).replace(/^=/, '');
    const needsSecond = name === 'between' || name === 'notBetween';
    this.$of.$setRule({
      ...this.$of.$rule('cell-is'),
      operator: name,
      first: bare(formula1),
      ...(needsSecond ? { second: bare(formula2) } : {}),
    });
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$of);
  }
}

const BOUNDS: Readonly<Record<string, BarBound['type']>> = {
  Automatic: 'autoMin',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

export class DataBarConditionalFormat extends HostObject {
  static override readonly typeName = 'DataBarConditionalFormat';
  static override readonly scalars = [
    'ShowDataBarOnly',
    'BarDirection',
    'AxisFormat',
    'AxisColor',
    'LowerBoundRule',
    'UpperBoundRule',
  ];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get LowerBoundRule(): object {
    return wireBound(this.$of.$rule('bar').min);
  }
  set LowerBoundRule(rule: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), min: readBound(rule, 'autoMin') });
  }
  get UpperBoundRule(): object {
    return wireBound(this.$of.$rule('bar').max);
  }
  set UpperBoundRule(rule: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), max: readBound(rule, 'autoMax') });
  }
  get ShowDataBarOnly(): boolean {
    return false;
  }
  get BarDirection(): string {
    return 'Context';
  }
  get AxisFormat(): string {
    return 'Automatic';
  }
  get AxisColor(): string {
    return '#000000';
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.$of);
  }
}

function readBound(rule: unknown, automatic: 'autoMin' | 'autoMax'): BarBound {
  const { type, formula } = members(rule);
  const name = BOUNDS[textOf(type)] ?? fail('InvalidArgument');
  if (name === 'autoMin') return { type: automatic };
  if (name === 'min' || name === 'max') return { type: name };
  const value = typeof formula === 'number' ? String(formula) : textOf(formula);
  if (name !== 'formula' && Number.isNaN(Number(value.replace(/^=/, '')))) fail('InvalidArgument');
  return { type: name, value: name === 'formula' ? value : value.replace(/^=/, '') };
}

function wireBound({ type, value }: BarBound): object {
  const plain = type === 'autoMax' ? 'autoMin' : type;
  const name = Object.keys(BOUNDS).find((key) => BOUNDS[key] === plain) ?? 'Automatic';
  return { type: name, formula: value === undefined ? null : `=${value.replace(/^=/, '')}` };
}

export class ConditionalDataBarPositiveFormat extends HostObject {
  static override readonly typeName = 'ConditionalDataBarPositiveFormat';
  static override readonly scalars = ['FillColor', 'GradientFill', 'BorderColor'];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get FillColor(): string {
    return this.$of.$rule('bar').color;
  }
  set FillColor(color: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), color: colorOf(color) });
  }
  get GradientFill(): boolean {
    return this.$of.$rule('bar').gradient;
  }
  set GradientFill(gradient: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), gradient: truthOf(gradient) });
  }
  get BorderColor(): string {
    return '';
  }
}

/** What a conditional format changes of the cells' look. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly typeName = 'ConditionalRangeFormat';

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$of);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$of);
  }
}

export class ConditionalRangeFill extends HostObject {
  static override readonly typeName = 'ConditionalRangeFill';
  static override readonly scalars = ['Color'];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.$of.$look.fill ?? '';
  }
  set Color(color: unknown) {
    this.$of.$setLook({ fill: colorOf(color) });
  }
}

export class ConditionalRangeFont extends HostObject {
  static override readonly typeName = 'ConditionalRangeFont';
  static override readonly scalars = ['Color', 'Italic', 'Bold', 'Strikethrough'];

  constructor(private readonly $of: ConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.$of.$look.color ?? '';
  }
  set Color(color: unknown) {
    this.$of.$setLook({ color: colorOf(color) });
  }
  get Bold(): boolean {
    return this.$of.$look.bold ?? false;
  }
  set Bold(bold: unknown) {
    this.$of.$setLook({ bold: truthOf(bold) });
  }
  get Italic(): boolean {
    return this.$of.$look.italic ?? false;
  }
  set Italic(italic: unknown) {
    this.$of.$setLook({ italic: truthOf(italic) });
  }
  get Strikethrough(): boolean {
    return this.$of.$look.strike ?? false;
  }
  set Strikethrough(strike: unknown) {
    this.$of.$setLook({ strike: truthOf(strike) });
  }
}
