// A tag → what it does to the text: runs on, breaks a line, ends a block, or is not read.

/**
 * `inline`: a line of text runs on in it. `break`: ends a line. `block`, `heading`: begins and ends a block. `unknown`:
 * a custom element, one or the other.
 * Not read: `apart`, a block of its own; `gap`, stands in a line of text; `unseen`, the line reads on as if it were not
 * there.
 */
export type TagKind = 'inline' | 'break' | 'block' | 'heading' | 'unknown' | 'apart' | 'gap' | 'unseen';

const TAGS: Partial<Record<TagKind, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small span ' +
    'strike strong sub time tt u var wbr',
  break: 'br',
  block:
    'address article blockquote body caption center col colgroup dd details dir div dl dt fieldset figcaption figure ' +
    'form header hgroup hr html legend li main marquee ol p section summary table tbody td tfoot th thead tr ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  apart: 'amp-ad amp-consent amp-sidebar amp-user-notification aside dialog footer menu nav pre search',
  gap:
    'audio button canvas code embed iframe img input kbd math meter object optgroup option picture progress samp ' +
    'select sup svg textarea video',
  unseen: 'area base datalist link meta noscript param rp rt rtc script source style template title track',
};

const KINDS = new Map(
  Object.entries(TAGS).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind as TagKind] as const)),
);

/** The kind of a lower-case tag. */
export function kindOf(tag: string): TagKind {
  return KINDS.get(tag) ?? 'unknown';
}
