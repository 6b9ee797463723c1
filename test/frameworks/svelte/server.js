import { render } from 'svelte/server';
import Story from './story.svelte';

export const html = (first) => render(Story, { props: { first } }).body;
