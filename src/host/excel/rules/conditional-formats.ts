import { intersection, overlaps } from '../../../domain/sheet/areas';
import type { KeptConditional } from '../../book/rules/sheet-rules';
import type { BookConditional, ConditionalLook } from '../../../files/xlsx/book-rules';
import {
  declareCertain,
  declareClass,
  declareCollection,
  link,
  settable,
  shown,
  truthOf,
  type Declared,
} from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import { DataBarConditionalFormat } from './conditional-bars';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditional-kinds';
import type { Range } from '../range/range';
import { named } from '../refusals';

/** The conditional formats of a range; those of its whole sheet that touch it. */
export class ConditionalFormatCollection extends HostCollection {
  static {
    declareCollection(ConditionalFormatCollection, 'ConditionalFormatCollection', [
      'GetCount',
      'GetItemAt',
      'GetItemOrNullObject',
    ]);
  }

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
    return this.$items().find((one) => one.$id === id) ?? null;
  }

  /** A new format takes effect once its rule is set. */
  Add(type: unknown): HostConditionalFormat {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const area = intersection(this.$range.$cells, this.$range.$bounded) ?? this.$range.$cells;
    const rule = BLANK[TYPE.take(type)];
    return new HostConditionalFormat(this.$range, this.$range.$sheet.rules.addConditional({ areas: [area], rule }));
  }

  ClearAll(): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    this.$range.$sheet.rules.clearConditionals(this.$range.$cells);
  }
}

type Kind = BookConditional['rule']['kind'];
type RuleOf<Name extends Kind> = Extract<BookConditional['rule'], { kind: Name }>;

const TYPE = named<Kind>({ Custom: 'formula', CellValue: 'cell-is', DataBar: 'bar' }, undefined, 'ConditionalFormatType');

const BLANK: { readonly [Name in Kind]: RuleOf<Name> } = {
  formula: { kind: 'formula', formula: '=FALSE', look: {} },
  'cell-is': { kind: 'cell-is', operator: 'equal', first: '0', look: {} },
  bar: { kind: 'bar', min: { type: 'autoMin' }, max: { type: 'autoMax' }, color: '#638EC6', gradient: true },
};

/** What formats of one kind have only. */
const onlyOf = (kind: Kind, make: (format: HostConditionalFormat) => HostObject): Declared<HostConditionalFormat> =>
  link((format) => (format.$kept.rule.kind === kind ? make(format) : null));

export class HostConditionalFormat extends HostObject {
  static override readonly ids = ['Id'];

  static {
    declareClass(HostConditionalFormat, 'ConditionalFormat', {
      StopIfTrue: settable(
        ({ $kept }) => $kept.stop ?? false,
        truthOf,
        (format, stop) => format.$replace({ stop }),
      ),
      Priority: shown(({ $range, $id }) => $range.$sheet.rules.conditionals().findIndex(({ id }) => id === $id)),
      Type: shown(({ $kept }) => TYPE.give($kept.rule.kind)),
      Id: shown(({ $id }) => $id),
      CustomOrNullObject: onlyOf('formula', (format) => new CustomConditionalFormat(format)),
      CellValueOrNullObject: onlyOf('cell-is', (format) => new CellValueConditionalFormat(format)),
      DataBarOrNullObject: onlyOf('bar', (format) => new DataBarConditionalFormat(format)),
    });
    declareCertain(HostConditionalFormat, ['Custom', 'CellValue', 'DataBar', 'GetRange'], 'InvalidOperation');
  }

  constructor(
    private readonly $range: Range,
    readonly $id: string,
  ) {
    super();
  }

  get $kept(): KeptConditional {
    return this.$range.$sheet.rules.conditional(this.$id) ?? fail('ItemNotFound');
  }
  private $replace(change: Partial<BookConditional>): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const { id, ...format } = this.$kept;
    this.$range.$sheet.rules.replaceConditional(id, { ...format, ...change });
  }

  Delete(): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    this.$range.$sheet.rules.removeConditional(this.$id);
  }
  /** Nothing where it stands on several areas. */
  GetRangeOrNullObject(): Range | null {
    const [area, ...more] = this.$kept.areas;
    return area && more.length === 0 ? this.$range.$range(area) : null;
  }

  $rule<Name extends Kind>(kind: Name): RuleOf<Name> {
    const { rule } = this.$kept;
    return rule.kind === kind ? (rule as RuleOf<Name>) : fail('InvalidOperation');
  }
  $setRule<Name extends Kind>(kind: Name, patch: Partial<RuleOf<Name>>): void {
    this.$replace({ rule: { ...this.$rule(kind), ...patch } });
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
