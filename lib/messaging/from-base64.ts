// Messages are JSON, so bytes travel as base64.

interface Native {
  fromBase64?: (text: string) => Uint8Array;
}

/** Bytes of a base64 text, by the browser's own way where it has one. */
export function fromBase64(text: string): Uint8Array {
  const native = Uint8Array as unknown as Native;
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
