import { Button, ButtonSet, enumName } from './enums.ts';
import type * as Google from './google-types.ts';
import { pageOf } from './html.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import {
  type Alert,
  assertConsented,
  type ButtonName,
  type MenuItem,
  type Panel,
  type Workspace,
} from './workspace.ts';

const presentUi = presenter<Google.Ui>('Ui');
const presentMenu = presenter<Google.Menu>('Menu');
const presentResponse = presenter<Google.PromptResponse>('PromptResponse');

export const uiOf = (workspace: Workspace): Google.Ui =>
  presentUi(workspace.calls, new UiTarget(workspace), {});

/** The menu that an add-on's entries go to. */
const ADD_ON_MENU = 'Ekstensi';

class MenuHandle {
  readonly title: string;
  readonly items: MenuItem[] = [];

  constructor(title: string) {
    this.title = title;
  }
}

class MenuTarget {
  readonly #workspace: Workspace;
  readonly #handle: MenuHandle;

  constructor(workspace: Workspace, handle: MenuHandle) {
    this.#workspace = workspace;
    this.#handle = handle;
  }

  #with(item: MenuItem): Google.Menu {
    this.#handle.items.push(item);
    return this as unknown as Google.Menu;
  }

  addItem(caption: string, functionName: string): Google.Menu {
    return this.#with({ label: caption, functionName, items: [] });
  }

  addSeparator(): Google.Menu {
    return this.#with({ label: '', functionName: '', items: [] });
  }

  addSubMenu(menu: Google.Menu): Google.Menu {
    const handle = handleOf(menu, MenuHandle);
    if (handle === undefined) throw signatureError('Menu.addSubMenu', [menu]);
    return this.#with({ label: handle.title, functionName: '', items: handle.items });
  }

  addToUi(): void {
    const { title, items } = this.#handle;
    const menu = { title, items: [...items] };
    const { menus } = this.#workspace;
    const same = menus.findIndex((other) => other.title === title);
    if (same < 0) menus.push(menu);
    else menus[same] = menu;
    this.#workspace.ui.onMenu?.(menu);
  }
}

class PromptResponseTarget {
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(button: ButtonName, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): Google.Button {
    return Button[this.#button];
  }

  getResponseText(): string {
    return this.#text;
  }
}

class UiTarget {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  #menu(title: string): Google.Menu {
    const handle = new MenuHandle(title);
    return presentMenu(this.#workspace.calls, new MenuTarget(this.#workspace, handle), handle);
  }

  createMenu(caption: string): Google.Menu {
    return this.#menu(caption);
  }

  createAddonMenu(): Google.Menu {
    return this.#menu(ADD_ON_MENU);
  }

  /** Script runs stop here, and locks do not outlast it. */
  #ask(member: string, args: readonly unknown[]): Alert {
    assertConsented(this.#workspace, `Ui.${member}`);
    this.#workspace.locks.releaseAll(this.#workspace.run);
    this.#workspace.book.flush();
    const set = args.length > 1 ? enumName(args[args.length - 1]) : 'OK';
    if (set === undefined || args.length > 3) throw signatureError(`Ui.${member}`, args);
    const [title, message] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
    return { title: String(title), message: String(message), buttons: set };
  }

  alert(...args: (string | Google.ButtonSet)[]): Google.Button {
    const alert = this.#ask('alert', args);
    this.#workspace.alerts.push(alert);
    const answer = this.#workspace.ui.onAlert?.(alert);
    if (answer !== undefined) return Button[answer];
    if (alert.buttons === 'OK') return Button.OK;
    throw new Error(
      `Ui.alert bertanya "${alert.message}", tetapi host lokal tidak diberi jawaban (onAlert).`,
    );
  }

  prompt(...args: (string | Google.ButtonSet)[]): Google.PromptResponse {
    const question = this.#ask('prompt', args);
    const answer = this.#workspace.ui.onPrompt?.(question);
    if (answer === undefined) {
      throw new Error(
        `Ui.prompt bertanya "${question.message}", tetapi host lokal tidak diberi jawaban (onPrompt).`,
      );
    }
    const target = new PromptResponseTarget(answer.button, answer.text);
    return presentResponse(this.#workspace.calls, target, answer);
  }

  #show(kind: Panel['kind'], member: string, userInterface: unknown, title?: string): void {
    assertConsented(this.#workspace, member);
    this.#workspace.book.flush();
    const page = pageOf(member, userInterface);
    const panel = {
      kind,
      title: title ?? page.title,
      html: page.content,
      width: page.width,
      height: page.height,
    };
    this.#workspace.panels.push(panel);
    this.#workspace.ui.onPanel?.(panel);
  }

  showSidebar(userInterface: Google.HtmlOutput): void {
    this.#show('sidebar', 'Ui.showSidebar', userInterface);
  }

  showModalDialog(userInterface: Google.HtmlOutput, title: string): void {
    this.#show('modal', 'Ui.showModalDialog', userInterface, title);
  }

  showModelessDialog(userInterface: Google.HtmlOutput, title: string): void {
    this.#show('modeless', 'Ui.showModelessDialog', userInterface, title);
  }
}
