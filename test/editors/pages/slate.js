// JavaScript, because React brings no types and nothing else of the project needs them.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { PARAGRAPHS } from '../words';

const editor = withHistory(withReact(createEditor()));
const initialValue = PARAGRAPHS.map((text) => ({ type: 'paragraph', children: [{ text }] }));
const renderLeaf = ({ attributes, children, leaf }) => createElement(leaf.bold ? 'b' : 'span', attributes, children);
const onKeyDown = (event) => {
  if (!event.ctrlKey || !'bzy'.includes(event.key)) return;
  event.preventDefault();
  if (event.key === 'z') return editor.undo();
  if (event.key === 'y') return editor.redo();
  if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
};
createRoot(document.querySelector('#editor')).render(
  createElement(Slate, { editor, initialValue }, createElement(Editable, { renderLeaf, onKeyDown })),
);
