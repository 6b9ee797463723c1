import 'trix';
import { HTML } from '../words';

interface TrixElement extends Element {
  editor: { loadHTML(html: string): void };
}

addEventListener('trix-initialize', ({ target }) => (target as TrixElement).editor.loadHTML(HTML), { once: true });
