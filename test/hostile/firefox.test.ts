import { tryPages } from './try-pages';

tryPages('firefox');
