// A view → the same view with something hostile in every text of it.

/** Fields that hold words of a record; ids, dates and members of closed lists stay what they are. */
const TEXTS = new Set([
  'name',
  'title',
  'publisher',
  'summary',
  'conditions',
  'facet',
  'disputed',
  'reportedBy',
  'office',
  'terms',
  'conflict',
  'event',
  'claimant',
  'document',
  'note',
  'definition',
  'text',
  'by',
]);
const ADDRESSES = new Set(['url', 'archived']);

/** Each sets `executed` where it is taken for anything but text. */
const MARKUP = [
  '<img src=x onerror="globalThis.executed=1">',
  '"><script>globalThis.executed=1</script>',
  "'><svg onload=globalThis.executed=1>",
  '<iframe srcdoc="<script>parent.executed=1</script>"></iframe>',
  '" autofocus onfocus="globalThis.executed=1" x="',
  '</span></a><a href="javascript:globalThis.executed=1">here</a>',
  '<style>*{display:none}</style><math><mtext><img src=x onerror=globalThis.executed=1>',
  '{{constructor.constructor("globalThis.executed=1")()}}',
  '&lt;script&gt;globalThis.executed=1&lt;/script&gt;\u202eexe.txt\u0000\ufeff',
];
const VECTORS = [
  'javascript:globalThis.executed=1',
  ' JaVaScRiPt:globalThis.executed=1',
  'java\nscript:globalThis.executed=1',
  'data:text/html,<script>opener.executed=1</script>',
  'vbscript:executed=1',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'chrome://settings',
  '//evil.example/x',
  'not an address',
  '',
  'https://аррӏе.example/login',
  'https://example.org/"onmouseover="globalThis.executed=1',
];

/** Puts the payloads into the texts in turn, beginning with the `first`. */
export function poisoned<View>(view: View, first = 0): View {
  let turn = first;
  const next = (list: readonly string[]) => list[turn++ % list.length];
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? next(MARKUP) : ADDRESSES.has(key) ? next(VECTORS) : value;
    // A list of texts has the key of its own.
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (value instanceof Map) return new Map([...value].map(([at, one]) => [at, poison(one, key)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, poison(one, field)]));
  };
  return poison(view, '') as View;
}
