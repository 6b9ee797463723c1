// The editors of the suite: what stands in the page, where it is edited, and in which browser it is there.
import type { BrowserName } from '../../lib/tools/browser/find';
import { HTML, WORDS } from './words';

/** Where the text is edited: an element of the page, or of a frame in it. */
export interface Place {
  host: string;
  frame?: string;
}

export interface Fixture extends Place {
  /** In the article, after its own paragraphs. */
  html: string;
  /** A file of test/editors/pages that makes the editor. */
  script?: string;
  only?: BrowserName;
  /** The page is one editor, from this expression of its own on. Until then it is an article like any. */
  turnOn?: string;
}

const host = (attributes: string, inside = HTML) => `<div id="editor" ${attributes}>${inside}</div>`;
const FRAME = `<iframe id="frame" width="600" height="200" srcdoc="${HTML}" onload="contentDocument.designMode = 'on'"></iframe>`;

export const FIXTURES: Record<string, Fixture> = {
  contenteditable: { host: '#editor', html: host('contenteditable') },
  'plaintext-only': { host: '#editor', html: host('contenteditable="plaintext-only"', WORDS) },
  'contenteditable="false" in an editor': {
    host: '#editor',
    html: host('contenteditable="true"', `${HTML}<p>Iran: <span contenteditable="false">${WORDS}</span> Syria.</p>`),
  },
  'designMode of the page': { host: 'body', html: '', turnOn: "document.designMode = 'on'" },
  EditContext: { host: '#editor', html: host('tabindex="0"', WORDS), script: 'edit-context.js', only: 'chromium' },
  '-webkit-user-modify': {
    host: '#editor',
    html: host('tabindex="0" style="-webkit-user-modify: read-write"'),
    only: 'chromium',
  },
  textarea: { host: '#editor', html: `<textarea id="editor" rows="9" cols="70">${WORDS}</textarea>` },
  'role="textbox"': {
    host: '#editor',
    html: host('role="textbox" tabindex="0" aria-multiline="true"', WORDS),
    script: 'role-textbox.ts',
  },
  ProseMirror: { host: '.ProseMirror', html: host('', ''), script: 'prosemirror.ts' },
  Lexical: { host: '#editor', html: host('contenteditable="true"', ''), script: 'lexical.ts' },
  'CodeMirror 6': { host: '.cm-content', html: host('', ''), script: 'codemirror.ts' },
  Quill: { host: '.ql-editor', html: host('', ''), script: 'quill.ts' },
  Slate: { host: '[data-slate-editor]', html: host('', ''), script: 'slate.js' },
  TinyMCE: { host: 'body', frame: 'iframe', html: '<textarea id="editor"></textarea>', script: 'tinymce.ts' },
  Trix: { host: 'trix-editor', html: '<trix-editor></trix-editor>', script: 'trix.ts' },
  'designMode of a frame': { host: 'body', frame: '#frame', html: FRAME },
};
