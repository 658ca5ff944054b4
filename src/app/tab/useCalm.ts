import { useDeferredValue } from 'react';
import { useUnchanged } from '../../ui/parts/useUnchanged';
import type { SessionModel } from '../session/sessionModel';

/**
 * The model to draw: a picture that arrives is drawn in pieces between which the page answers, so it
 * may be a moment old. What ego chose is shown at once, and a picture that has been put away is gone
 * at once.
 */
export function useCalm(model: SessionModel): SessionModel {
  const later = useDeferredValue(model);
  const isPutAway =
    model.facts === null ||
    model.source !== later.source ||
    model.accountChanged !== later.accountChanged;
  return useUnchanged(isPutAway ? model : { ...later, choices: model.choices });
}
