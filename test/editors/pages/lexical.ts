import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { PARAGRAPHS } from '../words';

const editor = createEditor({
  namespace: 'fixture',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.querySelector<HTMLElement>('#editor'));
registerRichText(editor);
editor.update(
  () => $getRoot().append(...PARAGRAPHS.map((text) => $createParagraphNode().append($createTextNode(text)))),
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
