// What is asked about a mark → what the record says of it.
import type { WhyView } from '../model/marked';
import type { Case, Evidence, Form } from '../model/vocabulary';
import type { Dataset } from './load';

interface Asked {
  kind: WhyView['kind'];
  ref: string;
  alias: string;
  form: Form;
  case: Case;
  needs: Evidence[];
  about: string[];
  day: string | null;
}

/** Null where the record has nothing of that id. `extension`: its version. */
export async function lookUpWhy(dataset: Dataset, asked: Asked, extension: string): Promise<WhyView | null> {
  const { kind, ref, alias, form, case: letters, needs, about, day } = asked;
  const { version, targets } = await dataset.manifest();
  const targetOf = (id: string) => targets.find((one) => one.id === id);
  const names = {
    actor: async () => (await dataset.actors()).names[ref],
    ceasefire: async () => targetOf(ref)?.name,
    term: async () => (await dataset.terms())[ref]?.name,
  };
  const name = await names[kind]();
  if (name === undefined) return null;
  return {
    ...{ kind, id: ref, name, alias, form, letters, needs, day },
    targets: about.flatMap((id) => {
      const target = targetOf(id);
      return target ? [{ id, name: target.name }] : [];
    }),
    versions: { extension, dataset: version },
  };
}
