// What stands in every editor of the fixtures: names and ceasefire words that would be marked anywhere else.

export const WORDS = 'Russia told Turkey that the ceasefire in Idlib holds, the UN said.';

/** The same in paragraphs, with one word in a run of its own as bold text is. */
export const PARAGRAPHS = [WORDS, 'Germany and France welcomed the truce.'] as const;
export const HTML = `<p>${PARAGRAPHS[0].replace('ceasefire', '<b>ceasefire</b>')}</p><p>${PARAGRAPHS[1]}</p>`;
