import type * as Google from './google-types.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import type { Workspace } from './workspace.ts';

const presentService = presenter<Google.HtmlService>('HtmlService');
const presentOutput = presenter<Google.HtmlOutput>('HtmlOutput');

/** A page that a script makes. */
export class HtmlPage {
  title = '';
  content: string;
  width: number | null = null;
  height: number | null = null;

  constructor(content: string) {
    this.content = content;
  }
}

/** The page that a script hands to `member`. */
export function pageOf(member: string, value: unknown): HtmlPage {
  const page = handleOf(value, HtmlPage);
  if (page === undefined) throw signatureError(member, [value]);
  return page;
}

export const htmlServiceOf = (workspace: Workspace): Google.HtmlService =>
  presentService(workspace.calls, new HtmlServiceTarget(workspace), {});

class HtmlServiceTarget {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): Google.HtmlOutput {
    if (typeof html !== 'string') throw signatureError('HtmlService.createHtmlOutput', [html]);
    const page = new HtmlPage(html);
    return presentOutput(this.#workspace.calls, new HtmlOutputTarget(page), page);
  }

  createHtmlOutputFromFile(filename: string): Google.HtmlOutput {
    const { html } = this.#workspace;
    const content = html[filename] ?? html[`${filename}.html`];
    if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return this.createHtmlOutput(content);
  }
}

class HtmlOutputTarget {
  readonly #page: HtmlPage;

  constructor(page: HtmlPage) {
    this.#page = page;
  }

  #with(change: (page: HtmlPage) => void): Google.HtmlOutput {
    change(this.#page);
    return this as unknown as Google.HtmlOutput;
  }

  getTitle(): string {
    return this.#page.title;
  }

  setTitle(title: string): Google.HtmlOutput {
    return this.#with((page) => {
      page.title = title;
    });
  }

  getContent(): string {
    return this.#page.content;
  }

  setContent(content: string): Google.HtmlOutput {
    return this.#with((page) => {
      page.content = content;
    });
  }

  append(addedContent: string): Google.HtmlOutput {
    return this.#with((page) => {
      page.content += addedContent;
    });
  }

  appendUntrusted(addedContent: string): Google.HtmlOutput {
    return this.append(addedContent.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  }

  clear(): Google.HtmlOutput {
    return this.setContent('');
  }

  getWidth(): number {
    // Google's types leave out that a page has no width until it is given one.
    return this.#page.width as number;
  }

  setWidth(width: number): Google.HtmlOutput {
    return this.#with((page) => {
      page.width = width;
    });
  }

  getHeight(): number {
    return this.#page.height as number;
  }

  setHeight(height: number): Google.HtmlOutput {
    return this.#with((page) => {
      page.height = height;
    });
  }
}
