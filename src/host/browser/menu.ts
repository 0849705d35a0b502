/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import { registries } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { MenuData, MenuItem } from '../host.ts';

/** Beside Data (60), where Google puts the menu of a script; the next one of several follows it. */
const FIRST_PLACE = 70;

/** One thing that the menu Berkas offers. */
export interface FileAction {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  readonly separator?: boolean;
  run(): void;
}

/**
 * Menus of the engine that the local page does without: what it could not keep over a reload (pivots,
 * carousels, pictures), the choice of locale (it is always id_ID), and the developers' map of formulas.
 */
const HIDDEN: readonly (readonly [path: readonly string[], id: string])[] = [
  [['file'], 'settings'],
  [['insert'], 'insert_pivot'],
  [['insert'], 'insert_carousel'],
  [['insert'], 'insert_image'],
  [['data'], 'pivot_data_sources'],
  [['data'], 'reinsert_dynamic_pivot'],
  [['data'], 'reinsert_static_pivot'],
  [['view'], 'view_irregularity_map'],
];

export function hideEngineMenus(): void {
  // Their drawing is in packages of their own, and the outlines of a map would come from elsewhere.
  registries.chartSubtypeRegistry.remove('geo');
  registries.chartSubtypeRegistry.remove('treemap');
  for (const [path, id] of HIDDEN) {
    registries.topbarMenuRegistry.replaceChild(id, [...path], {
      name: id,
      sequence: 999,
      isVisible: () => false,
    });
  }
}

/** Puts our part of the menu Berkas up, above what the engine has there. */
export function registerFileMenu(actions: readonly FileAction[]): void {
  for (const [sequence, { id, name, icon, separator, run }] of actions.entries()) {
    registries.topbarMenuRegistry.addChild(`lkjip_${id}`, ['file'], {
      name,
      sequence,
      execute: run,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      ...(icon === undefined ? {} : { icon: `o-spreadsheet-Icon.${icon}` }),
      ...(separator === undefined ? {} : { separator }),
    });
  }
}

/** Puts the menus that the script's `onOpen` has made into the bar, in place of those of the last one. */
export function registerScriptMenus(menus: readonly MenuData[], run: (functionName: string) => void): void {
  const registry = registries.topbarMenuRegistry;
  for (const key of registry.getKeys()) {
    if (key.startsWith('script_')) registry.remove(key);
  }
  for (const [index, { title, items }] of menus.entries()) {
    const key = `script_${index}`;
    registry.add(key, { name: title, sequence: FIRST_PLACE + index / 100 });
    addItems(key, [key], items, run);
  }
}

function addItems(
  prefix: string,
  path: readonly string[],
  items: readonly MenuItem[],
  run: (functionName: string) => void,
): void {
  for (const [sequence, { label, functionName, items: inner }] of items.entries()) {
    if (label === '') continue;
    const key = `${prefix}_${sequence}`;
    registries.topbarMenuRegistry.addChild(key, [...path], {
      name: label,
      sequence,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      // The engine draws a line below an item, Google's menu names the line itself.
      separator: items[sequence + 1]?.label === '',
      ...(inner.length > 0 ? {} : { execute: () => run(functionName) }),
    });
    addItems(key, [...path, key], inner, run);
  }
}
