import * as Turbo from '@hotwired/turbo';
import { offer } from '../drive';
import { isFetched, pathOf } from '../fetched';
import { storyHtml } from '../story';

/** A bar that comes when the server is slow would make two runs differ. */
const NEVER_MS = 1_000_000;
const ACTIONS = ['action="update"', 'action="update" method="morph"'];

offer(() => {
  Turbo.config.drive.progressBarDelay = NEVER_MS;
  return async (story, step) => {
    if (isFetched(step)) {
      const loaded = new Promise((done) => document.addEventListener('turbo:load', done, { once: true }));
      Turbo.visit(`/page${pathOf(step)}`, { action: 'replace' });
      await loaded;
      return;
    }
    const action = ACTIONS[step % ACTIONS.length];
    Turbo.renderStreamMessage(
      `<turbo-stream ${action} target="app"><template>${storyHtml(story)}</template></turbo-stream>`,
    );
    while (document.querySelector('turbo-stream')) await new Promise((done) => setTimeout(done));
  };
});
