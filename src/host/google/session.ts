import { addressOf } from '../engine/people.ts';
import type * as Google from './google-types.ts';
import { handleOf, presenter } from './proxy.ts';
import type { Identity, Workspace } from './workspace.ts';

const presentUser = presenter<Google.User>('User');
const presentSession = presenter<GoogleAppsScript.Base.Session>('Session');

/** The zone of this machine: dates are read and written in it. */
export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Who a script's User is, though the script may not read the address. */
class UserHandle {
  readonly email: string;

  constructor(email: string) {
    this.email = email;
  }
}

/** A user, who prints as the address, as far as the script may read it. */
export function userOf(workspace: Workspace, email: string, isReadable = true): Google.User {
  const shown = isReadable ? email : '';
  return presentUser(workspace.calls, new UserTarget(shown), new UserHandle(email), shown);
}

/** The address of a user, or of a text that is one; throws for any other text. */
export const emailOf = (user: string | Google.User): string =>
  handleOf(user, UserHandle)?.email ?? addressOf(user);

/** The one who works. */
export const currentUser = (workspace: Workspace): Google.User =>
  userOf(workspace, workspace.user.email, isReadable(workspace.user, workspace.run.limited));

/** A simple trigger reads an address only where it is known to be readable, as within one organisation. */
const isReadable = ({ emailVisible }: Identity, limited: boolean): boolean =>
  limited ? emailVisible === true : emailVisible !== false;

export const sessionOf = (workspace: Workspace): GoogleAppsScript.Base.Session =>
  presentSession(workspace.calls, new SessionTarget(workspace), {});

class UserTarget {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

class SessionTarget {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  getActiveUser(): Google.User {
    return currentUser(this.#workspace);
  }

  getEffectiveUser(): Google.User {
    return currentUser(this.#workspace);
  }

  getActiveUserLocale(): string {
    return 'id';
  }

  getScriptTimeZone(): string {
    return localTimeZone();
  }

  /** Of each person another, and none that tells the address. */
  getTemporaryActiveUserKey(): string {
    return this.#workspace.userKey;
  }
}
