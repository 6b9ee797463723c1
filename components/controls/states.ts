import type { VNode } from 'preact';

/** Named states of a component, each built anew; looked at by people and by the accessibility check. */
export type States = Readonly<Record<string, () => VNode>>;
