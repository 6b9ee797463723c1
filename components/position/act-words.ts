// One act in words: what it was, when, by whom, and who tells of it.
import type { PositionRecord } from '../../lib/model/record';
import type { Speech } from '../controls/speech';

const named = (ids: readonly string[], speech: Speech): string | null => {
  const names = ids.map(speech.nameOf).filter((name) => name !== null);
  return names.length === ids.length && names.length > 0 ? speech.list(names) : null;
};

/** The act alone: "Statement by Karen Pierce, ambassador"; a roll call is named by its vote. */
export function actAlone(position: PositionRecord, { say }: Speech): string {
  const { act, rollCall, speaker } = position;
  if (rollCall !== undefined) return say(`voted_${rollCall.vote}`, rollCall.document);
  const words = say(`act_${act}`);
  if (speaker === undefined) return words;
  const by = speaker.office === undefined ? speaker.name : `${speaker.name}, ${speaker.office}`;
  return say('actBy', words, by);
}

/** "Statement, 24 March 2020, as reported by …", with joint acts and memberships named. */
export function actInWords(position: PositionRecord, speech: Speech): string {
  const { say, day, number } = speech;
  let words = say('actOn', actAlone(position, speech), day(position.date));
  const others = position.jointly?.length ?? 0;
  if (others > 0) words = say('actJointly', words, number(others + 1));
  const behalf = named(position.onBehalfOf ?? [], speech);
  if (behalf !== null) words = say('actOnBehalfOf', words, behalf);
  if (position.attribution === 'via_membership') words = say('actThroughMembership', words);
  if (position.reportedBy !== undefined) words = say('actReportedBy', words, position.reportedBy);
  return words;
}
