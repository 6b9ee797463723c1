import htmx from 'htmx.org';
import { offer } from '../drive';
import { isFetched, pathOf } from '../fetched';
import { storyHtml } from '../story';

offer(() => {
  htmx.process(document.body);
  return (story, step) => {
    if (isFetched(step)) return htmx.ajax('GET', pathOf(step), { target: '#app', swap: 'innerHTML settle:0ms' });
    return htmx.swap('#app', storyHtml(story), { swapStyle: 'innerHTML', swapDelay: 0, settleDelay: 0 });
  };
});
