import { createElement } from 'react';
import { hydrate, render } from 'react-dom';
import { offer } from '../drive';
import { storyOf } from '../element-tree.js';
import { FIRST_STORY } from '../story';

const Story = storyOf(createElement);
offer(() => {
  const root = document.getElementById('app');
  hydrate(createElement(Story, { story: FIRST_STORY }), root);
  return (story) => {
    render(createElement(Story, { story }), root);
  };
});
