import { fail } from '../richapi/host-error';
import { HostCollection, HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

/** The add-in's own values in the workbook; kept as JSON text. */
export class SettingCollection extends HostCollection {
  static override readonly typeName = 'SettingCollection';

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  $items(): readonly Setting[] {
    return [...this.$context.book.settings.keys()].map((key) => new Setting(this.$context, key));
  }
  $item(key: unknown): Setting | null {
    return typeof key === 'string' && this.$context.book.settings.has(key) ? new Setting(this.$context, key) : null;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.$item(key);
  }
  GetCount(): number {
    return this.$context.book.settings.size;
  }
  Add(key: unknown, value: unknown): Setting {
    const name = requireText(key);
    this.$context.book.settings.set(name, JSON.stringify(value ?? null));
    return new Setting(this.$context, name);
  }
}

export class Setting extends HostObject {
  static override readonly typeName = 'Setting';
  static override readonly scalars = ['Key', 'Value'];
  static override readonly ids = ['_Id'];

  constructor(
    private readonly $context: ExcelContext,
    private readonly $key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.$key;
  }
  get Key(): string {
    return this.$key;
  }
  get Value(): unknown {
    const text = this.$context.book.settings.get(this.$key);
    return text === undefined ? fail('ItemNotFound') : (JSON.parse(text) as unknown);
  }
  set Value(value: unknown) {
    if (!this.$context.book.settings.has(this.$key)) fail('ItemNotFound');
    this.$context.book.settings.set(this.$key, JSON.stringify(value ?? null));
  }
  Delete(): void {
    this.$context.book.settings.delete(this.$key);
  }
}
