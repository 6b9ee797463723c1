import { createSSRApp, nextTick, shallowRef } from 'vue';
import { offer } from '../drive';
import { FIRST_STORY } from '../story';
import { storyNodes } from './component.js';

offer(() => {
  const shown = shallowRef(FIRST_STORY);
  createSSRApp(() => storyNodes({ story: shown.value })).mount('#app');
  return (story) => {
    shown.value = story;
    return nextTick();
  };
});
