import { addressOf } from '../engine/people.ts';
import type * as Google from './google-types.ts';
import { presenter } from './present.ts';
import type { Identity, Workspace } from './workspace.ts';

const presentUser = presenter<Google.User>('User');
const presentSession = presenter<GoogleAppsScript.Base.Session>('Session');

/** The zone of this machine: dates are read and written in it. */
export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A user, who prints as the address. */
export function userOf(workspace: Workspace, email: string): Google.User {
  return presentUser(workspace.desk, new UserTarget(email), {}, email);
}

/** The address of a user, or of a text that is one; throws for any other text. */
export const emailOf = (user: string | Google.User): string =>
  addressOf(typeof user === 'string' ? user : user.getEmail());

/** The one who works, without an address where a script may not read it. */
export function currentUser(workspace: Workspace): Google.User {
  return userOf(workspace, isReadable(workspace.user, workspace.run.limited) ? workspace.user.email : '');
}

/** A simple trigger reads an address only where it is known to be readable, as within one organisation. */
const isReadable = ({ emailVisible }: Identity, limited: boolean): boolean =>
  limited ? emailVisible === true : emailVisible !== false;

export const sessionOf = (workspace: Workspace): GoogleAppsScript.Base.Session =>
  presentSession(workspace.desk, new SessionTarget(workspace), {});

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
