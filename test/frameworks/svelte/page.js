import { flushSync, hydrate } from 'svelte';
import { offer } from '../drive';
import { FIRST_STORY } from '../story';
import Story from './story.svelte';

offer(() => {
  const component = hydrate(Story, { target: document.getElementById('app'), props: { first: FIRST_STORY } });
  return (story) => {
    component.show(story);
    flushSync();
  };
});
