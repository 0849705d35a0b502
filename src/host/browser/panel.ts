import panelClient from 'lkjip:panel-client';
import type { Panel } from '../host.ts';
import { element } from './element.ts';
import { fontStyle } from './fonts.ts';
import { jsonSafe } from './json-safe.ts';
import { isFromPanel, type ToPanel } from './panel-message.ts';

/** What a sidebar or dialog needs from the screen that shows it. */
export interface PanelScreen {
  readonly functionNames: readonly string[];
  /** Runs a function of the script; throws what it throws. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
  /** Hands out the spreadsheet of an address of this host. */
  open(url: string): void;
}

/** Google's own width of a sidebar. */
const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 400 };

/** Shows sidebars in `aside`, one at a time, and dialogs over the page. */
export class Panels {
  readonly #aside: HTMLElement;
  readonly #screen: PanelScreen;
  #closeSidebar: () => void = () => undefined;
  #closeDialog: () => void = () => undefined;

  constructor(aside: HTMLElement, screen: PanelScreen) {
    this.#aside = aside;
    this.#screen = screen;
  }

  show(panel: Panel): void {
    if (panel.kind === 'sidebar') this.#showSidebar(panel);
    else this.#showDialog(panel);
  }

  closeAll(): void {
    this.#closeSidebar();
    this.#closeDialog();
  }

  #showSidebar(panel: Panel): void {
    this.#closeSidebar();
    const title = panel.title || 'Bilah sisi';
    const close = () => {
      stop();
      box.remove();
      this.#screen.focusGrid();
    };
    const { frame, stop } = this.#frame(panel, title, { close, resize: () => undefined });
    const box = element('aside', { class: 'panel', 'aria-label': title }, [
      element('div', { class: 'panel-judul' }, [
        element('h2', {}, [title]),
        closeButton('Tutup bilah sisi', close),
      ]),
      frame,
    ]);
    box.style.width = `${SIDEBAR_WIDTH}px`;
    this.#aside.replaceChildren(box);
    this.#closeSidebar = close;
  }

  #showDialog(panel: Panel): void {
    this.#closeDialog();
    const close = () => {
      stop();
      box.remove();
      this.#screen.focusGrid();
    };
    const resize = (side: 'width' | 'height', pixels: number) => {
      frame.style[side] = `${pixels}px`;
    };
    const { frame, stop } = this.#frame(panel, panel.title, { close, resize });
    resize('width', panel.width ?? DIALOG.width);
    resize('height', panel.height ?? DIALOG.height);
    const box = element('dialog', { class: 'dialog-panel', 'aria-label': panel.title }, [
      element('div', { class: 'panel-judul' }, [
        element('h2', {}, [panel.title]),
        closeButton('Tutup dialog', close),
      ]),
      frame,
    ]);
    box.addEventListener('close', close);
    document.body.append(box);
    if (panel.kind === 'modal') box.showModal();
    else box.show();
    this.#closeDialog = close;
  }

  /** The frame has an origin of its own: it reaches the spreadsheet through messages only, as on Google. */
  #frame(
    panel: Panel,
    title: string,
    on: { close(): void; resize(side: 'width' | 'height', pixels: number): void },
  ): { readonly frame: HTMLIFrameElement; readonly stop: () => void } {
    const frame = element('iframe', {
      title,
      sandbox:
        'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
      srcdoc: withClient(panel.html, this.#screen.functionNames),
    });
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || !isFromPanel(data)) return;
      if (data.kind === 'close') on.close();
      else if (data.kind === 'open') this.#screen.open(data.url);
      else if (data.kind === 'focus') this.#screen.focusGrid();
      else if (data.kind === 'call') void this.#call(frame, data.id, data.name, data.args);
      else on.resize(data.kind, data.pixels);
    };
    window.addEventListener('message', listen);
    return { frame, stop: () => window.removeEventListener('message', listen) };
  }

  async #call(frame: HTMLIFrameElement, id: number, name: string, args: readonly unknown[]): Promise<void> {
    const answer = (message: ToPanel) => frame.contentWindow?.postMessage(message, '*');
    try {
      if (!this.#screen.functionNames.includes(name)) throw new Error(`Script function not found: ${name}`);
      answer({ kind: 'done', id, result: jsonSafe(await this.#screen.run(name, args), name) });
    } catch (error) {
      answer({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label, title: label }, ['×']);
  button.addEventListener('click', close);
  return button;
}

/** The client and the fonts go right before the first thing of the page, after a doctype if there is one. */
function withClient(html: string, functionNames: readonly string[]): string {
  const names = JSON.stringify(functionNames).replaceAll('<', '\\u003c');
  const client = `<script>var LKJIP_FUNCTIONS=${names};\n${panelClient}</script>`;
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(html) ?? [];
  return `${doctype}<style>${fontStyle()}</style>${client}${html.slice(doctype.length)}`;
}
