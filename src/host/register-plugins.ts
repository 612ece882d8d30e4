import type { PluginCtor, Univer } from '@univerjs/core';

/** One of Univer's plugins, alone or with its settings. */
export type Registered = PluginCtor | readonly [PluginCtor, object];

/** Hands Univer its plugins, in order. */
export function registerPlugins(univer: Univer, plugins: readonly Registered[]): void {
  for (const plugin of plugins) {
    if (isConfigured(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
}

const isConfigured = (plugin: Registered): plugin is readonly [PluginCtor, object] => Array.isArray(plugin);
