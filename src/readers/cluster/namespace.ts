import {optionalText, type Fields} from './fields';

/**
 * The namespace of an object. kubectl takes one that does not say where it is for the default one; issues and manifests
 * leave it out.
 *
 * @throws Misread where it is no text.
 */
export function namespaceOf(metadata: Fields): string {
  return optionalText(metadata, 'namespace') || 'default';
}
