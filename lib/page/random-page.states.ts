// Pages for tests that change at random, in every way that matters to a reader of them; the same in every run.

/** A page with one of everything. */
export const START =
  '<header><h1>One</h1></header><main><p>two <b>three</b><br>four</p><div>five<p>six</p>seven</div><nav>eight</nav>' +
  '<h2>nine<div>ten</div></h2><div class="related"><p>eleven</p></div><a href="#"><div>twelve</div></a>' +
  '<ul><li>thirteen</li><li>fourteen</li></ul><details><summary>fifteen</summary><p>sixteen</p></details>' +
  '<story-part>seventeen<p>eighteen</p></story-part><aside class="pull-quote">nineteen</aside>' +
  '<table><tr><td>twenty</td><td>twenty-one</td></tr></table><section><article><p>twenty-two</p></article></section></main>';

const TAGS =
  'p p p div div span b h2 h3 br nav li section button article aside details summary story-part slot ruby wbr'.split(
    ' ',
  );
const ATTRIBUTES: readonly [name: string, ...values: string[]][] = [
  ['class', 'related', 'sidebar', 'pull-quote', 'x', ''],
  ['id', 'comments', 'y'],
  ['style', 'display: none', 'visibility:hidden', 'color: red', ''],
  ['hidden', ''],
  ['role', 'navigation', 'textbox', 'presentation'],
  ['aria-hidden', 'true', 'false'],
  ['contenteditable', 'true', 'false', ''],
  ['open', ''],
  ['slot', 'named'],
];

/** Changes a document with `words` for its texts; the same changes for the same numbers. */
export function randomChanges(
  document: Document,
  number: (below: number) => number,
  words: readonly string[],
  { shadowTrees = true } = {},
): () => void {
  const away: Element[] = [];
  const one = <T>(list: readonly T[]): T => list[number(list.length)] as T;
  const say = () => Array.from({ length: 1 + number(4) }, () => one(words)).join(' ');
  const make = (depth = 0): Element => {
    const made = document.createElement(one(TAGS));
    if (number(6) === 0) {
      const [name, ...values] = one(ATTRIBUTES);
      made.setAttribute(name, one(values));
    }
    if (
      shadowTrees &&
      number(12) === 0 &&
      /^(div|p|span|section|article|aside|nav|story-part|h2|h3)$/.test(made.localName)
    ) {
      made
        .attachShadow({ mode: 'open' })
        .append(say(), ...(number(2) ? [document.createElement('slot')] : []), make(3));
    }
    for (let times = number(3); times > 0; times--)
      made.append(depth < 3 && number(2) ? make(depth + 1) : ` ${say()} `);
    return made;
  };
  /** Any element below the body, those of shadow trees as well. */
  const anyElement = (): Element => {
    const all = [...document.body.querySelectorAll('*')];
    for (const { shadowRoot } of all) if (shadowRoot) all.push(...shadowRoot.querySelectorAll('*'));
    return all.length > 0 ? one(all) : document.body.appendChild(document.createElement('p'));
  };
  const changes: ((element: Element, text: Text | undefined) => void)[] = [
    (element) => element.append(make()),
    (element) => element.before(make()),
    (element) => element.replaceWith(make()),
    (element) => element.append(` ${say()} `),
    (_element, text) => text?.replaceData(0, number(4), say()),
    (_element, text) => text?.replaceData(0, text.length, say()),
    (_element, text) => void (text && text.length > 2 && text.splitText(2)),
    (_element, text) => text?.remove(),
    (element) => element.normalize(),
    (element) => element.replaceChildren(),
    (element) => element.replaceChildren(make(), say()),
    (element) => element.insertAdjacentHTML('beforeend', `<p>${say()}</p><h3>${say()}</h3><p>${say()}</p>`),
    // Taken out, changed where nobody looks, and put back later: what virtual lists do.
    (element) => {
      if (element.contains(document.querySelector('main')) && number(3) > 0) return;
      element.remove();
      away.push(element);
    },
    (element) => {
      const back = away.shift();
      if (!back) return;
      back.append(make());
      const [inner] = back.getElementsByTagName('*');
      inner?.append(say());
      inner?.toggleAttribute('hidden');
      if (number(2)) return element.append(back);
      const wrapper = document.createElement(one(['div', 'span', 'story-part']));
      wrapper.append(back);
      element.before(wrapper);
    },
    // Sorted anew.
    (element) => {
      const target = anyElement();
      if (!element.contains(target) && element.getRootNode() === target.getRootNode()) target.append(element);
    },
    (element) => {
      const [name, ...values] = one(ATTRIBUTES);
      if (number(2)) element.setAttribute(name, one(values));
      else element.removeAttribute(name);
    },
    (element) => {
      const [name] = one(ATTRIBUTES);
      element.removeAttribute(name);
    },
  ];
  return () => {
    const element = anyElement();
    const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === 3);
    one(changes)(element, texts.length > 0 ? one(texts) : undefined);
  };
}
