import {defaultLab, type LabChoice} from '../data/labFields';
import {labStore} from './lab';
import {useStore} from './useStore';

const reset = () => {
  labStore.replace(defaultLab);
};

/**
 * The reader's zones and pods in the locality lab, and how to change them. The first render equals the server's.
 */
export function useLab(): {
  readonly lab: LabChoice;
  readonly set: (change: Partial<LabChoice>) => void;
  readonly reset: () => void;
} {
  const lab = useStore(labStore);
  return {lab, set: labStore.set, reset};
}
