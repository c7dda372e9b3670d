import {options, type VNode} from 'preact';

interface Attributes {
  tabIndex?: number;
  tabindex?: number;
  suppressHydrationWarning?: boolean;
}

/**
 * What Preact would write otherwise than React does.
 *
 * - `tabIndex` on an SVG element as it stands: there the letters' case counts, and the keyboard would not reach a chart.
 * - `suppressHydrationWarning`, which is for React alone.
 */
const before = options.vnode?.bind(options);
options.vnode = (vnode: VNode<Attributes>) => {
  before?.(vnode);
  const {type, props} = vnode;
  if (typeof type !== 'string') return;
  delete props.suppressHydrationWarning;
  if (props.tabIndex === undefined) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
