import Quill from 'quill';
import { HTML } from '../words';

const quill = new Quill('#editor');
quill.clipboard.dangerouslyPasteHTML(HTML);
quill.history.clear();
