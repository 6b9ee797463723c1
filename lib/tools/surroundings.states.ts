// Sentences in which words beside a name take it away, or do not; what names an actor stands in braces.

const ENGLISH = `
The Washington Post reported it on Friday.
{Washington} said it would post troops.
The Jerusalem Post and the Jordan Times wrote about it.
{Jordan} times its statements with care.
She reads Russia Today every morning.
{Russia} today signed the agreement.
The China Daily ran a picture.
The daily wrote that {China} abstained.
He taught at the University of Jordan.
The university said that {Jordan} pays for it.
The Bank of England raised its rate.
The bank lends to {Iran} without interest.
The Bank of Israel left it unchanged.
The bank of the river belongs to {Syria} alone.
US Steel closed a mill.
The {US} imposed a duty on steel.
He flew with Turkish Airlines and Qatar Airways.
Planes from {Qatar} landed late.
Iran Air cancelled the flight.
The {Iran} air force scrambled its jets.
Air France and Air India share the route.
By air {France} brought in tents.
The Jordan national team lost at home.
{Jordan} has a national team now.
The Yemen national football team drew.
The Iraq under-21s won again.
The Egypt cricket team toured.
Team USA took the medal.
The team of {USA} negotiators left.
Miss Lebanon wore red.
They miss {Lebanon} very much.
The Gulf of Oman was calm.
The gulf between {Oman} and its neighbours grew.
A boat sank on Lake Chad at night.
They met by the lake in {Russia} on Monday.
He crossed the Jordan River at noon.
The river leaves {Jordan} near the dam.
She lives in Cyprus Avenue above a shop.
The avenue leads from {Cyprus} to nowhere.
They marched down Jamaica Road together.
The road to {Jamaica} was long.
The Syria Street market closed.
He works in Mexico City as a cook.
Every city of {Mexico} has one.
A {Qatar}, {Syria}-based channel said it.
An {Iraq}-based group claimed it.
The Ukraine-born singer won.
A singer born in {Ukraine} won.
The {Ukraine}-Russia-born clerk resigned.
Lebanon, Pennsylvania voted early.
{Lebanon}, which voted early, waited.
They stopped at Peru, Indiana and ate.
{Peru}, {Chile}’s neighbour, agreed.
The diner in Mexico, Mo. closed.
Cuba, Missouri has a museum.
A turkey sandwich costs nine dollars.
Turkey sandwiches cost nine dollars.
{Turkey} costs its allies much.
Roast Turkey is on the card.
Wild Canada geese flew over.
{Canada} sees geese fly over.
He wore a Panama hat all summer.
Oxfam America sent blankets.
{America} sent blankets.
The US Open starts on Monday.
The {US} is open to talks.
The Taiwan Strait Times is gone.
Save the Children UK sent blankets to {Sudan} today.
The Daily Iraq closed last spring.
He played for Dynamo Russia once.
The Church of England met in York.
The churches of {Egypt} held a vigil.
The Battle of Britain was remembered.
Greater Israel is a slogan of theirs.
Ancient Egypt had no coins.
Modern {Egypt} prints its notes.
Tsarist Russia had none.
The Foundation said that {Russia} refused.
The Russia Foundation refused.
Michael Jordan scored again last night.
He visited {Jordan} again last night.
When {Jordan} objected, the talks stopped.
In {Jordan} people waited for hours.
Neighbouring {Jordan} objected to everything.
Last Monday {Jordan} objected to everything.
The king of {Jordan} flew home.
A report from Amman, {Jordan} said otherwise.
He asked whether Jim Jordan would speak.
The psychologist Jordan Peterson spoke about lobsters.
Then {Jordan} King Abdullah spoke about water.
The envoy told {Jordan} Prime Minister Hassan about water.
The keeper Jordan Pickford saved two penalties.
Jordan A. Smith wrote the letter himself.
Israel Adesanya lost his title there.
After that {Israel} lost patience with everyone.
The minister said that Israel Hayom had lied.
The novelist China Miéville reads tonight.
Tonight {China} Foreign Ministry officials read a statement.
Kenya Moore opened a salon there.
Then {Kenya} opened the border there.
The actor Cuba Gooding bought a house.
Guests such as Ireland Baldwin arrived later.
The drummer Chad Smith broke a stick.
The leaders of {Sudan} and {Chad} met at the border.
{Chad}’s government closed the border.
A man named Chad lives next door.
The {Israel} {Hamas} talks ended early today.
They argued over {Egypt} {Jordan} border rules yesterday.
Ballots in Atlanta, Georgia were counted twice.
Voters in Georgia chose a senator.
The Georgia governor signed the bill.
{Russia} and {Georgia} signed the agreement.
Troops left {Armenia}, {Georgia} and {Moldova} in spring.
The {Georgia} government signed the agreement.
Georgia’s governor signed the bill.
{Georgia}’s foreign minister signed the agreement.
Sara Netanyahu was questioned for hours.
Prime Minister {Netanyahu} was questioned for hours.
The day after, {Netanyahu} was questioned for hours.
{Israel}’s {Netanyahu} was questioned for hours.
His brother Maher al-Assad fled through the desert.
President al-{Assad} fled through the desert.
Melania Trump opened the exhibition herself.
While {Donald Trump} opened the exhibition himself.
Presidents {Putin} and {Donald Trump} spoke by telephone.
Vladimir V. {Putin} spoke by telephone.
Former UN Secretary-General Kofi Annan spoke about patience.
The {UN Secretary-General} spoke about patience.
The former {Russian} ambassador spoke about patience.
The {Russian} ambassador spoke about patience.
`;
const SPANISH = `
La Universidad de Jordania cerró ayer.
{Jordania} cerró ayer la frontera.
El Banco de España subió los tipos.
El banco prestó dinero a {España} ayer.
El barco cruzó el golfo de México despacio.
{México} cruzó una línea roja.
Vive en la calle Alemania desde niño.
La avenida de los Estados Unidos está cortada.
{Estados Unidos} cortó la ayuda.
El canal de Panamá está seco.
{Panamá} está seco este año.
El actor Michael Jordan llegó tarde.
`;
const FRENCH = `
La Banque de France relève ses taux.
La {France} relève ses exigences.
L’Université du Liban ferme ses portes.
Le {Liban} ferme ses portes.
Un navire traverse le golfe d’Oman lentement.
Il habite rue de Russie depuis toujours.
La {Russie} habite les esprits.
L’avenue du Maroc est fermée.
Le {Maroc} est fermé aux visiteurs.
Air France annule ses vols.
Le canal de Panama est fermé.
`;
const GERMAN = `
Die Bank von Japan senkt die Zinsen.
{Japan} senkt die Zinsen.
Michael Jordan kam zu spät.
Der Golf von Oman ist ruhig.
Im {Oman} ist es ruhig.
Melania Trump winkte nur kurz.
Präsident {Trump} winkte nur kurz.
Auf dem Platz der Vereinten Nationen wird gefeiert.
Die {Vereinten Nationen} feiern heute.
Im {US}-Bundesstaat Georgia wird gewählt.
In {Panama} regnet es, in Panama-Stadt auch.
Israel Adesanya verlor den Kampf.
{Israel} verlor den Prozess.
`;
const RUSSIAN = `
Банк России снизил ставку.
{Россия} снизила ставку.
Сборная Франции проиграла матч.
{Франция} проиграла спор.
Река Иордан обмелела.
Он учится в университете Германии на врача.
{Германия} учится на ошибках.
На площади Украины прошёл концерт.
В {Украине} прошёл концерт.
Почта России повысила цены.
Газета «Вашингтон пост» писала об этом.
`;

/** By language, one sentence a line. */
export const SENTENCES: Record<string, string> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  ru: RUSSIAN,
};
