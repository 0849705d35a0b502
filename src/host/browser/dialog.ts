import type { Alert, ButtonName, PromptAnswer, Toast } from '../host.ts';
import { byId, element } from './element.ts';

/** A message with one button that waits for nobody. */
export function tell(title: string, message: string, extra: readonly Node[] = []): void {
  void ask(title, message, ['Oke'], extra);
}

/** Asks; the answer is the label of a button, or nothing where the question was sent away with Esc. */
export function ask(
  title: string,
  message: string,
  labels: readonly string[],
  extra: readonly Node[] = [],
): Promise<string | undefined> {
  return new Promise((answer) => {
    const buttons = labels.map((label, index) =>
      element('button', { type: 'submit', value: label, ...(index === 0 ? { class: 'utama' } : {}) }, [
        label,
      ]),
    );
    const heading = element('h2', { id: `judul-${++dialogs}` }, [title]);
    const box = element('dialog', { class: 'dialog', 'aria-labelledby': heading.id }, [
      element('form', { method: 'dialog' }, [
        heading,
        element('p', { class: 'pesan' }, [message]),
        ...extra,
        element('div', { class: 'tombol' }, buttons),
      ]),
    ]);
    box.addEventListener('close', () => {
      box.remove();
      answer(box.returnValue === '' ? undefined : box.returnValue);
    });
    document.body.append(box);
    box.showModal();
    buttons[0]?.focus();
  });
}

let dialogs = 0;

/**
 * `Ui.alert`, which the script waits for: what only tells is a dialog of ours that nobody waits for;
 * what asks is the browser's own question, which alone can hold a script up.
 */
export function alertHook({ title, message, buttons }: Alert): ButtonName {
  if (buttons === 'OK') {
    tell(title || 'LKjIP', message);
    return 'OK';
  }
  const text = title === '' ? message : `${title}\n\n${message}`;
  const [yes, no]: [ButtonName, ButtonName] = buttons === 'OK_CANCEL' ? ['OK', 'CANCEL'] : ['YES', 'NO'];
  if (window.confirm(buttons === 'OK_CANCEL' ? text : `${text}\n\n(Oke = Ya)`)) return yes;
  if (buttons !== 'YES_NO_CANCEL') return no;
  return window.confirm(`${text}\n\n(Oke = Tidak, Batal = batalkan semuanya)`) ? 'NO' : 'CANCEL';
}

/** `Ui.prompt`, by the browser's own question. */
export function promptHook({ title, message, buttons }: Alert): PromptAnswer {
  const text = window.prompt(title === '' ? message : `${title}\n\n${message}`);
  if (text === null) return { button: buttons.includes('CANCEL') ? 'CANCEL' : 'CLOSE', text: '' };
  return { button: buttons.startsWith('YES') ? 'YES' : 'OK', text };
}

/** `Spreadsheet.toast`: a new one takes the place of the last; negative seconds stay until then. */
export function toastHook({ message, title, seconds }: Toast): void {
  window.clearTimeout(toastTimer);
  const place = byId('toast');
  const clear = () => place.replaceChildren();
  const close = element('button', { type: 'button', 'aria-label': 'Tutup pesan' }, ['×']);
  close.addEventListener('click', clear);
  place.replaceChildren(
    element('div', { class: 'toast' }, [
      ...(title === '' ? [] : [element('strong', {}, [title])]),
      element('span', {}, [message]),
      close,
    ]),
  );
  if (seconds >= 0) toastTimer = window.setTimeout(clear, Math.max(seconds, 1) * 1000);
}

let toastTimer = 0;
