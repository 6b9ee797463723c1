import 'zone.js';
// Components are compiled in the page, so that no build step of Angular's own is needed.
import '@angular/compiler';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { offer } from '../drive';
import { FIRST_STORY } from '../story';

class LiveStory {
  story = FIRST_STORY;
}
Component({
  selector: '#app',
  template: `<section class="story">
    <h2>{{ story.headline }}</h2>
    @for (note of story.notes; track note.key) {
      @switch (note.kind) {
        @case ('heading') { <h3>{{ note.text }}</h3> }
        @case ('quote') { <blockquote><p>{{ note.text }}</p></blockquote> }
        @default {
          @if (note.strong) { <p><strong>{{ note.text }}</strong></p> } @else { <p>{{ note.text }}</p> }
        }
      }
    }
    <p>{{ story.notes.length }} notes</p>
  </section>`,
})(LiveStory);

offer(async () => {
  const application = await bootstrapApplication(LiveStory, { providers: [provideZoneChangeDetection()] });
  const [{ instance }] = application.components;
  return (story) => {
    instance.story = story;
    application.tick();
  };
});
