import { declareClass, declareCollection, settable, shown } from '../richapi/declare';
import { fail } from '../richapi/host-error';
import { HostCollection, HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

/** The add-in's own values in the workbook; kept as JSON text. */
export class SettingCollection extends HostCollection {
  static {
    declareCollection(SettingCollection, 'SettingCollection', ['GetItemOrNullObject', 'GetCount']);
  }

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  $items(): readonly Setting[] {
    return [...this.$context.book.settings.keys()].map((key) => new Setting(this.$context, key));
  }
  $item(key: unknown): Setting | null {
    return typeof key === 'string' && this.$context.book.settings.has(key) ? new Setting(this.$context, key) : null;
  }
  Add(key: unknown, value: unknown): Setting {
    const name = requireText(key);
    this.$context.book.settings.set(name, JSON.stringify(value ?? null));
    return new Setting(this.$context, name);
  }
}

export class Setting extends HostObject {
  static override readonly ids = ['_Id'];

  static {
    declareClass(Setting, 'Setting', {
      Key: shown(({ $key }) => $key),
      Value: settable(
        ({ $text }) => JSON.parse($text) as unknown,
        (value) => JSON.stringify(value ?? null),
        (setting, text) => {
          setting.$text = text;
        },
      ),
    });
  }

  constructor(
    private readonly $context: ExcelContext,
    private readonly $key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.$key;
  }
  private get $text(): string {
    return this.$context.book.settings.get(this.$key) ?? fail('ItemNotFound');
  }
  private set $text(text: string) {
    if (!this.$context.book.settings.has(this.$key)) fail('ItemNotFound');
    this.$context.book.settings.set(this.$key, text);
  }
  Delete(): void {
    this.$context.book.settings.delete(this.$key);
  }
}
