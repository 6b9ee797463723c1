import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { storyNodes } from './component.js';

export const html = (story) => renderToString(createSSRApp(() => storyNodes({ story })));
