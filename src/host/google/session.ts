import type * as Google from './google-types.ts';
import { presenter } from './present.ts';
import type { Workspace } from './workspace.ts';

const presentUser = presenter<Google.User>('User');
const presentSession = presenter<GoogleAppsScript.Base.Session>('Session');

/** The zone of this machine: dates are read and written in it. */
export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A user, who prints as the address. */
export function userOf(workspace: Workspace, email: string): Google.User {
  return presentUser(workspace.desk, new UserTarget(email), {}, email);
}

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
    return userOf(this.#workspace, this.#workspace.user.email);
  }

  getEffectiveUser(): Google.User {
    return userOf(this.#workspace, this.#workspace.user.email);
  }

  getActiveUserLocale(): string {
    return 'id';
  }

  getScriptTimeZone(): string {
    return localTimeZone();
  }

  getTemporaryActiveUserKey(): string {
    return 'pengguna-host-lokal';
  }
}
