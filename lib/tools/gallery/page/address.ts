// What an address of the gallery asks for.

/** `?surface=popover&state=loading`: one state alone, as the extension shows it; without, all of them. */
export interface Asked {
  surface: string | null;
  state: string | null;
  /** Of the interface: `en`, or another one whose messages there are. */
  language: string;
  scheme: 'light' | 'dark' | null;
}

export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  const scheme = asked.get('scheme');
  return {
    surface: asked.get('surface'),
    state: asked.get('state'),
    language: asked.get('language') ?? 'en',
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
  };
}

/** The address of what is asked for, from `?` on. */
export function writeAddress(asked: Asked): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null);
  return `?${new URLSearchParams(said)}`;
}
