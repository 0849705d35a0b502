/**
 * The address of whoever runs the script. Empty where Google does not tell: accounts of another domain,
 * and officers who did not allow the add-on to see it.
 */
export function alamatPelaku(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    // The permission may be refused by itself; everything else works without it.
    return '';
  }
}
