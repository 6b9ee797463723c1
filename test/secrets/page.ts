// A page full of secrets: wherever a page, its visitor or its site keeps words, one stands that nobody else may have.
import { articleOf, type Bench, servePage } from '../e2e/support';
import { wordOf } from './planted';

const SITE = 'http://localhost';
const OTHER_SITE = 'http://elsewhere.example';
const BEFORE = `${SITE}/before?${wordOf('referrer')}`;
const HASH = `#${wordOf('hash')}`;

/** What is typed by keys, by the name of its field. */
export const TYPED = ['typed text', 'typed password', 'typed area', 'typed editor'] as const;

/** Where the visit begins, the article that it goes on to, and all that is planted on the way. */
export interface SecretPage {
  before: string;
  article: string;
  planted: ReadonlySet<string>;
}

/** Serves everything of the page on a secure origin, which workers and caches need. */
export function serveSecrets({ server }: Bench): SecretPage {
  const planted = new Set<string>(['referrer', 'hash', ...TYPED]);
  const secret = (name: string) => {
    planted.add(name);
    return wordOf(name);
  };
  const article = `${SITE}/${secret('path')}/2020/03/06/?user=${secret('query')}`;
  const add = (path: string, body: string, type?: string) => server.add(SITE + path, body, type);
  servePage(server, article, articleOf(bodyOf(secret), headOf(secret)));
  servePage(
    server,
    BEFORE,
    `<meta name="referrer" content="unsafe-url"><a href="${article}${HASH}">The week in Idlib</a>`,
  );
  add('/worker.js', workerOf(secret), 'text/javascript');
  add('/answer.json', JSON.stringify({ token: secret('answer') }), 'application/json');
  add('/events', `data: ${secret('event stream')}\n\n`, 'text/event-stream');
  add('/frame', `<p>Russia and the ceasefire: ${secret('frame')}</p>`);
  servePage(
    server,
    `${OTHER_SITE}/frame`,
    `<p>The ceasefire: ${secret('foreign frame')}</p><input value="${secret('foreign field')}">`,
  );
  return { before: BEFORE, article: article + HASH, planted };
}

type Plant = (name: string) => string;

function headOf(secret: Plant): string {
  const linked = { '@type': 'NewsArticle', datePublished: '2020-03-06', inLanguage: secret('inlanguage') };
  return `<meta name="description" content="${secret('description')}"><meta name="csrf-token" content="${secret('csrf')}">
    <meta name="author" content="${secret('author')}"><meta property="og:locale" content="${secret('locale')}">
    <script type="application/ld+json">${JSON.stringify({ ...linked, headline: secret('json ld') })}</script>
    <script type="application/json">{"session":"${secret('json island')}"}</script>
    <style>:root { --secret: "${secret('style')}" } #before::before { content: "${secret('generated')}" }</style>
    <script>${plant.toString()}; const planting = plant(${JSON.stringify(IN_SCRIPTS.map(secret))})</script>`;
}

