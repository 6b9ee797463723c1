import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Citations } from '../position/citations';
import { type KeepActions, KeepPage } from './keep-page';
import { PageTitle } from './page-title';
import type { AtlasTerm } from './view';
import { useWays } from './ways';

/** The page of one term: what it means, how it differs from each of its neighbours, and the proof. */
export function TermPage({ view, ...kept }: { view: AtlasTerm } & KeepActions) {
  const { say } = useSpeech();
  const ways = useWays();
  const { name, definition, differsFrom, citations } = view.term;
  return (
    <>
      <header class="page-head">
        <p class="quiet">{say('term')}</p>
        <PageTitle>
          <Told>{name}</Told>
        </PageTitle>
        <p class="page-terms term-definition">
          <ToldText>{definition}</ToldText>
        </p>
      </header>
      <div class="page-tools">
        <KeepPage {...kept} />
      </div>
      {differsFrom.length > 0 && (
        <section>
          <h2>{say('differsFrom')}</h2>
          <dl class="neighbours">
            {differsFrom.map((one) => (
              <div key={one.term}>
                <dt>
                  <a href={ways.term(one.term)}>
                    <Told>{one.name}</Told>
                  </a>
                </dt>
                <dd>
                  <ToldText>{one.how}</ToldText>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{say('citations')}</h2>
        <Citations citations={citations} full />
      </section>
    </>
  );
}
