/** What the store refuses and what went wrong, in one sentence with path and remedy and never a ticket's content. */
import { NotSaved } from './store.ts';

const WHY: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EFBIG: 'the file would be too large',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'it is not a folder',
};

/** The system's error code, such as `ENOSPC`; undefined for an error of another kind. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const reason = (cause: unknown): string => {
  const code = codeOf(cause) ?? 'unknown error';
  const why = WHY[code];
  return why ? `${code}: ${why}` : code;
};

/** Another process keeps its tickets in this folder. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
  readonly code = 'STORE_IN_USE';
}

export class StoreNotWritable extends Error {
  override readonly name = 'StoreNotWritable';
  readonly path: string;
  readonly code: string | undefined;
  constructor(path: string, cause: unknown) {
    super(
      `The store folder ${path} cannot be written (${reason(cause)}). Make it a folder that this user may write and that has space, or point GDPR_DESK_DATA at one.`,
      { cause },
    );
    this.path = path;
    this.code = codeOf(cause);
  }
}

/** There is nothing to read, or it may not be read. */
export class StoreNotReadable extends Error {
  override readonly name = 'StoreNotReadable';
  readonly path: string;
  readonly code: string | undefined;
  constructor(path: string, cause: unknown) {
    super(
      `The store folder ${path} cannot be read (${reason(cause)}). Point GDPR_DESK_DATA at the folder the app writes, and run this as a user who may read it.`,
      { cause },
    );
    this.path = path;
    this.code = codeOf(cause);
  }
}

export class StoreFormatTooNew extends Error {
  override readonly name = 'StoreFormatTooNew';
  readonly code = 'STORE_FORMAT_TOO_NEW';
  readonly path: string;
  constructor(path: string, format: number, known: number) {
    super(
      `${path} has format ${format}, and this version knows formats up to ${known}. Nothing was changed; start the newer version of gdpr-desk that wrote it.`,
    );
    this.path = path;
  }
}

/** A document whose bytes are not what was written: cut short, edited, emptied, or another one's. */
export class DocumentDamaged extends Error {
  override readonly name = 'DocumentDamaged';
  readonly code = 'DOCUMENT_DAMAGED';
  readonly path: string;
  readonly how: string;
  constructor(path: string, how: string) {
    super(`The document ${path} is damaged (${how}). Restore it from a backup while the app is stopped.`);
    this.path = path;
    this.how = how;
  }
}

/** A write failed: the disk is full, read-only, or broken. */
export class StoreWriteFailed extends NotSaved {
  override readonly name = 'StoreWriteFailed';
  readonly path: string;
  readonly code: string | undefined;
  constructor(path: string, cause: unknown, saved: 'no' | 'unknown' = 'no') {
    const outcome = saved === 'no' ? 'Nothing was saved' : 'Whether it was saved is not known';
    super(
      `${path} could not be written (${reason(cause)}). ${outcome}; mend the disk, then do the same again.`,
      saved,
      cause,
    );
    this.path = path;
    this.code = codeOf(cause);
  }

  /** A document that is not the store's form is the caller's fault, not the disk's, and stays what it is. */
  static of(path: string, error: unknown, saved: 'no' | 'unknown' = 'no'): Error {
    return error instanceof DocumentInvalid || error instanceof StoreWriteFailed
      ? error
      : new StoreWriteFailed(path, error, saved);
  }
}

/** A document that the store would not read back; `where` names fields, never what is in them. */
export class DocumentInvalid extends Error {
  override readonly name = 'DocumentInvalid';
  readonly code = 'DOCUMENT_INVALID';
  readonly where: string[];
  constructor(what: string, where: string[]) {
    super(`${what} does not have the form that the store keeps (${where.join(', ')}); nothing was saved.`);
    this.where = where;
  }
}

export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  readonly code = 'STORE_CLOSED';
  constructor() {
    super('The store is closed; nothing was read or saved.');
  }
}
