import { tryPages } from './try-pages';

tryPages('chromium');
