import type { Book } from '../engine/book.ts';
import type { Zone } from '../workbook.ts';
import type { Desk } from './present.ts';

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

/** All that Google's objects share. */
export interface Workspace {
  readonly book: Book;
  readonly desk: Desk;
  readonly ui: UiHooks;
  readonly user: { readonly email: string };
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
  /** Locks that are held, by their kind. */
  readonly locks: Set<string>;
  /** What was selected last, by sheet. */
  readonly selections: Map<string, Zone>;
}
