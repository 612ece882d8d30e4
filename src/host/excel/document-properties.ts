import { HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

/** The document properties that a workbook file of ours carries. */
export class DocumentProperties extends HostObject {
  static override readonly typeName = 'DocumentProperties';
  static override readonly scalars = ['Title', 'Subject', 'Author', 'Company'];

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  get Title(): string {
    return this.$context.book.properties.title ?? '';
  }
  set Title(title: unknown) {
    this.$set({ title: requireText(title) });
  }
  get Subject(): string {
    return this.$context.book.properties.subject ?? '';
  }
  set Subject(subject: unknown) {
    this.$set({ subject: requireText(subject) });
  }
  get Author(): string {
    return this.$context.book.properties.creator ?? '';
  }
  set Author(creator: unknown) {
    this.$set({ creator: requireText(creator) });
  }
  get Company(): string {
    return this.$context.book.properties.company ?? '';
  }
  set Company(company: unknown) {
    this.$set({ company: requireText(company) });
  }

  private $set(change: ExcelContext['book']['properties']): void {
    this.$context.book.properties = { ...this.$context.book.properties, ...change };
  }
}
