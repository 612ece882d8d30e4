import { HostView } from '../richapi/host-object';

/** Whether the add-in's pane is in sight; its runtime goes on either way. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** `Office.addin.showAsTaskpane()` and `hide()` end here. */
export class AppRuntimeService extends HostView<{ state: RuntimeState }> {
  static override readonly typeName = 'AppRuntimeService';

  GetAppRuntimeState(): RuntimeState {
    return this.$of.state;
  }
  SetAppRuntimeState(state: RuntimeState): void {
    this.$of.state = state;
  }
}
