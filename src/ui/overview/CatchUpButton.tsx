import { useLingui } from '@lingui/react';
import type { FadingTie } from '../../insight/reach';
import { draftText } from '../drafts/draftText';
import { useTab } from '../shell/TabContext';
import { InviteNow } from '../suggestions/InviteNow';
import { formName } from '../texts/formName';

const FORM = 'catchUp';

/** Opens a drafted invitation to meet again; it is among the answers from then on. */
export function CatchUpButton({ tie }: { readonly tie: FadingTie }) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { ego } = picture.reach;
  const { personId, displayName, department } = tie;
  const label = formName(i18n, FORM);
  const text = draftText(i18n, {
    form: FORM,
    personName: displayName,
    personDepartment: department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
  });
  return (
    <InviteNow
      {...{ personId, form: FORM, text, small: true }}
      label={label}
      ariaLabel={`${label} · ${displayName}`}
      onOpened={() => actions.answer({ personId, form: FORM }, 'taken')}
    />
  );
}
