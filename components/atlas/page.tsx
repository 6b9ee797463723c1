import { useSpeech } from '../controls/speech';
import { ActorPage } from './actor-page';
import type { AtlasProps } from './atlas';
import { IndexPage } from './index-page';
import { MatrixPage } from './matrix-page';
import { MissingPage } from './missing-page';
import { Notice } from './notice';
import { TargetPage } from './target-page';
import { TermPage } from './term-page';

type PageProps = Omit<AtlasProps, 'say' | 'language' | 'onSearch' | 'onGo' | 'isPrinting'>;

/** What the address asks for. */
export function Page({ view, manifest, actors, terms, onDate, onCopy, onSave, onPrint }: PageProps) {
  const { say } = useSpeech();
  const kept = { onCopy, onSave, onPrint };
  if (view.show === 'index') return <IndexPage manifest={manifest} actors={actors} terms={terms} />;
  if (view.show === 'loading') return <Notice text={say('loadingTitle')} />;
  if (view.show === 'failed') return <Notice text={say('errorTitle')} />;
  if (view.show === 'missing') return <MissingPage id={view.id} />;
  if (view.show === 'matrix') return <MatrixPage view={view} onDate={onDate} {...kept} />;
  if (view.show === 'term') return <TermPage key={view.term.id} view={view} {...kept} />;
  if (view.show === 'actor') return <ActorPage key={view.actor.id} view={view} onDate={onDate} {...kept} />;
  return <TargetPage key={view.card.target.id} view={view} onDate={onDate} {...kept} />;
}
