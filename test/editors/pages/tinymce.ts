import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { HTML } from '../words';

void tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  menubar: false,
  toolbar: false,
  statusbar: false,
  setup: (editor) => editor.on('init', () => editor.setContent(HTML)),
});
