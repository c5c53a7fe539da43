/** Files that a person dropped or chose, those at the top of a dropped folder too. */

function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // a browser gives a folder's entries a hundred at a time
    const more = () =>
      reader.readEntries((some) => {
        found.push(...some);
        if (some.length) more();
        else resolve(found);
      }, reject);
    more();
  });
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, fail) => entry.file(done, fail));

/** All files of a drop. */
export async function dropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) {
    const inside = entry?.isDirectory ? await entriesOf(entry as FileSystemDirectoryEntry) : [entry];
    for (const one of inside) if (one?.isFile) found.push(await fileOf(one as FileSystemFileEntry));
  }
  return found.filter((file) => !file.name.startsWith("."));
}
