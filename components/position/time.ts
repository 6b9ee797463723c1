// The lists of a standing that are not its present, in the order in which they are told.

export const TIMES = ['undated', 'later', 'earlier'] as const;
export type Time = (typeof TIMES)[number];

const MESSAGES = { undated: 'aroundDate', later: 'cameLater', earlier: 'earlier' } as const;

/** The heading of a list; it takes the number of acts. */
export function timeMessage(time: Time): (typeof MESSAGES)[Time] {
  return MESSAGES[time];
}
