import {options, type VNode} from 'preact';
import {trustedOnce} from '../../../browser/trustedTypes';

interface Attributes {
  tabIndex?: number;
  tabindex?: number;
  suppressHydrationWarning?: boolean;
  dangerouslySetInnerHTML?: {readonly __html: string};
}

/**
 * Makes Preact write attributes as React does.
 *
 * - `tabIndex` becomes `tabindex`: attributes of SVG elements are case-sensitive, and the keyboard would not reach a chart.
 * - `suppressHydrationWarning` is removed, because only React knows it.
 * - HTML of the page goes through its Trusted Types policy.
 */
const before = options.vnode?.bind(options);
options.vnode = (vnode: VNode<Attributes>) => {
  before?.(vnode);
  const {type, props} = vnode;
  if (typeof type !== 'string') return;
  delete props.suppressHydrationWarning;
  const html = props.dangerouslySetInnerHTML?.__html;
  if (html !== undefined) props.dangerouslySetInnerHTML = {__html: trustedOnce(html)};
  if (props.tabIndex === undefined) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
