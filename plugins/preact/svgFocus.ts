import {options, type VNode} from 'preact';

/**
 * Preact writes `tabIndex` on an SVG element as it stands, and there the letters' case counts: the
 * keyboard would not reach a chart.
 */
const before = options.vnode?.bind(options);
options.vnode = (vnode: VNode<{tabIndex?: number; tabindex?: number}>) => {
  before?.(vnode);
  const {type, props} = vnode;
  if (typeof type !== 'string' || props.tabIndex === undefined) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
