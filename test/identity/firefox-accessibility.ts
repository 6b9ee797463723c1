// The whole tree that Firefox gives to screen readers; its driver does not tell, its own code does.
import { inFirefox } from '../e2e/browser-side';
import { type Bench, pause } from '../e2e/support';

const COMPLETE_WITHIN_MS = 15_000;
/** The page's process tells of the tree piece by piece. */
const PIECE_MS = 150;

/** One line a node, in the tree's order, indented by depth. @throws when the tree does not come to rest in time. */
export async function firefoxAccessibility(bench: Bench, url: string): Promise<string[]> {
  const deadline = Date.now() + COMPLETE_WITHIN_MS;
  for (let before = ''; Date.now() < deadline; await pause(PIECE_MS)) {
    const now = String(await inFirefox(bench, tellTree(url)));
    if (now !== '' && now === before) return now.split('\n');
    before = now;
  }
  throw new Error(`the accessibility tree of ${url} does not come to rest`);
}

/** Empty as long as the page has nothing below its document. */
function tellTree(url: string): string {
  return `(() => {
    const { classes: Cc, interfaces: Ci } = Components;
    // Kept, for it ends with its last user.
    globalThis.accessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const service = globalThis.accessibility;
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs);
    const shown = tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
    const root = shown && service.getAccessibleFor(shown.linkedBrowser)?.firstChild;
    const tell = (node, depth) => {
      const [states, more] = [{}, {}];
      node.getState(states, more);
      // Which of a browser's windows is in front is not the page's.
      const state = states.value & ~Ci.nsIAccessibleStates.STATE_FOCUSED;
      const said = [service.getStringRole(node.role), node.name, node.description, node.value, state, more.value];
      const lines = [' '.repeat(depth) + said.join(' | ').replaceAll('\\n', ' ')];
      for (let child = node.firstChild; child; child = child.nextSibling) lines.push(...tell(child, depth + 1));
      return lines;
    };
    return root?.firstChild ? tell(root, 0).join('\\n') : '';
  })()`;
}
