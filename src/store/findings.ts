/** What the store found wrong with its folder; it goes on, and whoever opened it reports this. */
export interface Finding {
  /**
   * `quarantined`: a damaged file, set aside. `restored`: a ticket as it was before its last change, in the place of a
   * damaged or missing one. `missing`: given once and not there. `leftover`: an unfinished write, removed.
   * `damaged`: a document that cannot be read now and stays where it is.
   */
  kind: 'quarantined' | 'restored' | 'missing' | 'leftover' | 'damaged';
  /** Undefined for what belongs to no workspace. */
  workspace: string | undefined;
  /** A ticket's or user's id, or a file's name. */
  id: string;
  /** Where it is now, or where it should be. */
  path: string;
}
