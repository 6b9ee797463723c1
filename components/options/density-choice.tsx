import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Choice } from './choice';

interface DensityChoiceProps {
  density: Settings['density'];
  onChange: (density: Settings['density']) => void;
}

/** How many mentions of one actor are underlined. */
export function DensityChoice({ density, onChange }: DensityChoiceProps) {
  const { say } = useSpeech();
  return (
    <Choice
      title={say('densityTitle')}
      options={[
        { value: 'section', name: say('density_section'), text: say('density_section_text') },
        { value: 'all', name: say('density_all'), text: say('density_all_text') },
        { value: 'first', name: say('density_first'), text: say('density_first_text') },
      ]}
      value={density}
      onChange={onChange}
    />
  );
}
