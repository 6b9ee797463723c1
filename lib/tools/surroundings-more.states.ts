// Language → sentences on adjectives that are languages, dishes or breeds, on capitals that stand for governments, and
// on names that English shares with persons and regions, also on pages in other languages. Mentions stand in braces.

/** A line is a page; what stands in braces is found there, and nothing else of an actor. */
export const MORE_SENTENCES: Readonly<Record<string, string>> = {
  en: `
She speaks Russian, French and a little Turkish.
She speaks Russian at home.
He answered in Ukrainian.
He answered in {Ukrainian} uniform.
The exam in German was hard.
Exhibits came from {German}, {French} and {British} museums.
The notice was in German, French and Spanish.
Fighting continued in {Russian}-occupied areas.
They translated it into Polish for visitors.
Money went into {Polish} schools.
The {Chinese} left by bus, the {French} by plane.
{Russians} and {Ukrainians} queued.
Russian speakers protested.
The Russian-speaking towns voted.
{Russian} officials protested.
Serve Turkish delight and Danish pastry.
{Turkish} exports and {Danish} ports recovered.
A German shepherd and an Irish setter slept.
A {German} policeman and an {Irish} nurse slept.
The Indian Ocean is warm.
The {Indian} coast is warm.
British Columbia and French Polynesia burned.
It was an Indian summer.
It was an {Indian} victory.
Polish the silver before lunch.
{Polish} troops arrived before lunch.
African Americans voted.
{Americans} voted.
The {Israeli}–{Palestinian} file was closed.
The {Iranian}-{American} scientist resigned.
The {U.S.}-based group and an {Iran}-based bank objected.
The Russian-born skater retired.
Ministers urged {Washington} to stay.
Ministers urged Washington residents to stay.
The minister blamed {Kyiv}.
The minister lived in Kyiv.
Elections were held quietly in {Georgia}.
Elections were held quietly in Atlanta, Georgia.
Refugees crossed quietly into {Chad}.
Refugees thanked the drummer Chad Smith.
The ship sailed from {Togo} yesterday.
`,
  pl: `
Wczoraj grał tam podobno Michael Jordan z kolegami.
W konkursie o rzece Jordan nie wiedział nic.
Wyjechał do stanu Georgia na dwa lata.
Wczoraj wygrał podobno Israel Adesanya z rywalem.
`,
  cs: `
Autor Michael Jordan není podle všeho basketbalista.
Odjel podle všeho do státu Georgia na dva roky.
`,
};
