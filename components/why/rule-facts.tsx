import type { WhyView } from '../../lib/model/marked';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

/** The rule by which the words were taken for a name, as the record has it. */
export function RuleFacts({ why: { form, letters, needs, targets, day: date } }: { why: WhyView }) {
  const { say, day } = useSpeech();
  return (
    <dl class="rule-facts">
      <div>
        <dt>{say('ruleForm')}</dt>
        <dd>{say(`form_${form}`)}</dd>
      </div>
      <div>
        <dt>{say('ruleLetters')}</dt>
        <dd>{say(`letters_${letters}`)}</dd>
      </div>
      <div>
        <dt>{say('ruleEvidence')}</dt>
        <dd>
          {needs.length === 0 ? (
            say('evidenceNone')
          ) : (
            <>
              {say('evidenceOneOf')}
              <ul>
                {needs.map((need) => (
                  <li key={need}>{say(`evidence_${need}`)}</li>
                ))}
              </ul>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('ruleAbout')}</dt>
        <dd>
          {targets.length === 0 ? (
            say('aboutNone')
          ) : (
            <ul class="plain">
              {targets.map(({ id, name }) => (
                <li key={id}>
                  <Told>{name}</Told>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('ruleDay')}</dt>
        <dd>{date === null ? say('asOfUnknown') : day(date)}</dd>
      </div>
    </dl>
  );
}