function bodyOf(secret: Plant): string {
  return `<p>Russia ${secret('beside a name')} and Turkey agreed on a ceasefire in Idlib, the UN said.</p>
    <h2>${secret('heading')} truce</h2><p id="selected">Germany ${secret('selection')} welcomed the truce.</p>
    <blockquote lang="${secret('lang')}">France: ${secret('quotation')}</blockquote>
    <ul><li>Iran ${secret('list item')}</li></ul><table><tr><td>Syria ${secret('cell')}</td></tr></table>
    <figure><img alt="${secret('alternative')}" title="${secret('tooltip')}"><figcaption>${secret('caption')}</figcaption></figure>
    <p id="before"><a href="/?${secret('link')}">${secret('link text')}</a> <time datetime="${secret('datetime')}">now</time></p>
    <p>${secret('paragraph')} ${'Patrols began on the road. '.repeat(20)} Signed in as ${secret('visitor')}</p>
    <form autocomplete="on">
      <input name="text" value="${secret('field')}" placeholder="${secret('placeholder')}">
      <input id="typed-text"><input id="typed-password" type="password"><textarea id="typed-area"></textarea>
      <div id="typed-editor" contenteditable>${secret('editor')}</div><textarea>${secret('area')}</textarea>
      <input type="password" value="${secret('password')}"><input type="hidden" value="${secret('hidden field')}">
      <input type="email" value="${secret('email')}@mail.example"><input type="tel" value="${secret('telephone')}">
      <input autocomplete="cc-number" value="${secret('card number')}"><input type="search" value="${secret('search')}">
      <input autocomplete="one-time-code" value="${secret('one time code')}"><input id="filled" autocomplete="username">
      <select><option value="${secret('option')}" selected>${secret('option text')}</option></select>
      <input list="known"><datalist id="known"><option value="${secret('datalist')}"></datalist>
      <input type="checkbox" value="${secret('checkbox')}" checked><button value="${secret('button')}">Send</button>
    </form>
    <div role="textbox" tabindex="0">${secret('textbox')}</div><div hidden>${secret('hidden text')}</div>
    <div aria-hidden="true">${secret('aria hidden')}</div><div style="display: none">${secret('not displayed')}</div>
    <div aria-label="${secret('label')}" aria-description="${secret('aria description')}" data-account="${secret('data')}"></div>
    <div class="${secret('class')}" id="${secret('id')}"></div><!-- ${secret('comment')} -->
    <template>${secret('template')}</template><noscript>${secret('noscript')}</noscript>
    <details><summary>Truce</summary>${secret('details')}</details><canvas>${secret('canvas')}</canvas>
    <svg width="9" height="9"><title>${secret('svg')}</title></svg><code>${secret('code')}</code>
    <div id="open-root"></div><div id="closed-root"></div>
    <div><template shadowrootmode="closed"><p>The ceasefire: ${secret('declared root')}</p></template></div>
    <iframe src="/frame"></iframe><iframe src="${OTHER_SITE}/frame"></iframe>
    <iframe srcdoc="<p>The ceasefire: ${secret('source frame')}</p>"></iframe>`;
}

/** What only a script can plant; the page's takes the words in this order. */
const IN_SCRIPTS = [
  ...['script', 'cookie', 'local storage', 'session storage', 'indexed', 'cache', 'worker', 'channel', 'message'],
  ...['history state', 'window name', 'open root', 'closed root', 'filled', 'property', 'title'],
];

function workerOf(secret: Plant): string {
  return `const word = '${secret('worker script')}';
    oninstall = (event) => event.waitUntil(caches.open('worker').then((one) => one.put('/kept', new Response(word))));`;
}

/** Runs in the page; resolves when every word is where it belongs. */
async function plant(words: string[]): Promise<boolean> {
  const [script, cookie, local, session, indexed, cached, worker, channel, message] = words as [string, ...string[]];
  const [state, name, open, closed, filled, property, title] = words.slice(9);
  Object.assign(window, { account: script });
  const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
  await cookieStore.set({ name: 'account', value: cookie ?? '', expires: Date.now() + 3_600_000 });
  localStorage.setItem('account', local ?? '');
  sessionStorage.setItem('account', session ?? '');
  history.replaceState({ state }, '');
  window.name = name ?? '';
  await parsed;
  const root = (id: string, mode: ShadowRootMode, word = '') => {
    const shadow = document.getElementById(id)?.attachShadow({ mode });
    if (shadow) shadow.innerHTML = `<p>Russia and the ceasefire: ${word} <input value="${word}"></p>`;
  };
  root('open-root', 'open', open);
  root('closed-root', 'closed', closed);
  const field = document.querySelector<HTMLInputElement>('#filled');
  if (field) field.value = filled ?? '';
  Object.assign(document.body, { account: property });
  document.title = title ?? '';
  await new Promise<void>((done) => {
    const request = indexedDB.open('account');
    request.onupgradeneeded = () => request.result.createObjectStore('words');
    request.onsuccess = () => {
      const change = request.result.transaction('words', 'readwrite');
      change.objectStore('words').put({ indexed }, 1);
      change.oncomplete = () => done();
    };
  });
  await (await caches.open('account')).put('/account', new Response(cached));
  await navigator.serviceWorker.register('/worker.js');
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(worker);
  new BroadcastChannel('account').postMessage(channel);
  postMessage(message, '*');
  await (await fetch('/answer.json')).json();
  await new Promise<void>((done) => {
    const events = new EventSource('/events');
    events.onmessage = () => {
      events.close();
      done();
    };
  });
  return true;
}
