import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { useLineTaste } from '../sample/line-taste';
import { Sample } from '../sample/sample';
import { Choice } from './choice';
import { Section } from './section';

interface LineLookProps {
  settings: Pick<Settings, 'weight' | 'density'>;
  onChange: (some: Partial<Settings>) => void;
}

const PAPERS = ['light', 'sepia', 'dark'] as const;

/** How the lines look and how many there are, with a sample that shows it at once. */
export function LineLook({ settings, onChange }: LineLookProps) {
  const { say } = useSpeech();
  useLineTaste(settings.weight);
  return (
    <Section title={say('lookTitle')} text={say('linesText')}>
      <div class="papers">
        {PAPERS.map((paper) => (
          <figure key={paper} class="paper" data-paper={paper} aria-label={say(`paper_${paper}`)}>
            <Sample />
          </figure>
        ))}
      </div>
      <div class="beside">
        <Choice
          title={say('weightTitle')}
          options={[
            { value: 'normal', name: say('weight_normal') },
            { value: 'strong', name: say('weight_strong') },
          ]}
          value={settings.weight}
          onChange={(weight) => onChange({ weight })}
        />
      </div>
      <Choice
        title={say('densityTitle')}
        options={[
          { value: 'section', name: say('density_section'), text: say('density_section_text') },
          { value: 'all', name: say('density_all'), text: say('density_all_text') },
          { value: 'first', name: say('density_first'), text: say('density_first_text') },
        ]}
        value={settings.density}
        onChange={(density) => onChange({ density })}
      />
    </Section>
  );
}
