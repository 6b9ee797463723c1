import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { storyOf } from '../element-tree.js';

export const html = (story) => renderToString(createElement(storyOf(createElement), { story }));
