import { h } from 'vue';
import { storyOf } from '../element-tree.js';

/** Vue writes `class` where React writes `className`. */
const element = (type, props, ...children) => {
  const { className, ...rest } = props ?? {};
  return h(type, className ? { ...rest, class: className } : rest, children.flat());
};

export const storyNodes = storyOf(element);
