import { basicSetup, EditorView } from 'codemirror';
import { PARAGRAPHS } from '../words';

const parent = document.querySelector('#editor') ?? document.body;
new EditorView({ doc: PARAGRAPHS.join('\n'), extensions: [basicSetup, EditorView.lineWrapping], parent });
