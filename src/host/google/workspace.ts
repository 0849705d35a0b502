import type { Book } from '../engine/book.ts';
import type { Zone } from '../workbook/workbook.ts';
import type { Locks } from './locks.ts';
import type { CallLog } from './proxy.ts';

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  /** The name of the ButtonSet: `OK`, `OK_CANCEL`, `YES_NO`, `YES_NO_CANCEL`. */
  readonly buttons: string;
}

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface PromptAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

export interface MenuItem {
  /** Empty for a separator. */
  readonly label: string;
  /** The function that it runs; empty for a separator and for a submenu. */
  readonly functionName: string;
  /** What a submenu holds. */
  readonly items: readonly MenuItem[];
}

export interface MenuData {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A sidebar or dialog that a script has shown. */
export interface Panel {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Who sits at the screen. Without an answer to a question the host throws rather than guess. */
export interface UiHooks {
  onToast?(toast: Toast): void;
  onAlert?(alert: Alert): ButtonName | undefined;
  onPrompt?(alert: Alert): PromptAnswer;
  onPanel?(panel: Panel): void;
  onMenu?(menu: MenuData): void;
}

/** A person at work. */
export interface Identity {
  /** In small letters. */
  readonly email: string;
  /**
   * `false`: scripts read no address, as across organisations. `true`: simple triggers read it too, as
   * within one. Otherwise only they do not.
   */
  readonly emailVisible?: boolean | undefined;
}

/** One run of a script; it holds its locks. */
export interface Run {
  /** Whether it is a simple trigger, which may do nothing that needs consent. */
  readonly limited: boolean;
}

/** All that Google's objects share: one person's view of one spreadsheet. */
export interface Workspace {
  readonly book: Book;
  readonly calls: CallLog;
  readonly ui: UiHooks;
  readonly user: Identity;
  /** Stands for the user where the address must not. */
  readonly userKey: string;
  readonly html: Readonly<Record<string, string>>;
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly panels: Panel[];
  readonly menus: MenuData[];
  readonly properties: {
    readonly document: Map<string, string>;
    readonly user: Map<string, string>;
    readonly script: Map<string, string>;
  };
  readonly log: string[];
  /** Those of all people's runs. */
  readonly locks: Locks;
  /** The run that is on, or a lasting one for whoever holds Google's objects outside any. */
  run: Run;
  readonly fileId: string;
  /** Makes a spreadsheet of its own, of the current user's, that holds what this one does. */
  copyFile(name: string): Workspace;
  /** What was selected last, by sheet. */
  readonly selections: Map<string, Zone>;
}

/** Throws where the run is a simple trigger. `member` is such as `Ui.alert`. */
export function assertConsented({ run }: Workspace, member: string): void {
  if (run.limited) throw new Error(`You do not have permission to call ${member}.`);
}
