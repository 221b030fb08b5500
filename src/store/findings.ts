/** What the store found wrong with its folder; it goes on, and whoever opened it reports this. */
export interface Finding {
  /** `quarantined`: a damaged file, set aside. `missing`: given once and not there. `leftover`: an unfinished write, removed. */
  kind: 'quarantined' | 'missing' | 'leftover';
  /** Undefined for what belongs to no workspace. */
  workspace: string | undefined;
  /** A ticket's or user's id, or a file's name. */
  id: string;
  /** Where it is now, or where it should be. */
  path: string;
}
