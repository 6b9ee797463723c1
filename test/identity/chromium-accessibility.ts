// The whole tree that Chromium gives to screen readers, without the numbers that differ from run to run.
import type { CDPSession, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** One line a node, in the tree's order, indented by depth. */
export async function chromiumAccessibility(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = (node: Node, depth: number): string[] => [
    ' '.repeat(depth) + tell(node),
    ...(node.childIds ?? []).flatMap((id) => lines(byId.get(id) as Node, depth + 1)),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap((root) => lines(root, 0));
}

function tell({ ignored, role, name, description, value, properties = [] }: Node): string {
  const said = [role, name, description, value].map((one) => one?.value ?? '').join(' | ');
  const told = properties.map(({ name: property, value: { value: is } }) => `${property}=${String(is)}`);
  return [ignored ? 'ignored' : '', said, ...told].join(' ');
}
