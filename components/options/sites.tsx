import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Choice } from './choice';
import { Section } from './section';
import { SiteList } from './site-list';

interface SitesProps {
  settings: Pick<Settings, 'reach' | 'offSites' | 'onSites'>;
  onChange: (some: Partial<Settings>) => void;
}

/** Where pages are read: everywhere but on some sites, or on some alone. */
export function Sites({ settings: { reach, offSites, onSites }, onChange }: SitesProps) {
  const { say } = useSpeech();
  return (
    <Section title={say('sitesTitle')}>
      <Choice
        title={say('sitesTitle')}
        titled
        options={[
          { value: 'everywhere', name: say('reach_everywhere'), text: say('reach_everywhere_text') },
          { value: 'listed', name: say('reach_listed'), text: say('reach_listed_text') },
        ]}
        value={reach}
        onChange={(value) => onChange({ reach: value })}
      />
      {reach === 'everywhere' ? (
        <SiteList
          key={reach}
          title={say('offSitesTitle')}
          none={say('offSitesNone')}
          sites={offSites}
          onChange={(sites) => onChange({ offSites: sites })}
        />
      ) : (
        <SiteList
          key={reach}
          title={say('onSitesTitle')}
          none={say('onSitesNone')}
          sites={onSites}
          onChange={(sites) => onChange({ onSites: sites })}
        />
      )}
    </Section>
  );
}
