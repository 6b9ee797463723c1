// The folder data/ → the preview's record, always that of the latest save.
import { type Preview, previewRecord, type Source } from './record';
import { watchEntries } from './watch';

export interface KeptPreview {
  current(): Preview;
  stop(): void;
}

/** Reads the entries now and after each save; `onRead` is told after a save. @throws when the first reading fails. */
export function keepPreview(source: Source, onRead: (preview: Preview) => void): KeptPreview {
  const read = previewRecord(source);
  const stop = watchEntries(source.folder, () => {
    preview = read();
    onRead(preview);
  });
  let preview = read();
  return { current: () => preview, stop };
}
