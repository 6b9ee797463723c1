import { useSpeech } from '../controls/speech';
import type { Order } from './view';

interface OrderChoiceProps {
  order: Order;
  /** What the order that is not by time is called. */
  standing: string;
  hrefOf: (order: Order) => string;
}

/** Two ways to tell the same acts; each is an address of its own. */
export function OrderChoice({ order, standing, hrefOf }: OrderChoiceProps) {
  const { say } = useSpeech();
  const ways = [
    ['standing', standing],
    ['time', say('orderTime')],
  ] as const;
  return (
    <nav class="order-choice" aria-label={say('filterOrder')}>
      {ways.map(([one, words]) => (
        <a key={one} href={hrefOf(one)} aria-current={one === order ? 'true' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
