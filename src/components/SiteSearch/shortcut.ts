/** Whether what is typed goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
}

/** Whether a key asks for the search: `/` outside of fields, Ctrl or ⌘ with K anywhere. */
export function isShortcut(event: KeyboardEvent): boolean {
  const {key, altKey, ctrlKey, metaKey, isComposing, target} = event;
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isTyping(target);
}
