import {options, type VNode} from 'preact';

interface Attributes {
  tabIndex?: number;
  tabindex?: number;
  suppressHydrationWarning?: boolean;
}

/**
 * Makes Preact write attributes as React does.
 *
 * - `tabIndex` becomes `tabindex`: attributes of SVG elements are case-sensitive, and the keyboard would not reach a chart.
 * - `suppressHydrationWarning` is removed, because only React knows it.
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
