import { createHash } from 'node:crypto';

/** A file in somebody's application folder. */
export interface StoredFile {
  readonly id: string;
  readonly path: string;
  readonly content: Buffer;
  readonly contentType: string;
  readonly eTag: string;
  readonly changedAt: number;
}

/** The application folders of everybody's OneDrive. */
export interface AppFolders {
  read(accountId: string, path: string): StoredFile | undefined;
  byId(id: string): StoredFile | undefined;
  write(
    accountId: string,
    file: Pick<StoredFile, 'path' | 'content' | 'contentType'>,
    at: number,
  ): StoredFile;
  remove(accountId: string, path: string): void;
}

export function createAppFolders(): AppFolders {
  const files = new Map<string, StoredFile>();
  let writes = 0;
  const keyOf = (accountId: string, path: string): string => `${accountId}|${path.toLowerCase()}`;
  return {
    read: (accountId, path) => files.get(keyOf(accountId, path)),
    byId: (id) => [...files.values()].find((file) => file.id === id),
    write: (accountId, { path, content, contentType }, at) => {
      const key = keyOf(accountId, path);
      const id = createHash('sha256').update(key).digest('hex').slice(0, 34).toUpperCase();
      writes += 1;
      const file = { id, path, content, contentType, eTag: `"{${id}},${writes}"`, changedAt: at };
      files.set(key, file);
      return file;
    },
    remove: (accountId, path) => files.delete(keyOf(accountId, path)),
  };
}
