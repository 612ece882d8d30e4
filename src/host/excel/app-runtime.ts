import { HostObject } from '../richapi/host-object';

/** Whether the add-in's pane is in sight; its runtime goes on either way. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** `Office.addin.showAsTaskpane()` and `hide()` end here. */
export class AppRuntimeService extends HostObject {
  static override readonly typeName = 'AppRuntimeService';

  constructor(private readonly pane: { state: RuntimeState }) {
    super();
  }

  GetAppRuntimeState(): RuntimeState {
    return this.pane.state;
  }

  SetAppRuntimeState(state: RuntimeState): void {
    this.pane.state = state;
  }
}
