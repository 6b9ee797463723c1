// The story as a component of any framework that makes elements by a call of (type, props, ...children).
const TAGS = { heading: 'h3', quote: 'blockquote', plain: 'p' };

export function storyOf(element) {
  const inside = ({ kind, strong, text }) => {
    if (kind === 'quote') return element('p', null, text);
    return strong && kind === 'plain' ? element('strong', null, text) : text;
  };
  const note = (one) => element(TAGS[one.kind], { key: one.key }, inside(one));
  return ({ story: { headline, notes } }) =>
    element(
      'section',
      { className: 'story' },
      element('h2', null, headline),
      notes.map(note),
      element('p', null, `${notes.length} notes`),
    );
}
