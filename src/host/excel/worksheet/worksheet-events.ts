import type { HostSheet } from '../../book/host-sheet';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { EventType } from '../events';

/** Which sheet a worksheet object is, and what a pane wants to be told of it. */
export abstract class WorksheetEvents extends HostObject {
  constructor(
    protected readonly $context: ExcelContext,
    private readonly $kept: HostSheet,
  ) {
    super();
  }

  get $sheet(): HostSheet {
    return this.$context.alive(this.$kept);
  }

  get Id(): string {
    return this.$kept.id;
  }

  _RegisterDataChangedEvent(): void {
    this.$context.events.register(EventType.changed, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.$context.events.unregister(EventType.changed, this.Id);
  }
  _RegisterActivatedEvent(): void {
    this.$context.events.register(EventType.activated, this.Id);
  }
  _UnregisterActivatedEvent(): void {
    this.$context.events.unregister(EventType.activated, this.Id);
  }
  _RegisterDeactivatedEvent(): void {
    this.$context.events.register(EventType.deactivated, this.Id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.$context.events.unregister(EventType.deactivated, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.$context.events.register(EventType.selectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.$context.events.unregister(EventType.selectionChanged, this.Id);
  }
  _RegisterFormatChangedEvent(): void {
    this.$context.events.register(EventType.formatChanged, this.Id);
  }
  _UnregisterFormatChangedEvent(): void {
    this.$context.events.unregister(EventType.formatChanged, this.Id);
  }
  _RegisterProtectionChangedEvent(): void {
    this.$context.events.register(EventType.protectionChanged, this.Id);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.$context.events.unregister(EventType.protectionChanged, this.Id);
  }
}
