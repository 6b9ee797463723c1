import { useSpeech } from '../controls/speech';
import { Switch } from '../controls/switch';

interface SiteSwitchProps {
  host: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** Turns reading and marking on or off for one site. */
export function SiteSwitch({ host, on, onToggle }: SiteSwitchProps) {
  const { say } = useSpeech();
  return <Switch label={say('onForSite', host)} on={on} onToggle={onToggle} />;
}
