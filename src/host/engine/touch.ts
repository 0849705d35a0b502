/// <reference path="./o-spreadsheet-esm.d.ts" />
import type { Command } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { Touch } from './protections.ts';

/** More rows and columns than any sheet has. */
const ALL = Number.MAX_SAFE_INTEGER;

/**
 * What a command of ours touches, for protections to bar. Nothing for one that touches nothing that can
 * be protected, and for validation rules, whose cells `Book.setValidation` knows.
 */
export function affectedBy(command: Command): Touch | undefined {
  switch (command.type) {
    case 'ADD_COLUMNS_ROWS': {
      const { sheetId, dimension, base, position } = command;
      return { kind: 'insertion', sheetId, dimension, start: position === 'before' ? base : base + 1 };
    }
    case 'REMOVE_COLUMNS_ROWS': {
      const { sheetId, dimension, elements } = command;
      const zones = elements.map((line) =>
        dimension === 'ROW'
          ? { top: line, bottom: line, left: 0, right: ALL }
          : { top: 0, bottom: ALL, left: line, right: line },
      );
      return { kind: 'cells', sheetId, zones };
    }
    case 'SET_BORDER': {
      const { sheetId, row, col } = command;
      return { kind: 'cells', sheetId, zones: [{ top: row, bottom: row, left: col, right: col }] };
    }
    case 'SET_ZONE_BORDERS':
    case 'SET_BORDERS_ON_TARGET':
    case 'ADD_MERGE':
    case 'REMOVE_MERGE':
      return { kind: 'cells', sheetId: command.sheetId, zones: command.target };
    case 'DELETE_SHEET':
      return { kind: 'deletion', sheetId: command.sheetId };
    case 'RENAME_SHEET':
    case 'MOVE_SHEET':
    case 'HIDE_SHEET':
    case 'SHOW_SHEET':
    case 'COLOR_SHEET':
    case 'SET_GRID_LINES_VISIBILITY':
    case 'RESIZE_COLUMNS_ROWS':
    case 'HIDE_COLUMNS_ROWS':
    case 'UNHIDE_COLUMNS_ROWS':
    case 'FREEZE_ROWS':
    case 'FREEZE_COLUMNS':
    case 'UNFREEZE_ROWS':
    case 'UNFREEZE_COLUMNS':
    case 'CREATE_CHART':
    case 'UPDATE_CHART':
    case 'UPDATE_FIGURE':
    case 'DELETE_FIGURE':
      return { kind: 'sheet', sheetId: command.sheetId };
    default:
      return undefined;
  }
}
