import { h, hydrate, render } from 'preact';
import { offer } from '../drive';
import { storyOf } from '../element-tree.js';
import { FIRST_STORY } from '../story';
import 'preact/debug';

const Story = storyOf(h);
offer(() => {
  const root = document.getElementById('app');
  hydrate(h(Story, { story: FIRST_STORY }), root);
  return (story) => render(h(Story, { story }), root);
});
