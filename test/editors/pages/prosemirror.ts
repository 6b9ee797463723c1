import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { HTML } from '../words';

const content = document.createElement('div');
content.innerHTML = HTML;
const doc = DOMParser.fromSchema(schema).parse(content);
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) };
const plugins = [history(), keymap(keys), keymap(baseKeymap)];
new EditorView(document.querySelector('#editor'), { state: EditorState.create({ doc, plugins }) });
