import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { offer } from '../drive';
import { storyOf } from '../element-tree.js';
import { FIRST_STORY } from '../story';

const Story = storyOf(createElement);
offer(() => {
  const root = hydrateRoot(document.getElementById('app'), createElement(Story, { story: FIRST_STORY }));
  return (story) => flushSync(() => root.render(createElement(Story, { story })));
});
