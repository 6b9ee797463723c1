// JavaScript, because TypeScript does not know EditContext yet. The page paints, moves and undoes for itself.
const host = document.querySelector('#editor');
const context = new EditContext({ text: host.textContent });
host.editContext = context;
const history = [];

const show = () => {
  host.textContent = context.text;
  const node = host.firstChild ?? host;
  getSelection().setBaseAndExtent(node, context.selectionStart, node, context.selectionEnd);
};
const replace = (start, end, text) => {
  history.push(context.text);
  context.updateText(start, end, text);
  context.updateSelection(start + text.length, start + text.length);
  show();
};
context.addEventListener('textupdate', () => {
  history.push(host.textContent);
  show();
});
host.addEventListener('keydown', (event) => {
  const { selectionStart: start, selectionEnd: end, text } = context;
  if (event.key === 'Enter') replace(start, end, '\n');
  else if (event.key === 'Backspace') replace(start === end ? Math.max(start - 1, 0) : start, end, '');
  else if (event.key === 'z' && event.ctrlKey && history.length > 0) {
    context.updateText(0, text.length, history.pop());
    context.updateSelection(context.text.length, context.text.length);
    show();
  }
});
document.addEventListener('selectionchange', () => {
  const { anchorNode, anchorOffset, focusOffset } = getSelection();
  if (anchorNode !== host.firstChild || anchorNode === null) return;
  context.updateSelection(Math.min(anchorOffset, focusOffset), Math.max(anchorOffset, focusOffset));
});
