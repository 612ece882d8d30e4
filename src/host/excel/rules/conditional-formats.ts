import { intersection, overlaps } from '../../../domain/sheet/areas';
import type { KeptConditional } from '../../book/rules/sheet-rules';
import type { BookConditional, ConditionalLook } from '../../../files/xlsx/book-rules';
import { fail, HostError } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import { DataBarConditionalFormat } from './conditional-bars';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditional-kinds';
import type { Range } from '../range/range';
import { oneOf, truthOf } from '../refusals';

/** The conditional formats of a range; those of its whole sheet that touch it. */
export class ConditionalFormatCollection extends HostCollection {
  static override readonly typeName = 'ConditionalFormatCollection';

  constructor(private readonly $range: Range) {
    super();
  }

  $items(): readonly HostConditionalFormat[] {
    return this.$range.$sheet.rules
      .conditionals()
      .filter(({ areas }) => areas.some((area) => overlaps(area, this.$range.$cells)))
      .map(({ id }) => new HostConditionalFormat(this.$range, id));
  }
  $item(id: unknown): HostConditionalFormat | null {
    return this.$items().find((one) => one.Id === id) ?? null;
  }
  GetItemOrNullObject(id: unknown): HostConditionalFormat | null {
    return this.$item(id);
  }
  GetItemAt(index: unknown): HostConditionalFormat {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? fail('InvalidArgument');
  }
  GetCount(): number {
    return this.$items().length;
  }

  /** A new format takes effect once its rule is set. */
  Add(type: unknown): HostConditionalFormat {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const area = intersection(this.$range.$cells, this.$range.$bounded) ?? this.$range.$cells;
    const rule = BLANK[oneOf(Object.keys(BLANK) as (keyof typeof BLANK)[], type)];
    return new HostConditionalFormat(this.$range, this.$range.$sheet.rules.addConditional({ areas: [area], rule }));
  }

  ClearAll(): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    this.$range.$sheet.rules.clearConditionals(this.$range.$cells);
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

export class HostConditionalFormat extends HostObject {
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
    return this.$range.$sheet.rules.conditionals().find(({ id }) => id === this.$id) ?? fail('ItemNotFound');
  }
  private $replace(change: Partial<BookConditional>): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const { id, ...format } = this.$kept;
    this.$range.$sheet.rules.replaceConditional(id, { ...format, ...change });
  }

  get Id(): string {
    return this.$id;
  }
  get Type(): string {
    return TYPES[this.$kept.rule.kind];
  }
  get Priority(): number {
    return this.$range.$sheet.rules.conditionals().findIndex(({ id }) => id === this.$id);
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
    this.$range.$sheet.rules.removeConditional(this.$id);
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
